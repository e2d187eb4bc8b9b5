package io.quecsim.hal.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.net.host.HostNetwork;
import io.quecsim.hal.net.host.HostPolicy;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The host's network against plain sockets of the JDK. */
@Timeout(30)
class HostNetTest {
    private final TimeDomain domain = new TimeDomain();
    private final HostNetwork network = new HostNetwork();
    private final NetRig rig =
            new NetRig(domain, network.stack(domain, new Trace(), NetRig.LIMITS, HostPolicy.DEFAULT));

    @AfterEach
    void close() {
        rig.stack.close();
        network.close();
    }

    private static ServerSocket serverSocket() throws Exception {
        return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    @Test
    void aClientOfTheHostHasItsMegabyteEchoed() throws Exception {
        TcpServer server = rig.listen();
        byte[] data = NetRig.noise(1_000_000);
        CompletableFuture<byte[]> client = CompletableFuture.supplyAsync(() -> {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), NetRig.port(server))) {
                CompletableFuture<byte[]> echoed = CompletableFuture.supplyAsync(() -> readAll(socket));
                socket.getOutputStream().write(data);
                socket.shutdownOutput();
                return echoed.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        TcpConnection served = rig.accept(server);
        byte[] buffer = new byte[4096];
        while (!served.atEnd()) {
            rig.until(() -> served.availableBytes() > 0 && served.writableBytes() > 0 || served.atEnd());
            int count = served.read(buffer, 0, Math.min(buffer.length, served.writableBytes()));
            served.write(buffer, 0, count);
        }
        served.close();
        assertThat(client.get()).isEqualTo(data);
    }

    private static byte[] readAll(Socket socket) {
        try {
            InputStream in = socket.getInputStream();
            return in.readAllBytes();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aResetIsAnErrorBehindTheBytesThatCame() throws Exception {
        try (ServerSocket listening = serverSocket()) {
            TcpConnection connection = rig.connect(listening.getLocalPort());
            try (Socket peer = listening.accept()) {
                peer.getOutputStream().write(new byte[] {1, 2});
                rig.until(() -> connection.availableBytes() == 2);
                peer.setSoLinger(true, 0);
            }
            rig.until(() -> connection.state() == TcpConnection.State.FAILED);
            assertThat(connection.errno()).isEqualTo(Errno.ECONNRESET);
            assertThat(connection.atEnd()).isFalse();
            assertThat(rig.receive(connection, 2)).containsExactly(1, 2);
            assertThat(connection.atEnd()).isTrue();
            assertThat(domain.door().openSources()).isZero();
        }
    }

    @Test
    void aPeerIsHeldWhenTheScriptDoesNotRead() throws Exception {
        try (ServerSocket listening = serverSocket()) {
            TcpConnection connection = rig.connect(listening.getLocalPort());
            byte[] data = NetRig.noise(5_000_000);
            try (Socket peer = listening.accept()) {
                CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                    try {
                        peer.getOutputStream().write(data);
                        peer.shutdownOutput();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
                int window = NetRig.LIMITS.receiveBufferBytes();
                rig.until(() -> connection.availableBytes() >= window);
                assertThat(connection.availableBytes()).isLessThan(window + 70_000);
                assertThat(writing.isDone()).isFalse();
                assertThat(rig.receive(connection, data.length)).isEqualTo(data);
                rig.until(connection::atEnd);
                writing.get();
            }
        }
    }

    @Test
    void listeningBindsToLoopbackUnlessExposed() {
        TcpServer server = rig.listen();
        assertThat(server.local().address().isLoopbackAddress()).isTrue();
    }

    @Test
    void whatWasWrittenGoesOutThoughTheDeviceEndsAtOnce() throws Exception {
        try (ServerSocket listening = serverSocket()) {
            TcpConnection connection = rig.connect(listening.getLocalPort());
            try (Socket peer = listening.accept()) {
                byte[] data = NetRig.noise(16_000);
                rig.sendAll(connection, data);
                rig.stack.close();
                assertThat(readAll(peer)).isEqualTo(data);
            }
        }
    }

    @Test
    void aConnectGivenUpSaysNothingMore() throws Exception {
        try (ServerSocket listening = serverSocket()) {
            TcpConnection connection = rig.stack.connect(Endpoint.of("127.0.0.1", listening.getLocalPort()));
            connection.close();
            assertThat(connection.state()).isEqualTo(TcpConnection.State.CLOSED);
            // The answer may have been on its way; nobody is told, and nothing more is waited for.
            connection.listener(() -> {
                throw new AssertionError("told of a closed connection");
            });
            while (domain.idle()) {}
            assertThat(domain.door().openSources()).isZero();
        }
    }

    @Test
    void aNameNobodyKnowsIsAnErrorOfTheNameService() {
        NameQuery query = rig.stack.resolve("no-such-host.invalid");
        rig.until(query::isDecided);
        assertThat(query.addresses()).isEmpty();
        assertThat(query.errno()).isEqualTo(Errno.EAI_NONAME);
    }
}
