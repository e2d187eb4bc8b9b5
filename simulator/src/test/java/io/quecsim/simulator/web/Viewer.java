package io.quecsim.simulator.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Watches a dashboard's trace as a browser would. */
final class Viewer implements WebSocket.Listener {
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final boolean reading;
    private WebSocket socket;

    private Viewer(boolean reading) {
        this.reading = reading;
    }

    static Viewer watch(HttpClient client, Dashboard dashboard) {
        return connect(client, dashboard, true);
    }

    static Viewer watchWithoutReading(HttpClient client, Dashboard dashboard) {
        return connect(client, dashboard, false);
    }

    private static Viewer connect(HttpClient client, Dashboard dashboard, boolean reading) {
        Viewer viewer = new Viewer(reading);
        URI uri = URI.create(dashboard.url().replace("http:", "ws:") + "live");
        viewer.socket = client.newWebSocketBuilder()
                .header("Origin", dashboard.url().replaceAll("/$", ""))
                .buildAsync(uri, viewer)
                .join();
        return viewer;
    }

    void wakeUp() {
        socket.request(Long.MAX_VALUE);
    }

    int closeCode() throws Exception {
        return closed.get(30, TimeUnit.SECONDS);
    }

    byte[] received() {
        return received.toByteArray();
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (reading) {
            opened.request(Long.MAX_VALUE);
        }
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        received.writeBytes(bytes);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }
}
