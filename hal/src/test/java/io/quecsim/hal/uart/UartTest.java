package io.quecsim.hal.uart;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line's times and the buffers, to the nanosecond and the byte. */
class UartTest {
    private static final UartSettings SLOW = UartSettings.DEFAULT.withBaud(9600);

    private final TimeDomain domain = new TimeDomain();
    private final List<String> log = new ArrayList<>();

    private Uart uart(UartBackend backend, int rxBytes, int fifoBytes) {
        return new Uart(domain, new Trace(), "UART", new UartBuffers(rxBytes, 64, fifoBytes), backend);
    }

    private UartListener logged() {
        return new UartListener() {
            @Override
            public void received(int availableBytes) {
                log.add("received " + availableBytes + "@" + domain.nowNanos());
            }

            @Override
            public void transmitted(int pendingBytes) {
                log.add("transmitted, " + pendingBytes + " left@" + domain.nowNanos());
            }

            @Override
            public void lost(int bytes) {
                log.add("lost " + bytes);
            }

            @Override
            public void disconnected(String reason) {
                log.add("disconnected " + reason);
            }
        };
    }

    private void run() {
        while (domain.idle()) {}
    }

    @Test
    void aCharacterTakesStartDataParityAndStopBits() {
        assertThat(SLOW.lineNanos(1)).isEqualTo(1_041_666);
        assertThat(SLOW.lineNanos(9600)).isEqualTo(10_000_000_000L);
        assertThat(SLOW.withFormat("7E2").lineNanos(9600)).isEqualTo(11_000_000_000L);
        assertThat(SLOW.withFormat("8O1")).hasToString("9600,8O1");
    }

    @Test
    void groupsFollowBackToBackWithoutDrift() {
        Uart uart = uart(new LoopbackBackend(), 64, 2);
        uart.listener(logged());
        uart.open(SLOW);
        uart.write(new byte[5], 0, 5);
        run();
        assertThat(log)
                .containsExactly(
                        "received 2@2083333",
                        "transmitted, 3 left@2083333",
                        "received 4@4166666",
                        "transmitted, 1 left@4166666",
                        "received 5@5208333",
                        "transmitted, 0 left@5208333");
    }

    @Test
    void aFullTransmitBufferTakesNoMore() {
        Uart uart = uart(new NullBackend(), 64, 16);
        uart.open(SLOW);
        assertThat(uart.write(new byte[100], 0, 100)).isEqualTo(64);
        assertThat(uart.writableBytes()).isZero();
        run();
        assertThat(uart.writableBytes()).isEqualTo(64);
    }

    @Test
    void whatFindsTheReceiveBufferFullIsLostAndCounted() {
        Uart uart = uart(new LoopbackBackend(), 3, 2);
        uart.listener(logged());
        uart.open(SLOW);
        uart.write(new byte[] {1, 2, 3, 4, 5}, 0, 5);
        run();
        assertThat(uart.lostBytes()).isEqualTo(2);
        assertThat(log).contains("lost 1");
        byte[] data = new byte[5];
        assertThat(uart.read(data, 0, 5)).isEqualTo(3);
        assertThat(data).startsWith(1, 2, 3);
    }

    @Test
    void aSenderAtAnotherSpeedIsNotUnderstood() {
        VirtualBackend[] ends = VirtualBackend.pair();
        Uart one = uart(ends[0], 64, 16);
        Uart other = uart(ends[1], 64, 16);
        one.open(SLOW);
        other.open(UartSettings.DEFAULT);
        one.write(new byte[4], 0, 4);
        run();
        assertThat(other.availableBytes()).isZero();
        assertThat(other.lostBytes()).isEqualTo(4);
        other.open(SLOW.withBaud(9700));
        one.write(new byte[4], 0, 4);
        run();
        assertThat(other.availableBytes()).isEqualTo(4);
    }

    @Test
    void anOutsidePeerWaitsWhileTheReceiveBufferIsFull() {
        Uart uart = uart(new NullBackend(), 4, 2);
        uart.listener(logged());
        uart.open(SLOW);
        uart.incoming(new byte[] {1, 2, 3, 4, 5, 6});
        uart.hangUp("gone");
        run();
        assertThat(log).containsExactly("received 2@2083333", "received 4@4166666");
        domain.advance(1_000_000_000);
        byte[] data = new byte[8];
        assertThat(uart.read(data, 0, 3)).isEqualTo(3);
        run();
        assertThat(log).contains("received 3@1002083333").last().isEqualTo("disconnected gone");
        assertThat(uart.read(data, 3, 8)).isEqualTo(3);
        assertThat(data).startsWith(1, 2, 3, 4, 5, 6);
        assertThat(uart.lostBytes()).isZero();
    }

    @Test
    void newSettingsHoldForWhatIsNotYetOnTheLine() {
        Uart uart = uart(new NullBackend(), 64, 2);
        uart.listener(logged());
        uart.open(SLOW);
        uart.write(new byte[4], 0, 4);
        uart.open(SLOW.withBaud(19_200));
        run();
        assertThat(log).containsExactly("transmitted, 2 left@2083333", "transmitted, 0 left@3124999");
    }

    @Test
    void closingForgetsWhatIsOnTheWay() {
        Uart uart = uart(new LoopbackBackend(), 64, 16);
        uart.listener(logged());
        uart.open(SLOW);
        uart.write(new byte[4], 0, 4);
        uart.close();
        uart.close();
        run();
        assertThat(log).isEmpty();
        assertThat(uart.pendingBytes()).isZero();
    }
}
