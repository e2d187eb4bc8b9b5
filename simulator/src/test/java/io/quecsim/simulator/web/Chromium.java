package io.quecsim.simulator.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium, driven through its DevTools protocol: just enough to open the dashboard, ask its page and take a
 * picture. Chromium is found where distributions put it, or where {@code QUECSIM_CHROMIUM} says.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--remote-debugging-port=0");
    private static final String LISTENING = "DevTools listening on ";
    private static final long TIMEOUT_SECONDS = 60;

    private final ObjectMapper json = new ObjectMapper();
    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private int lastId;
    private String session = "";

    private Chromium(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Messages())
                .join();
    }

    /** Where Chromium is on this machine. */
    public static Optional<Path> find() {
        String told = System.getenv("QUECSIM_CHROMIUM");
        return Stream.concat(Stream.ofNullable(told), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the browser {@code binary}. */
    public static Chromium start(Path binary) throws IOException {
        Path profile = Files.createTempDirectory("quecsim-chromium");
        List<String> command = new ArrayList<>(List.of(binary.toString()));
        command.addAll(FLAGS);
        command.add("--user-data-dir=" + profile);
        command.add("about:blank");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread drain = new Thread(() -> errors.lines().forEach(rest -> {}), "chromium-stderr");
                drain.setDaemon(true);
                drain.start();
                return new Chromium(process, profile, line.substring(LISTENING.length()));
            }
        }
        throw new IOException("Chromium ended before it listened");
    }

    /** Opens {@code url} in a window of that size in CSS pixels, {@code scale} device pixels each. */
    public void open(String url, int width, int height, double scale) throws Exception {
        String target = ask("Target.createTarget", json.createObjectNode().put("url", "about:blank"))
                .get("targetId")
                .asText();
        ObjectNode attach = json.createObjectNode().put("targetId", target).put("flatten", true);
        session = ask("Target.attachToTarget", attach).get("sessionId").asText();
        ask("Runtime.enable", json.createObjectNode());
        ask("Log.enable", json.createObjectNode());
        ask("Page.enable", json.createObjectNode());
        ask(
                "Emulation.setDeviceMetricsOverride",
                json.createObjectNode()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", scale)
                        .put("mobile", false));
        ask("Page.navigate", json.createObjectNode().put("url", url));
        until("document.readyState === 'complete' && !!globalThis.quecsim");
    }

    /** The value of a JavaScript expression, awaited if it is a promise. */
    public JsonNode eval(String expression) throws Exception {
        JsonNode answer = ask(
                "Runtime.evaluate",
                json.createObjectNode()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.get("result").path("value");
    }

    /** Waits until the expression is true in the page, looking once an animation frame. */
    public void until(String condition) throws Exception {
        for (int attempt = 0; ; attempt++) {
            try {
                JsonNode done = eval("new Promise((resolve) => { let frames = 0; const look = () => { const done = !!("
                        + condition
                        + "); if (done || ++frames > 1800) resolve(done); else requestAnimationFrame(look); };"
                        + " look(); })");
                if (done.asBoolean()) {
                    return;
                }
                throw new AssertionError("the page never came to: " + condition + "; it said " + complaints);
            } catch (AssertionError e) {
                // The page that was asked has just been left for the one that is to come.
                if (attempt > 2 || !String.valueOf(e.getMessage()).contains("context was destroyed")) {
                    throw e;
                }
            }
        }
    }

    /** Presses and releases a key, as {@code KeyboardEvent.key} names it. */
    public void press(String key) throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            ask(
                    "Input.dispatchKeyEvent",
                    json.createObjectNode().put("type", type).put("key", key));
        }
    }

    /** Moves the mouse, and clicks if {@code click} says so. */
    public void point(double x, double y, boolean click) throws Exception {
        mouse("mouseMoved", x, y, 0);
        if (click) {
            mouse("mousePressed", x, y, 1);
            mouse("mouseReleased", x, y, 1);
        }
    }

    /** What the page complained of so far: exceptions, failed loads, violations of its policy. */
    public List<String> complaints() {
        return complaints;
    }

    /** A picture of the window. */
    public void screenshot(Path png) throws Exception {
        JsonNode shot = ask("Page.captureScreenshot", json.createObjectNode().put("format", "png"));
        Files.write(png, Base64.getDecoder().decode(shot.get("data").asText()));
    }

    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        for (ProcessHandle member : family) {
            member.onExit()
                    .completeOnTimeout(member, 10, TimeUnit.SECONDS)
                    .join()
                    .destroyForcibly();
        }
        delete(profile.toFile());
    }

    /** What cannot be deleted is left to the system's temporary folder. */
    private static void delete(File file) {
        File[] inside = file.listFiles();
        if (inside != null) {
            for (File each : inside) {
                delete(each);
            }
        }
        file.delete();
    }

    private void mouse(String type, double x, double y, int buttons) throws Exception {
        ask(
                "Input.dispatchMouseEvent",
                json.createObjectNode()
                        .put("type", type)
                        .put("x", x)
                        .put("y", y)
                        .put("button", buttons == 0 ? "none" : "left")
                        .put("buttons", buttons)
                        .put("clickCount", buttons));
    }

    private JsonNode ask(String method, ObjectNode parameters) throws Exception {
        int id = ++lastId;
        ObjectNode message = json.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(json.writeValueAsString(message), true).join();
        JsonNode got = answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        if (got.has("error")) {
            throw new AssertionError(method + ": " + got.get("error"));
        }
        return got.get("result");
    }

    private void told(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    waiting.remove(message.get("id").asInt());
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        JsonNode parameters = message.path("params");
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" ->
                complaints.add(
                        parameters.at("/exceptionDetails/exception/description").asText("exception"));
            case "Log.entryAdded" -> {
                if (parameters.at("/entry/level").asText().equals("error")) {
                    complaints.add(parameters.at("/entry/text").asText() + " "
                            + parameters.at("/entry/url").asText());
                }
            }
            default -> {
                // Of no interest.
            }
        }
    }

    /** Joins the parts of messages. */
    private final class Messages implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    told(json.readTree(text.toString()));
                } catch (IOException e) {
                    complaints.add(e.toString());
                }
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
