package io.quecsim.simulator.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quecsim.simulator.trace.DemoTrace;
import io.quecsim.simulator.trace.RecordedTrace;
import io.quecsim.simulator.trace.TraceHeader;
import io.quecsim.simulator.trace.TraceRecorder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures what a frame of the dashboard costs in a headless browser without a graphics card, by number of slices on 64
 * lanes: the whole run in sight, and at several depths of zoom. Two medians each: what our own drawing takes, and from one
 * frame to the next, the browser's painting included. Prints the table that stands in
 * {@code docs/internals/dashboard.md}. As a program: {@code FrameTimes [SLICES…]}.
 */
public final class FrameTimes {
    private static final String MEASURE = """
            (async () => {
              const { view, store, frames } = quecsim;
              const next = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              const result = [];
              for (const part of [1, 0.1, 0.001]) {
                const times = [];
                const gaps = [];
                let last = performance.now();
                for (let i = 0; i < 40; i++) {
                  const span = store.now * part;
                  // A little further every time, so that nothing can be kept from the frame before.
                  const start = (store.now - span) * 0.5 + span * 0.002 * i;
                  view.show(start, start + span);
                  await next();
                  const now = performance.now();
                  if (i >= 10) {
                    times.push(frames.lastMillis);
                    gaps.push(now - last);
                  }
                  last = now;
                }
                for (const list of [times, gaps]) list.sort((a, b) => a - b);
                result.push({ part, median: times[15], gap: gaps[15] });
              }
              return { slices: store.slices, result };
            })()
            """;

    private FrameTimes() {}

    public static void main(String[] args) throws Exception {
        String[] sizes = args.length > 0 ? args : new String[] {"10000", "100000", "1000000", "4000000"};
        Path binary = Chromium.find()
                .orElseThrow(() -> new IllegalStateException("there is no Chromium: set QUECSIM_CHROMIUM"));
        System.out.println("| slices | stream | read in | whole run | a tenth | a thousandth |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
        for (String size : sizes) {
            measure(binary, Integer.parseInt(size));
        }
    }

    private static void measure(Path binary, int slices) throws Exception {
        Path file = Files.createTempFile("quecsim", ".qst");
        try (TraceRecorder recorder = TraceRecorder.create(file, TraceHeader.of("generic", 0, "stress.py", "test"))) {
            DemoTrace.stress(recorder, slices);
        }
        try (Dashboard dashboard = Dashboard.start(0, RecordedTrace.of(file));
                Chromium chromium = Chromium.start(binary)) {
            chromium.open(dashboard.url(), 1900, 1980, 1);
            chromium.until("quecsim.connection.state === 'complete'");
            double read = chromium.eval("quecsim.connection.readMillis").asDouble();
            JsonNode measured = chromium.eval(MEASURE);
            StringBuilder row = new StringBuilder(
                    String.format(Locale.ROOT, "| %,d | %.1f MB | %.0f ms |", slices, Files.size(file) / 1e6, read));
            for (JsonNode part : measured.get("result")) {
                row.append(String.format(
                        Locale.ROOT,
                        " %.1f / %.0f ms |",
                        part.get("median").asDouble(),
                        part.get("gap").asDouble()));
            }
            System.out.println(row);
        }
        Files.delete(file);
    }
}
