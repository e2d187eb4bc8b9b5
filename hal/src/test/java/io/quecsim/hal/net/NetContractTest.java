package io.quecsim.hal.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.net.host.HostNetwork;
import io.quecsim.hal.net.host.HostPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every network does alike; both ends are sockets of one stack. */
@Timeout(30)
class NetContractTest {
    abstract static class Contract {
        final TimeDomain domain = new TimeDomain();
        private NetRig rig;

        abstract NetStack stack();

        abstract void endNetwork();

        @BeforeEach
        void start() {
            rig = new NetRig(domain, stack());
        }

        @AfterEach
        void close() {
            rig.stack.close();
            assertThat(domain.door().openSources()).isZero();
            endNetwork();
        }

        @Test
        void bytesGoBothWays() {
            TcpServer server = rig.listen();
            TcpConnection client = rig.connect(NetRig.port(server));
            TcpConnection served = rig.accept(server);
            rig.sendAll(client, new byte[] {1, 2, 3});
            assertThat(rig.receive(served, 3)).containsExactly(1, 2, 3);
            rig.sendAll(served, new byte[] {4, 5});
            assertThat(rig.receive(client, 2)).containsExactly(4, 5);
            assertThat(served.remote()).isEqualTo(client.local());
            assertThat(List.of(server.id(), client.id(), served.id())).containsExactly(1, 2, 3);
        }

        @Test
        void nobodyListeningRefuses() {
            TcpServer server = rig.listen();
            int port = NetRig.port(server);
            server.close();
            TcpConnection client = rig.connect(port);
            assertThat(client.state()).isEqualTo(TcpConnection.State.FAILED);
            assertThat(client.errno()).isEqualTo(Errno.ECONNREFUSED);
            assertThatThrownBy(() -> client.write(new byte[1], 0, 1))
                    .isInstanceOfSatisfying(
                            NetException.class, e -> assertThat(e.errno()).isEqualTo(Errno.ECONNREFUSED));
        }

        @Test
        void aPortHasOneServerAtATime() {
            TcpServer first = rig.listen();
            int port = NetRig.port(first);
            first.close();
            TcpServer server = rig.stack.listen(Endpoint.of("0.0.0.0", port), 1);
            rig.until(server::isDecided);
            assertThat(server.errno()).isZero();
            TcpServer second = rig.stack.listen(Endpoint.of("0.0.0.0", NetRig.port(server)), 1);
            rig.until(second::isDecided);
            assertThat(second.errno()).isEqualTo(Errno.EADDRINUSE);
        }

        @Test
        void oneHalfEndsWhileTheOtherGoesOn() {
            TcpServer server = rig.listen();
            TcpConnection client = rig.connect(NetRig.port(server));
            TcpConnection served = rig.accept(server);
            rig.sendAll(client, new byte[] {1});
            client.shutdownOutput();
            assertThatThrownBy(() -> client.write(new byte[1], 0, 1)).isInstanceOf(NetException.class);
            assertThat(rig.receive(served, 1)).containsExactly(1);
            rig.until(served::atEnd);
            byte[] answer = NetRig.noise(50_000);
            assertThat(exchange(served, client, answer)).isEqualTo(answer);
            served.close();
            rig.until(client::atEnd);
            assertThat(client.errno()).isZero();
        }

        /** More than both buffers hold, so the receiver has to read while the sender sends. */
        private byte[] exchange(TcpConnection from, TcpConnection to, byte[] data) {
            byte[] got = new byte[data.length];
            int sent = 0;
            int received = 0;
            while (received < data.length) {
                int moved = from.writableBytes() > 0 && sent < data.length ? from.write(data, sent, data.length) : 0;
                int read = to.read(got, received, data.length);
                sent += moved;
                received += read;
                if (moved + read == 0) {
                    assertThat(domain.idle()).isTrue();
                }
            }
            return got;
        }

        @Test
        void aMegabyteIsEchoedToTheByte() {
            TcpServer server = rig.listen();
            TcpConnection client = rig.connect(NetRig.port(server));
            TcpConnection served = rig.accept(server);
            byte[] data = NetRig.noise(1_000_000);
            byte[] there = exchange(client, served, data);
            assertThat(exchange(served, client, there)).isEqualTo(data);
        }

        @Test
        void aPeerThatDoesNotReadHoldsTheSender() {
            TcpServer server = rig.listen();
            TcpConnection client = rig.connect(NetRig.port(server));
            TcpConnection served = rig.accept(server);
            byte[] data = NetRig.noise(16 * 1024);
            assertThat(client.write(data, 0, data.length)).isEqualTo(data.length);
            assertThat(client.writableBytes()).isZero();
            assertThat(client.write(data, 0, data.length)).isZero();
            rig.until(() -> client.unsentBytes() == 0);
            assertThat(rig.receive(served, data.length)).isEqualTo(data);
        }

        @Test
        void closingEndsThePeerBehindTheLastByte() {
            TcpServer server = rig.listen();
            TcpConnection client = rig.connect(NetRig.port(server));
            TcpConnection served = rig.accept(server);
            byte[] data = NetRig.noise(10_000);
            rig.sendAll(client, data);
            client.close();
            client.close();
            assertThat(rig.receive(served, data.length)).isEqualTo(data);
            rig.until(served::atEnd);
            assertThat(client.state()).isEqualTo(TcpConnection.State.CLOSED);
        }

        @Test
        void aHundredConnections() {
            TcpServer server = rig.listen();
            List<TcpConnection> clients = new ArrayList<>();
            List<TcpConnection> served = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                clients.add(rig.stack.connect(Endpoint.of("127.0.0.1", NetRig.port(server))));
            }
            for (int i = 0; i < 100; i++) {
                served.add(rig.accept(server));
            }
            for (int i = 0; i < 100; i++) {
                TcpConnection client = clients.get(i);
                rig.until(() -> client.state() == TcpConnection.State.OPEN);
                rig.sendAll(client, new byte[] {(byte) i, 1, 2, 3});
            }
            for (TcpConnection connection : served) {
                rig.sendAll(connection, rig.receive(connection, 4));
            }
            for (int i = 0; i < 100; i++) {
                assertThat(rig.receive(clients.get(i), 4)).containsExactly(i, 1, 2, 3);
            }
        }

        @Test
        void socketsAreLimited() {
            TcpServer server = rig.listen();
            for (int i = 1; i < NetRig.LIMITS.maxSockets(); i++) {
                rig.stack.resolve("10.0.0.1");
            }
            assertThatThrownBy(() -> rig.stack.connect(Endpoint.of("127.0.0.1", NetRig.port(server))))
                    .isInstanceOfSatisfying(
                            NetException.class, e -> assertThat(e.errno()).isEqualTo(Errno.EMFILE));
        }

        @Test
        void aNumericNameStandsForItself() {
            NameQuery query = rig.stack.resolve("192.0.2.7");
            rig.until(query::isDecided);
            assertThat(query.addresses()).hasSize(1).first().hasToString("/192.0.2.7");
        }

        @Test
        void localhostIsKnown() {
            NameQuery query = rig.stack.resolve("localhost");
            rig.until(query::isDecided);
            assertThat(query.addresses()).first().matches(address -> address.isLoopbackAddress());
        }
    }

    @Nested
    class OnHost extends Contract {
        private final HostNetwork network = new HostNetwork();

        @Override
        NetStack stack() {
            return network.stack(domain, new Trace(), NetRig.LIMITS, HostPolicy.DEFAULT);
        }

        @Override
        void endNetwork() {
            network.close();
        }
    }
}
