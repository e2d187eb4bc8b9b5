package io.quecsim.hal.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.ByteQueue;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** What a script would do with sockets, in blocking form: turns the domain's crank until there is something. */
final class NetRig {
    static final NetLimits LIMITS = new NetLimits(16 * 1024, 32 * 1024, 256);

    final TimeDomain domain;
    final NetStack stack;

    NetRig(TimeDomain domain, NetStack stack) {
        this.domain = domain;
        this.stack = stack;
    }

    static byte[] noise(int count) {
        byte[] data = new byte[count];
        new Random(count).nextBytes(data);
        return data;
    }

    void until(BooleanSupplier there) {
        while (!there.getAsBoolean()) {
            assertThat(domain.idle()).as("it ended before it was there").isTrue();
        }
    }

    TcpServer listen() {
        TcpServer server = stack.listen(Endpoint.of("0.0.0.0", 0), 128);
        until(server::isDecided);
        assertThat(server.errno()).isZero();
        return server;
    }

    TcpConnection connect(int port) {
        TcpConnection connection = stack.connect(Endpoint.of("127.0.0.1", port));
        until(() -> connection.state() != TcpConnection.State.CONNECTING);
        return connection;
    }

    TcpConnection accept(TcpServer server) {
        until(() -> server.pending() > 0);
        return server.accept();
    }

    void sendAll(TcpConnection connection, byte[] data) {
        for (int from = 0; from < data.length; ) {
            until(() -> connection.writableBytes() > 0);
            from += connection.write(data, from, data.length);
        }
    }

    byte[] receive(TcpConnection connection, int count) {
        ByteQueue got = new ByteQueue(count);
        byte[] buffer = new byte[1000];
        while (got.size() < count) {
            until(() -> connection.availableBytes() > 0 || connection.atEnd());
            assertThat(connection.atEnd())
                    .as("it ended after %d bytes", got.size())
                    .isFalse();
            got.put(buffer, 0, connection.read(buffer, 0, Math.min(buffer.length, count - got.size())));
        }
        return got.take(count);
    }

    static int port(TcpServer server) {
        Endpoint local = server.local();
        assertThat(local).isNotNull();
        return local.port();
    }
}
