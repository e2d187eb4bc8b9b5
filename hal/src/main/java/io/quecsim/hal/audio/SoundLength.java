package io.quecsim.hal.audio;

/**
 * How long a sound file plays, from its headers: WAV (RIFF), AMR narrow and wide band (RFC 4867, section 5), MP3 (ISO 11172-3
 * layer III and its extension to low sampling rates). Nothing is decoded.
 */
public final class SoundLength {
    /** What {@link #of} gives for what is no sound. */
    public static final long UNKNOWN = -1;

    private static final long SECOND = 1_000_000_000L;
    private static final long AMR_FRAME_NANOS = 20_000_000;

    /** Bytes of a frame without its header byte, by frame type; narrow band: RFC 4867, table 1a and 3GPP TS 26.101. */
    private static final int[] AMR_NB_BYTES = {12, 13, 15, 17, 19, 20, 26, 31, 5, 0, 0, 0, 0, 0, 0, 0};

    /** Wide band: 3GPP TS 26.201. */
    private static final int[] AMR_WB_BYTES = {17, 23, 32, 36, 40, 46, 50, 58, 60, 5, 0, 0, 0, 0, 0, 0};

    private static final int[] MP3_KILOBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] MP3_KILOBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] MP3_HERTZ = {44100, 48000, 32000};

    private SoundLength() {}

    /** Nanoseconds that {@code file} plays, or {@link #UNKNOWN} when it is in none of the formats or holds no sound. */
    public static long of(byte[] file) {
        if (starts(file, 0, "RIFF") && starts(file, 8, "WAVE")) {
            return wav(file);
        }
        if (starts(file, 0, "#!AMR-WB\n")) {
            return amr(file, 9, AMR_WB_BYTES);
        }
        if (starts(file, 0, "#!AMR\n")) {
            return amr(file, 6, AMR_NB_BYTES);
        }
        return mp3(file);
    }

    /** Samples of 16 bits, one channel, as streams without a header are. */
    public static long ofSamples(int bytes, int hertz) {
        return (long) bytes / 2 * SECOND / hertz;
    }

    private static boolean starts(byte[] file, int at, String text) {
        if (file.length < at + text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (file[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static long wav(byte[] file) {
        long bytesPerSecond = 0;
        for (int at = 12; at + 8 <= file.length; ) {
            long size = little(file, at + 4);
            if (starts(file, at, "fmt ") && at + 20 <= file.length) {
                bytesPerSecond = little(file, at + 16);
            } else if (starts(file, at, "data") && bytesPerSecond > 0) {
                // A recorder that was cut off leaves a size of 0 or too much: what is there is what plays.
                long rest = file.length - at - 8;
                long bytes = size == 0 || size > rest ? rest : size;
                return bytes * SECOND / bytesPerSecond;
            }
            long next = at + 8 + size + (size & 1);
            if (next > file.length) {
                break;
            }
            at = (int) next;
        }
        return UNKNOWN;
    }

    private static long little(byte[] file, int at) {
        return (file[at] & 0xffL)
                | (file[at + 1] & 0xffL) << 8
                | (file[at + 2] & 0xffL) << 16
                | (file[at + 3] & 0xffL) << 24;
    }

    private static long amr(byte[] file, int from, int[] frameBytes) {
        long frames = 0;
        for (int at = from; at < file.length; frames++) {
            at += 1 + frameBytes[file[at] >> 3 & 15];
        }
        return frames == 0 ? UNKNOWN : frames * AMR_FRAME_NANOS;
    }

    private static long mp3(byte[] file) {
        int at = 0;
        if (starts(file, 0, "ID3") && file.length >= 10) {
            at = 10 + ((file[6] & 127) << 21 | (file[7] & 127) << 14 | (file[8] & 127) << 7 | file[9] & 127);
        }
        long nanos = 0;
        boolean any = false;
        while (at >= 0 && at + 4 <= file.length) {
            int header = (file[at] & 0xff) << 24 | (file[at + 1] & 0xff) << 16 | (file[at + 2] & 0xff) << 8;
            int version = header >> 19 & 3; // 3 is MPEG 1, 2 is 2, 0 is 2.5.
            boolean layer3 = (header >>> 21) == 0x7ff && version != 1 && (header >> 17 & 3) == 1;
            int rate = header >> 12 & 15;
            int sampling = header >> 10 & 3;
            if (!layer3 || rate == 0 || rate == 15 || sampling == 3) {
                if (any) {
                    break; // A tag at the end.
                }
                at++;
                continue;
            }
            int kilobits = version == 3 ? MP3_KILOBITS_1[rate] : MP3_KILOBITS_2[rate];
            int hertz = MP3_HERTZ[sampling] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
            int samples = version == 3 ? 1152 : 576;
            any = true;
            nanos += samples * SECOND / hertz;
            at += samples / 8 * kilobits * 1000 / hertz + (header >> 9 & 1);
        }
        return any ? nanos : UNKNOWN;
    }
}
