package io.quecsim.hal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.host.AutoPacer;
import io.quecsim.hal.host.HostClock;
import io.quecsim.hal.net.Endpoint;
import io.quecsim.hal.net.NetLimits;
import io.quecsim.hal.net.NetStack;
import io.quecsim.hal.net.TcpConnection;
import io.quecsim.hal.net.TcpServer;
import io.quecsim.hal.net.host.HostNetwork;
import io.quecsim.hal.net.host.HostPolicy;
import io.quecsim.hal.timer.TickTimer;
import io.quecsim.hal.uart.BackendSpec;
import io.quecsim.hal.uart.HostPorts;
import io.quecsim.hal.uart.Uart;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.hal.uart.UartBuffers;
import io.quecsim.hal.uart.UartListener;
import io.quecsim.hal.uart.UartSettings;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import jssc.SerialPort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that echoed bytes of a pty and of a TCP client happens again, to the nanosecond, with both gone. */
@DisabledOnOs(OS.WINDOWS)
class OutsideReplayTest {
    private static final int COUNT = 20_000;
    private static final NetLimits LIMITS = new NetLimits(4096, 4096, 8);

    @TempDir
    Path folder;

    /** The device: echoes on both, ticks every 700 us, and is busy now and then instead of idle. */
    private static final class Device {
        final TimeDomain domain = new TimeDomain();
        final List<String> log = new ArrayList<>();
        final HostNetwork network = new HostNetwork();
        final UartBackend backend;
        final Uart uart;
        final NetStack net;
        final TcpServer server;
        private @Nullable TcpConnection served;
        private final byte[] buffer = new byte[512];
        private final Random busy = new Random(5);
        private int uartBytes;

        Device(Door.@Nullable ReplaySource recorded, String link) {
            if (recorded != null) {
                domain.door().replay(recorded);
            } else {
                domain.pacer(new AutoPacer(HostClock.SYSTEM, 1, domain.door()));
            }
            Trace trace = new Trace();
            backend = new HostPorts().make(BackendSpec.parse("2=pty:" + link), domain.door());
            uart = new Uart(domain, trace, "UART2", new UartBuffers(300, 300, 16), backend);
            net = network.stack(domain, trace, LIMITS, HostPolicy.DEFAULT);
            server = net.listen(Endpoint.of("0.0.0.0", 0), 2);
            server.listener(this::serve);
            uart.listener(new UartListener() {
                @Override
                public void received(int availableBytes) {
                    note("uart has " + availableBytes);
                    echoUart();
                }

                @Override
                public void transmitted(int pendingBytes) {
                    note("uart sent, left " + pendingBytes);
                    echoUart();
                }
            });
            uart.open(UartSettings.DEFAULT.withBaud(921_600));
            new TickTimer(domain, new Trace(), "tick").startPeriodic(700_000, due -> note("tick " + due));
        }

        private void note(String what) {
            log.add(what + "@" + domain.nowNanos());
        }

        private void echoUart() {
            int count = uart.read(buffer, 0, Math.min(buffer.length, uart.writableBytes()));
            uart.write(buffer, 0, count);
            uartBytes += count;
        }

        private void serve() {
            note("server " + server.local());
            TcpConnection accepted = server.accept();
            if (accepted != null) {
                served = accepted;
                note("accepted " + accepted.id() + " from " + accepted.remote());
                accepted.listener(() -> echoTcp(accepted));
            }
        }

        private void echoTcp(TcpConnection tcp) {
            note("tcp " + tcp.state() + " has " + tcp.availableBytes() + " unsent " + tcp.unsentBytes());
            int count = tcp.read(buffer, 0, Math.min(buffer.length, tcp.writableBytes()));
            log.add(Arrays.hashCode(buffer) + "");
            tcp.write(buffer, 0, count);
            if (tcp.availableBytes() > 0 && tcp.writableBytes() > 0) {
                domain.after(5_000, due -> echoTcp(tcp));
            } else if (tcp.atEnd() && tcp.unsentBytes() == 0) {
                tcp.close();
            }
        }

        private boolean done() {
            return uartBytes == COUNT
                    && uart.pendingBytes() == 0
                    && served != null
                    && served.state() == TcpConnection.State.CLOSED;
        }

        void run() {
            while (!done()) {
                if (busy.nextInt(3) == 0) {
                    for (int i = busy.nextInt(50); i > 0; i--) {
                        domain.advance(domain.nowNanos() + busy.nextInt(3000));
                        if (domain.nowNanos() >= domain.horizonNanos()) {
                            domain.safePoint();
                        }
                    }
                } else {
                    assertThat(domain.idle()).isTrue();
                }
            }
            note("done");
            domain.door().close();
            backend.close();
            net.close();
            network.close();
        }
    }

    private static byte[] noise(int seed) {
        byte[] data = new byte[COUNT];
        new Random(seed).nextBytes(data);
        return data;
    }

    private static CompletableFuture<byte[]> ptyClient(String link) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                SerialPort port = new SerialPort(link);
                port.openPort();
                port.setParams(921_600, 8, 1, 0);
                port.writeBytes(noise(1));
                ByteQueue got = new ByteQueue(COUNT);
                while (got.size() < COUNT) {
                    byte[] some = port.readBytes();
                    if (some != null) {
                        got.put(some, 0, some.length);
                    } else {
                        Thread.onSpinWait();
                    }
                }
                port.closePort();
                return got.take(COUNT);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static CompletableFuture<byte[]> tcpClient(int port) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream().write(noise(2));
                socket.shutdownOutput();
                return socket.getInputStream().readAllBytes();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    @Timeout(60)
    void theSameRunAgainWithoutTheHost() throws Exception {
        String link = folder.resolve("modem").toString();
        RecordedOutcomes journal = new RecordedOutcomes();
        Device live = new Device(null, link);
        live.domain.door().journal(journal);
        while (live.server.local() == null) {
            assertThat(live.domain.idle()).isTrue();
        }
        CompletableFuture<byte[]> pty = ptyClient(link);
        CompletableFuture<byte[]> tcp = tcpClient(live.server.local().port());
        live.run();
        assertThat(pty.get()).isEqualTo(noise(1));
        assertThat(tcp.get()).isEqualTo(noise(2));

        Device again = new Device(journal.source(), link);
        RecordedOutcomes journalAgain = new RecordedOutcomes();
        again.domain.door().journal(journalAgain);
        while (again.server.local() == null) {
            assertThat(again.domain.idle()).isTrue();
        }
        again.run();
        assertThat(again.log).isEqualTo(live.log);
        assertThat(journalAgain.size()).isEqualTo(journal.size()).isGreaterThan(20);
        assertThat(folder.resolve("modem")).doesNotExist();
    }
}
