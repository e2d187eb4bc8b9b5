package io.quecsim.hal.uart;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** One megabyte there and back through a pty and jSSC while a timer ticks. */
@DisabledOnOs(OS.WINDOWS)
class PtyEchoTest {
    private static final int COUNT = 1_000_000;
    private static final long TICK_NANOS = 10_000_000;

    private final TimeDomain domain = new TimeDomain();
    private long ticks;

    private void tick(long dueNanos) {
        ticks++;
        assertThat(domain.nowNanos()).isEqualTo(dueNanos);
        domain.at(dueNanos + TICK_NANOS, this::tick);
    }

    /** Echoes until {@code count} bytes went back, at most as many as the transmit buffer takes at a time. */
    private void echo(Uart uart, int count) {
        byte[] buffer = new byte[1024];
        int echoed = 0;
        while (echoed < count || uart.pendingBytes() > 0) {
            int got = uart.read(buffer, 0, Math.min(buffer.length, uart.writableBytes()));
            uart.write(buffer, 0, got);
            echoed += got;
            assertThat(domain.idle()).isTrue();
        }
    }

    @Test
    @Timeout(60)
    void aClientThatWritesAllBeforeItReadsGetsEveryByteBack() throws Exception {
        byte[] data = new byte[COUNT];
        new Random(1).nextBytes(data);
        FarEnd far = FarEnd.pty(domain.door());
        Uart uart = new Uart(domain, new Trace(), "UART2", new UartBuffers(8192, 8192, 16), far.backend());
        uart.open(UartSettings.DEFAULT);
        domain.at(TICK_NANOS, this::tick);
        CompletableFuture<byte[]> client = CompletableFuture.supplyAsync(() -> {
            try {
                far.send(data);
                return far.receive(COUNT);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        echo(uart, COUNT);
        assertThat(client.get()).isEqualTo(data);
        assertThat(uart.lostBytes()).isZero();
        assertThat(ticks).isEqualTo(domain.nowNanos() / TICK_NANOS);
        far.close();
    }
}
