package io.quecsim.simulator.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prints what a trace event costs, in nanoseconds, best of ten rounds of 20 million events: encoded to memory as the
 * dashboard keeps them, and to a file as {@code --trace} does. Run it as a program; it is not part of the tests because
 * its figures are the machine's.
 */
public final class TraceEncoderBenchmark {
    private static final int EVENTS = 20_000_000;

    private TraceEncoderBenchmark() {}

    public static void main(String[] args) throws IOException {
        TraceHeader header = TraceHeader.of("generic", 0, "bench.py", "development");
        double live = Double.MAX_VALUE;
        double dropping = Double.MAX_VALUE;
        double file = Double.MAX_VALUE;
        Path path = Files.createTempFile("quecsim", ".qst");
        for (int round = 0; round < 10; round++) {
            live = Math.min(live, time(new LiveTrace(header, 1L << 30)));
            dropping = Math.min(dropping, time(new LiveTrace(header, 1L << 20)));
            try (TraceRecorder recorder = TraceRecorder.create(path, header)) {
                file = Math.min(file, time(recorder));
            }
        }
        System.out.printf(Locale.ROOT, "in memory              %.1f ns an event%n", live);
        System.out.printf(Locale.ROOT, "in memory, bound hit   %.1f ns an event%n", dropping);
        System.out.printf(
                Locale.ROOT,
                "to a file              %.1f ns an event, %.1f bytes%n",
                file,
                (double) Files.size(path) / EVENTS);
        Files.delete(path);
    }

    /** As a scheduler does: a lane ends what it did and begins something else, time goes on by microseconds. */
    private static double time(TraceListener to) {
        for (int id = 0; id < 8; id++) {
            to.name(id, "name " + id);
        }
        for (int track = 1; track <= 64; track++) {
            to.track(0, track, io.quecsim.core.trace.Trace.TrackKind.TASK, 0, 0);
        }
        long start = System.nanoTime();
        long now = 0;
        for (int i = 0; i < EVENTS; i += 4) {
            int track = 1 + (i >> 2 & 63);
            to.end(now, track);
            to.begin(now, track, i & 7);
            now += 3_000 + (i & 4_095);
            to.end(now, track);
            to.begin(now, track, 3);
        }
        return (double) (System.nanoTime() - start) / EVENTS;
    }
}
