package io.quecsim.simulator.testing;

import io.quecsim.core.trace.Trace.TrackKind;
import io.quecsim.core.trace.TraceSink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers what a device prints, line by line, with the simulated time at which each line began. */
public final class ConsoleLines implements TraceSink {
    /**
     * One line of output.
     *
     * @param nanos simulated time of its first byte
     * @param text without the line feed
     */
    public record Line(long nanos, String text) {
        /** Simulated time in whole milliseconds. */
        public long millis() {
            return nanos / 1_000_000;
        }

        /** {@code 5000 ms: About to cancel bar}. */
        @Override
        public String toString() {
            return millis() + " ms: " + text;
        }
    }

    private final Consumer<String> onLine;
    private final List<Line> lines = new ArrayList<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long lineNanos;
    private int console = -1;

    /** @param onLine told of each line as it ends, on the device's thread */
    public ConsoleLines(Consumer<String> onLine) {
        this.onLine = onLine;
    }

    /** The lines so far; one without a line feed at the end is left out. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void track(long timeNanos, int track, TrackKind kind, int nameId, int parent) {
        if (kind == TrackKind.CONSOLE) {
            console = track;
        }
    }

    @Override
    public void bytes(long timeNanos, int track, int nameId, byte[] data, int from, int to) {
        if (track != console) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (line.size() == 0) {
                lineNanos = timeNanos;
            }
            if (data[i] == '\n') {
                Line whole = new Line(lineNanos, line.toString(StandardCharsets.UTF_8));
                line.reset();
                lines.add(whole);
                onLine.accept(whole.text());
            } else {
                line.write(data[i]);
            }
        }
    }

    @Override
    public void name(int id, String text) {}

    @Override
    public void begin(long timeNanos, int track, int nameId) {}

    @Override
    public void end(long timeNanos, int track) {}

    @Override
    public void instant(long timeNanos, int track, int nameId, long value) {}

    @Override
    public void counter(long timeNanos, int track, long value) {}

    @Override
    public void flow(long timeNanos, int fromTrack, int toTrack) {}
}
