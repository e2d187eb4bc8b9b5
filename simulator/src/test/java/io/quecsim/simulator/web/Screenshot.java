package io.quecsim.simulator.web;

import io.quecsim.simulator.trace.RecordedTrace;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes a picture of the dashboard showing a recording: {@code Screenshot FILE.qst PICTURE.png [QUERY]}, where the query is
 * what the page's address understands, for example {@code theme=light&view=4.9,5.3}. {@code docs/screenshots.sh} calls it.
 */
public final class Screenshot {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 810;
    private static final double SCALE = 2;

    private Screenshot() {}

    public static void main(String[] args) throws Exception {
        Path binary = Chromium.find()
                .orElseThrow(() -> new IllegalStateException("there is no Chromium: set QUECSIM_CHROMIUM"));
        String query = args.length > 2 ? args[2] : "theme=dark";
        Path picture = Path.of(args[1]).toAbsolutePath();
        Files.createDirectories(picture.getParent());
        try (Dashboard dashboard = Dashboard.start(0, RecordedTrace.of(Path.of(args[0])));
                Chromium chromium = Chromium.start(binary)) {
            chromium.open(dashboard.url() + "?" + query, WIDTH, HEIGHT, SCALE);
            chromium.until("quecsim.connection.state === 'complete'");
            if (args.length > 3) {
                chromium.eval(args[3]);
            }
            // Two frames: one to draw, one to be sure that it was shown.
            chromium.eval("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))");
            chromium.screenshot(picture);
            chromium.complaints().forEach(System.err::println);
        }
    }
}
