package io.quecsim.hal.uart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.RecordedOutcomes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What every back end with a far end does alike, in the UART's simulated time. */
class UartContractTest {
    private static final int MEGABYTE = 1 << 20;

    abstract static class Contract {
        final TimeDomain domain = new TimeDomain();
        private final RecordedOutcomes journal = new RecordedOutcomes();
        private final List<String> notes = new ArrayList<>();
        private FarEnd far;
        Uart uart;

        abstract FarEnd farEnd() throws Exception;

        /** Whether bytes come from outside and so by outcomes. */
        boolean isOutside() {
            return true;
        }

        private void start() throws Exception {
            domain.door().journal(journal);
            far = farEnd();
            uart = new Uart(domain, new Trace(), "UART2", new UartBuffers(4096, 4096, 16), far.backend());
            uart.watch(new UartWatch() {
                @Override
                public void note(String text) {
                    notes.add(text);
                }
            });
            uart.open(UartSettings.DEFAULT);
            seated(1);
        }

        /** A client of a server is there when the server says so; what was sent before is gone. */
        private void seated(int times) {
            while (far.isAnnounced()
                    && notes.stream()
                                    .filter(note -> note.contains("is connected"))
                                    .count()
                            < times) {
                domain.idle();
            }
        }

        @AfterEach
        void close() {
            if (far == null) {
                return; // It did not apply.
            }
            uart.close();
            far.close();
            assertThat(domain.door().openSources()).isZero();
        }

        static byte[] noise(int count) {
            byte[] data = new byte[count];
            new Random(count).nextBytes(data);
            return data;
        }

        byte[] readExactly(int count) {
            byte[] data = new byte[count];
            for (int got = uart.read(data, 0, count); got < count; got += uart.read(data, got, count)) {
                assertThat(domain.idle()).as("only %d bytes came", got).isTrue();
            }
            return data;
        }

        void writeAll(byte[] data) {
            for (int from = uart.write(data, 0, data.length); from < data.length; ) {
                domain.idle();
                from += uart.write(data, from, data.length);
            }
            while (uart.pendingBytes() > 0) {
                domain.idle();
            }
        }

        @Test
        @Timeout(20)
        void bytesSentArriveInOrder() throws Exception {
            start();
            byte[] data = noise(3000);
            writeAll(data);
            assertThat(far.receive(3000)).isEqualTo(data);
        }

        @Test
        @Timeout(20)
        void bytesOfTheFarEndArriveInOrder() throws Exception {
            start();
            byte[] data = noise(3000);
            far.send(data);
            assertThat(readExactly(3000)).isEqualTo(data);
            assertThat(uart.lostBytes()).isZero();
        }

        @Test
        @Timeout(20)
        void everyByteValueIsTransparent() throws Exception {
            start();
            byte[] all = new byte[256];
            for (int i = 0; i < 256; i++) {
                all[i] = (byte) i;
            }
            far.send(all);
            assertThat(readExactly(256)).isEqualTo(all);
            writeAll(all);
            assertThat(far.receive(256)).isEqualTo(all);
        }

        @Test
        @Timeout(20)
        void sendingTakesTheLinesTime() throws Exception {
            start();
            long before = domain.nowNanos();
            writeAll(noise(1000));
            assertThat(domain.nowNanos() - before).isEqualTo(UartSettings.DEFAULT.lineNanos(1000));
            far.receive(1000);
        }

        @Test
        @Timeout(20)
        void receivingTakesTheLinesTime() throws Exception {
            start();
            far.send(noise(1000));
            long before = domain.nowNanos();
            readExactly(1000);
            assertThat(domain.nowNanos() - before).isGreaterThanOrEqualTo(UartSettings.DEFAULT.lineNanos(1000));
        }

        @Test
        @Timeout(20)
        void aPortCanBeClosedAndOpenedAgain() throws Exception {
            start();
            uart.close();
            uart.open(UartSettings.DEFAULT);
            writeAll(new byte[] {'A', 'T'});
            assertThat(far.receive(2)).containsExactly('A', 'T');
            far.send(new byte[] {'O', 'K'});
            assertThat(readExactly(2)).containsExactly('O', 'K');
        }

        @Test
        @Timeout(20)
        void theFarEndMayGoAndComeBack() throws Exception {
            start();
            far.send(noise(100));
            assertThat(readExactly(100)).isEqualTo(noise(100));
            far.goAndComeBack();
            seated(2);
            far.send(noise(200));
            assertThat(readExactly(200)).isEqualTo(noise(200));
            writeAll(noise(300));
            assertThat(far.receive(300)).isEqualTo(noise(300));
        }

        @Test
        @Timeout(60)
        void aMegabyteWaitsUntilTheScriptReadsIt() throws Exception {
            start();
            assumeTrue(isOutside(), "between UARTs of one domain UartTest shows it with flow control");
            byte[] data = noise(MEGABYTE);
            CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> {
                try {
                    far.send(data);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            while (uart.availableBytes() < 4096) {
                domain.idle();
            }
            assertThat(readExactly(MEGABYTE)).isEqualTo(data);
            sender.get();
            assertThat(uart.lostBytes()).isZero();
        }

        @Test
        @Timeout(60)
        void aFarEndThatDoesNotReadHoldsNobodyUp() throws Exception {
            start();
            byte[] data = noise(MEGABYTE);
            writeAll(data);
            assertThat(uart.pendingBytes()).isZero();
            assertThat(far.receive(10_000)).isEqualTo(Arrays.copyOf(data, 10_000));
        }

        @Test
        @Timeout(20)
        void aReplayIsTheSameRunWithNobodyOutside() throws Exception {
            assumeTrue(isOutside(), "another UART of the same domain is no outside");
            start();
            byte[] data = noise(5000);
            far.send(data);
            List<String> live = log(domain, uart, data.length);

            TimeDomain again = new TimeDomain();
            again.door().replay(journal.source());
            OutsideBackend nobody = new OutsideBackend(again.door(), null);
            Uart replayed = new Uart(again, new Trace(), "UART2", new UartBuffers(4096, 4096, 16), nobody);
            replayed.open(UartSettings.DEFAULT);
            assertThat(log(again, replayed, data.length)).isEqualTo(live).isNotEmpty();
            nobody.close();
        }

        private static List<String> log(TimeDomain domain, Uart uart, int count) {
            List<String> log = new ArrayList<>();
            byte[] buffer = new byte[512];
            for (int total = 0; total < count; ) {
                assertThat(domain.idle()).isTrue();
                int got = uart.read(buffer, 0, buffer.length);
                total += got;
                if (got > 0) {
                    log.add(Arrays.hashCode(Arrays.copyOf(buffer, got)) + "@" + domain.nowNanos());
                }
            }
            return log;
        }
    }

    @Nested
    class OnVirtual extends Contract {
        @Override
        FarEnd farEnd() {
            return FarEnd.virtual(domain);
        }

        @Override
        boolean isOutside() {
            return false;
        }
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class OnPty extends Contract {
        @Override
        FarEnd farEnd() throws Exception {
            return FarEnd.pty(domain.door());
        }
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class OnSerial extends Contract {
        @Override
        FarEnd farEnd() {
            return FarEnd.serial(domain.door());
        }
    }

    @Nested
    class OnTcpServer extends Contract {
        @Override
        FarEnd farEnd() throws Exception {
            return FarEnd.server(domain.door(), "2=tcp:0");
        }
    }

    @Nested
    class OnTcpClient extends Contract {
        @Override
        FarEnd farEnd() throws Exception {
            return FarEnd.connected(domain.door());
        }
    }

    @Nested
    class OnRfc2217 extends Contract {
        @Override
        FarEnd farEnd() throws Exception {
            return FarEnd.server(domain.door(), "2=rfc2217:0");
        }
    }

    @Nested
    class OnStdio extends Contract {
        @Override
        FarEnd farEnd() throws Exception {
            return FarEnd.stdio(domain.door());
        }
    }
}
