package io.quecsim.hal.uart;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What every back end with a far end does alike, in the UART's simulated time. */
class UartContractTest {
    abstract static class Contract {
        final TimeDomain domain = new TimeDomain();
        private FarEnd far;
        Uart uart;

        abstract FarEnd farEnd() throws Exception;

        private void start() throws Exception {
            far = farEnd();
            uart = new Uart(domain, new Trace(), "UART2", new UartBuffers(4096, 4096, 16), far.backend());
            uart.open(UartSettings.DEFAULT);
        }

        @AfterEach
        void close() {
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
    }

    @Nested
    class OnVirtual extends Contract {
        @Override
        FarEnd farEnd() {
            return FarEnd.virtual(domain);
        }
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class OnPty extends Contract {
        @Override
        FarEnd farEnd() throws Exception {
            return FarEnd.pty(domain);
        }
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class OnSerial extends Contract {
        @Override
        FarEnd farEnd() {
            return FarEnd.serial(domain);
        }
    }
}
