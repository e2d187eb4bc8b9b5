package io.quecsim.hal.audio;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import org.jspecify.annotations.Nullable;

/**
 * The microphone and its encoder. What it hears is a tone of 440 Hz, always: a recording has the right length and the same
 * bytes in every run. Source of formats and rates: firmware source 2021, audio_record.c (8000 Hz, one channel; AMR at 12.2 kbit/s).
 */
public final class AudioRecorder implements Resettable {
    /** How a recording is written. */
    public enum Format {
        /** 16-bit samples after a header of 44 bytes. */
        WAV(44),
        /** Frames of 20 ms, 32 bytes each, after a header of 6 bytes. */
        AMR(6);

        public final int headerBytes;

        Format(int headerBytes) {
            this.headerBytes = headerBytes;
        }
    }

    /** Gets a recording when it is over. */
    @FunctionalInterface
    public interface Recorded {
        /** @param file with its header */
        void done(byte[] file);
    }

    private static final int HERTZ = 8000;
    private static final int TONE_HERTZ = 440;
    private static final int AMPLITUDE = 8000;
    private static final long AMR_FRAME_NANOS = 20_000_000;
    private static final int AMR_FRAME_BYTES = 32;

    /** Frame type 7 (12.2 kbit/s), good: 3GPP TS 26.101 as RFC 4867 writes it. */
    private static final byte AMR_FRAME_HEADER = 0x3c;

    private final TimeDomain time;
    private final Trace trace;
    private @Nullable Format format;
    private @Nullable Recorded recorded;
    private @Nullable Event end;
    private long startNanos;
    private int track;

    public AudioRecorder(TimeDomain time, Trace trace) {
        this.time = time;
        this.trace = trace;
    }

    public boolean isRecording() {
        return format != null;
    }

    /**
     * Records until {@link #stop}, or until {@code nanos} are over.
     *
     * @throws IllegalStateException when it records already
     */
    public void start(Format newFormat, long nanos, Recorded whenDone) {
        if (format != null) {
            throw new IllegalStateException("it records already");
        }
        format = newFormat;
        recorded = whenDone;
        startNanos = time.nowNanos();
        if (track == 0) {
            track = trace.track(startNanos, Trace.TrackKind.DEVICE, "microphone", 0);
        }
        trace.begin(startNanos, track, trace.name("recording"));
        end = time.after(nanos, due -> finish(due));
    }

    /** Ends the recording, if there is one. */
    public void stop() {
        if (end != null) {
            time.cancel(end);
            finish(time.nowNanos());
        }
    }

    private void finish(long nowNanos) {
        Format of = format;
        Recorded whenDone = recorded;
        if (of == null || whenDone == null) {
            throw new IllegalStateException("it does not record");
        }
        forget(nowNanos);
        whenDone.done(file(of, nowNanos - startNanos));
    }

    private void forget(long nowNanos) {
        trace.end(nowNanos, track);
        format = null;
        recorded = null;
        end = null;
    }

    /** A file of the tone, so long. */
    public static byte[] file(Format format, long nanos) {
        return format == Format.WAV ? wav(nanos) : amr(nanos);
    }

    private static byte[] wav(long nanos) {
        int samples = (int) (nanos * HERTZ / 1_000_000_000L);
        byte[] file = new byte[Format.WAV.headerBytes + samples * 2];
        text(file, 0, "RIFF");
        little(file, 4, file.length - 8);
        text(file, 8, "WAVEfmt ");
        little(file, 16, 16);
        little(file, 20, 1 | 1 << 16); // PCM, one channel.
        little(file, 24, HERTZ);
        little(file, 28, HERTZ * 2);
        little(file, 32, 2 | 16 << 16); // Two bytes a frame, 16 bits a sample.
        text(file, 36, "data");
        little(file, 40, samples * 2);
        for (int i = 0; i < samples; i++) {
            int sample = (int) Math.round(AMPLITUDE * StrictMath.sin(2 * Math.PI * TONE_HERTZ * i / HERTZ));
            file[44 + 2 * i] = (byte) sample;
            file[45 + 2 * i] = (byte) (sample >> 8);
        }
        return file;
    }

    private static byte[] amr(long nanos) {
        int frames = (int) (nanos / AMR_FRAME_NANOS);
        byte[] file = new byte[Format.AMR.headerBytes + frames * AMR_FRAME_BYTES];
        text(file, 0, "#!AMR\n");
        for (int i = 0; i < frames; i++) {
            file[Format.AMR.headerBytes + i * AMR_FRAME_BYTES] = AMR_FRAME_HEADER;
        }
        return file;
    }

    private static void text(byte[] file, int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            file[at + i] = (byte) text.charAt(i);
        }
    }

    private static void little(byte[] file, int at, int value) {
        for (int i = 0; i < 4; i++) {
            file[at + i] = (byte) (value >> (8 * i));
        }
    }

    /** Half a recording is lost. */
    @Override
    public void reset(Reset how) {
        if (format != null) {
            forget(time.nowNanos());
        }
    }
}
