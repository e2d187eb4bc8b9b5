package io.quecsim.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quecsim.simulator.trace.DemoTrace;
import io.quecsim.simulator.trace.LiveTrace;
import io.quecsim.simulator.trace.RandomEvents;
import io.quecsim.simulator.trace.Recall;
import io.quecsim.simulator.trace.RecordedTrace;
import io.quecsim.simulator.trace.TraceHeader;
import io.quecsim.simulator.trace.TraceRecorder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. Skipped, saying so, where there is no Chromium. */
class DashboardPageTest {
    private static final TraceHeader HEADER = TraceHeader.of("EC600U-CN", 0, "examples/gather.py", "test");

    @TempDir
    Path folder;

    private Chromium chromium;

    @BeforeEach
    void startBrowser() throws Exception {
        Optional<Path> binary = Chromium.find();
        assumeTrue(binary.isPresent(), "no Chromium on this machine: install it or set QUECSIM_CHROMIUM");
        chromium = Chromium.start(binary.get());
    }

    @AfterEach
    void stopBrowser() throws Exception {
        if (chromium != null) {
            chromium.close();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void showsARecording() throws Exception {
        Path file = folder.resolve("gather.qst");
        try (TraceRecorder recorder = TraceRecorder.create(file, HEADER)) {
            DemoTrace.gather(recorder);
        }
        try (Dashboard dashboard = Dashboard.start(0, RecordedTrace.of(file))) {
            chromium.open(dashboard.url(), 1200, 700, 1);
            chromium.until("quecsim.connection.state === 'complete'");
            settle();
            assertThat(text("q-status", "dl")).contains("EC600U-CN", "examples/gather.py");
            assertThat(text("q-status", "[data-device]")).isEqualTo("done");
            assertThat(text("q-timeline", ".names")).contains("main thread", "bar", "barking", "do_cancel");
            assertThat(text("q-console", ".lines"))
                    .contains("Start barking", "Result:  [CancelledError(), 42, TimeoutError()]");
            assertThat(text("q-heap", ".value")).contains("heap used").contains("KB");

            chromium.eval("quecsim.view.select({ track: 5, depth: 0, index: 2 })");
            settle();
            assertThat(text("q-details", ".body")).contains("bar (task)", "sleeping", "Length");
        }
    }

    @Test
    void followsARunAndSaysWhenItIsLost() throws Exception {
        LiveTrace live = new LiveTrace(HEADER);
        try (Dashboard dashboard = Dashboard.start(0, live)) {
            chromium.open(dashboard.url(), 1200, 700, 1);
            chromium.until("quecsim.connection.state === 'live'");
            settle();
            assertThat(text("q-status", "[data-device]")).isEqualTo("not started");
            assertThat(text("q-console", ".empty")).contains("printed nothing yet");
            DemoTrace.gather(live);
            chromium.until("quecsim.store.finished");
        }
        chromium.until("quecsim.connection.state === 'lost'");
        settle();
        assertThat(text("q-status", "[data-link]")).isEqualTo("simulator ended");
        assertThat(text("q-console", ".lines")).contains("Done barking.");
        // The browser itself reports the connections it was refused while the page tried again.
        chromium.complaints().removeIf(complaint -> complaint.contains("ERR_CONNECTION_REFUSED"));
    }

    @Test
    void isUsedByKeysAndPointer() throws Exception {
        LiveTrace live = new LiveTrace(HEADER);
        DemoTrace.gather(live);
        try (Dashboard dashboard = Dashboard.start(0, live)) {
            chromium.open(dashboard.url(), 1200, 700, 1);
            chromium.until("quecsim.store.finished");
            settle();
            double whole = span();
            chromium.press("w");
            assertThat(span()).isLessThan(whole);
            chromium.press("0");
            settle();
            assertThat(span()).isEqualTo(whole);

            // The lane of `bar`, in the middle of a sleep.
            String bar = "[...quecsim.store.tracks].findIndex((track) => track?.name === 'bar')";
            double y = number("document.querySelector('q-timeline').renderRoot.querySelector('[title=bar]')"
                    + ".getBoundingClientRect().top + 12");
            double x = number("document.querySelector('q-timeline').renderRoot.querySelector('canvas')"
                    + ".getBoundingClientRect().left + 170");
            chromium.point(x, y, true);
            settle();
            assertThat(chromium.eval("quecsim.view.selection.track === " + bar).asBoolean())
                    .isTrue();
            assertThat(text("q-timeline", ".tip")).contains("sleeping").contains("bar");
            chromium.press("f");
            settle();
            assertThat(span()).isLessThan(whole / 3);
            chromium.press("ArrowRight");
            settle();
            assertThat(text("q-details", ".body")).contains("ready");
        }
    }

    /** Java writes, JavaScript reads: both keep to the one schema, whatever pieces the stream comes in. */
    @Test
    void readsWhatTheRecorderWrote() throws Exception {
        Recall told = new Recall();
        Path file = folder.resolve("random.qst");
        try (TraceRecorder recorder = TraceRecorder.create(file, HEADER)) {
            // Doubles are exact to 53 bits.
            RandomEvents.play(1, 3_000, 40, told, recorder);
        }
        String stream = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        try (Dashboard dashboard = Dashboard.start(0, new LiveTrace(HEADER))) {
            chromium.open(dashboard.url(), 800, 600, 1);
            String read = chromium.eval("""
                    (async () => {
                      const { Decoder } = await import('/wire/decoder.js');
                      const lines = [];
                      const say = (word) => (...values) => lines.push([word, ...values].join(' '));
                      const hex = (data) => [...data].map((b) => b.toString(16).padStart(2, '0')).join('');
                      const listener = {
                        header: () => {}, name: say('name'), begin: say('begin'), end: say('end'),
                        instant: say('instant'), counter: say('counter'), flow: say('flow'), finish: say('finish'),
                        track: (time, id, kind, name, parent) =>
                          say('track')(time, id, kind.toUpperCase(), name, parent),
                        bytes: (time, track, name, data) => say('bytes')(time, track, name, hex(data)),
                      };
                      const decoder = new Decoder(listener);
                      const stream = Uint8Array.from(atob('STREAM'), (c) => c.charCodeAt(0));
                      for (let at = 0, size = 1; at < stream.length; at += size, size = (size * 7 + 3) % 101 + 1) {
                        decoder.push(stream.slice(at, at + size));
                      }
                      return lines.join('\\n');
                    })()
                    """.replace("STREAM", stream)).asText();
            assertThat(read.split("\n")).containsExactly(told.events().toArray(String[]::new));
        }
    }

    /** A frame that begins after all that was asked for. */
    private void settle() throws Exception {
        chromium.eval(
                "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
    }

    private String text(String panel, String selector) throws Exception {
        return chromium.eval("document.querySelector('" + panel + "').renderRoot.querySelector('" + selector
                        + "').innerText.replace(/\\n/g, ' ')")
                .asText();
    }

    private double span() throws Exception {
        return number("quecsim.view.range.end - quecsim.view.range.start");
    }

    private double number(String expression) throws Exception {
        return chromium.eval(expression).asDouble();
    }
}
