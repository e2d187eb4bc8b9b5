package io.quecsim.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.simulator.UserError;
import io.quecsim.simulator.trace.DemoTrace;
import io.quecsim.simulator.trace.LiveTrace;
import io.quecsim.simulator.trace.RecordedTrace;
import io.quecsim.simulator.trace.TraceHeader;
import io.quecsim.simulator.trace.TraceRecorder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server gives its pages and the trace to whom they are meant for, and to nobody else. */
class DashboardTest {
    private static final TraceHeader HEADER = TraceHeader.of("EC600U-CN", 0, "examples/gather.py", "test");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void servesThePageWithAPolicyAndATag() throws Exception {
        try (Dashboard dashboard = Dashboard.start(0, new LiveTrace(HEADER))) {
            HttpResponse<String> page = get(dashboard, "");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
            assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                    .contains("default-src 'none'")
                    .contains("script-src 'self' 'sha256-");
            assertThat(page.body()).contains("<title>quecsim</title>");
            String tag = page.headers().firstValue("etag").orElseThrow();
            HttpRequest again =
                    request(dashboard, "").header("If-None-Match", tag).build();
            assertThat(client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(304);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "vendor/lit/index.js, 200, text/javascript; charset=utf-8",
        "vendor/lit-html/lit-html.js, 200, text/javascript; charset=utf-8",
        "vendor/reactive-element/reactive-element.js, 200, text/javascript; charset=utf-8",
        "vendor/lit-element/lit-element.js, 200, text/javascript; charset=utf-8",
        "vendor/uplot/dist/uPlot.esm.js, 200, text/javascript; charset=utf-8",
        "vendor/uplot/dist/uPlot.min.css, 200, text/css; charset=utf-8",
        "vendor/netty/x.js, 404, text/plain; charset=utf-8",
        "missing.js, 404, text/plain; charset=utf-8",
        "wire, 404, text/plain; charset=utf-8",
        "wire/README.md, 404, text/plain; charset=utf-8",
        "../../maven/org.mvnpm/lit/pom.properties, 404, text/plain; charset=utf-8",
        "..%2f..%2fmaven/x.js, 404, text/plain; charset=utf-8",
        "//x.js, 404, text/plain; charset=utf-8",
        "vendor/lit/../x.js, 404, text/plain; charset=utf-8",
    })
    void servesItsFilesAndNoOthers(String path, int status, String type) throws Exception {
        try (Dashboard dashboard = Dashboard.start(0, new LiveTrace(HEADER))) {
            String answer =
                    raw(dashboard, "GET /" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("content-type: " + type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:80, , 200",
        "localhost:80, , 200",
        "[::1]:80, , 200",
        "localhost:80, http://localhost:80, 200",
        "evil.example:80, , 403",
        "evil.example, http://evil.example, 403",
        "localhost.evil.example, , 403",
        "[, , 403",
        "localhost:80, http://evil.example, 403",
        "localhost:80, http://localhost:81, 403",
        "localhost:80, null, 403",
    })
    void answersOnlyItsOwnPages(String host, String origin, int status) throws Exception {
        try (Dashboard dashboard = Dashboard.start(0, new LiveTrace(HEADER))) {
            String headers = "Host: " + host + "\r\n" + (origin == null ? "" : "Origin: " + origin + "\r\n");
            String get = raw(dashboard, "GET / HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
            assertThat(get).startsWith("HTTP/1.1 " + status + " ");
            if (status == 403) {
                String live = raw(
                        dashboard,
                        "GET /live HTTP/1.1\r\n" + headers
                                + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
                assertThat(live).startsWith("HTTP/1.1 403 ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.0\r\nHost: localhost\r\n\r\n",
                "\r\nnonsense\r\n\r\n"
            })
    void refusesWhatItDoesNotSpeak(String request) throws Exception {
        try (Dashboard dashboard = Dashboard.start(0, new LiveTrace(HEADER))) {
            assertThat(raw(dashboard, request)).matches("(?s)HTTP/1.[01] 4.*");
        }
    }

    @Test
    void streamsARunFromItsStartAndSaysGoodbye() throws Exception {
        LiveTrace live = new LiveTrace(HEADER);
        Path file = record();
        Viewer viewer;
        try (Dashboard dashboard = Dashboard.start(0, live)) {
            viewer = Viewer.watch(client, dashboard);
            DemoTrace.gather(live);
        }
        assertThat(viewer.closeCode()).isEqualTo(1001);
        assertThat(viewer.received()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void streamsARecordingWhole() throws Exception {
        Path file = record();
        try (Dashboard dashboard = Dashboard.start(0, RecordedTrace.of(file))) {
            Viewer viewer = Viewer.watch(client, dashboard);
            assertThat(viewer.closeCode()).isEqualTo(1000);
            assertThat(viewer.received()).isEqualTo(Files.readAllBytes(file));
        }
    }

    /** A viewer that reads nothing costs a bounded queue, and the run goes on. */
    @Test
    void aViewerThatSleepsIsSentAway() throws Exception {
        LiveTrace live = new LiveTrace(HEADER, 1 << 20);
        try (Dashboard dashboard = Dashboard.start(0, live)) {
            Viewer viewer = Viewer.watchWithoutReading(client, dashboard);
            DemoTrace.stress(live, 4_000_000);
            viewer.wakeUp();
            assertThat(viewer.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void aBusyPortIsTheUsersToSolve() {
        try (Dashboard dashboard = Dashboard.start(0, new LiveTrace(HEADER))) {
            int port = URI.create(dashboard.url()).getPort();
            assertThatThrownBy(() -> Dashboard.start(port, new LiveTrace(HEADER)))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("port " + port + " is in use");
        }
        assertThatThrownBy(() -> Dashboard.start(70_000, new LiveTrace(HEADER)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no port 70000");
    }

    @Test
    void listensOnLoopbackOnly() {
        try (Dashboard dashboard = Dashboard.start(0, new LiveTrace(HEADER))) {
            assertThat(dashboard.url()).matches("http://127\\.0\\.0\\.1:\\d+/");
        }
    }

    private Path record() {
        Path file = folder.resolve("gather.qst");
        try (TraceRecorder recorder = TraceRecorder.create(file, HEADER)) {
            DemoTrace.gather(recorder);
        }
        return file;
    }

    private HttpResponse<String> get(Dashboard dashboard, String path) throws Exception {
        return client.send(request(dashboard, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(Dashboard dashboard, String path) {
        return HttpRequest.newBuilder(URI.create(dashboard.url() + path));
    }

    /** What comes back for {@code request}, until the server closes. */
    private static String raw(Dashboard dashboard, String request) throws IOException {
        int port = URI.create(dashboard.url()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
