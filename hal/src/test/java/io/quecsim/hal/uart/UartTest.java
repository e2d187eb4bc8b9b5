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
            public void disconnected(String reason) {
                log.add("disconnected " + reason);
            }
        };
    }

    private UartWatch watched() {
        return new UartWatch() {
            @Override
            public void overrun(int bytes) {
                log.add("lost " + bytes);
            }

            @Override
            public void mismatch(UartSettings ours, UartSettings theirs) {
                log.add(ours + " and " + theirs);
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
        uart.watch(watched());
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
    void aSenderAtAnotherSpeedIsToldOnceAndReadAllTheSame() {
        VirtualBackend[] ends = VirtualBackend.pair();
        Uart one = uart(ends[0], 64, 16);
        Uart other = uart(ends[1], 64, 16);
        other.watch(watched());
        one.open(SLOW);
        other.open(UartSettings.DEFAULT);
        one.write(new byte[4], 0, 4);
        run();
        one.write(new byte[4], 0, 4);
        run();
        assertThat(log).containsExactly("115200,8N1 and 9600,8N1");
        assertThat(other.availableBytes()).isEqualTo(8);
        other.open(SLOW.withBaud(9700));
        one.write(new byte[4], 0, 4);
        run();
        assertThat(log).hasSize(1);
        assertThat(other.availableBytes())
                .as("opening anew forgets what came before")
                .isEqualTo(4);
    }

    @Test
    void aFastReceiverOfSlowCharactersReadsWhatItSamples() {
        VirtualBackend[] ends = VirtualBackend.pair();
        Uart one = uart(ends[0], 64, 16);
        Uart other = uart(ends[1], 64, 16);
        other.rules(new LineRules(true, false));
        one.open(SLOW);
        other.open(SLOW.withBaud(19_200));
        one.write(new byte[] {0x55, 0x0F}, 0, 2);
        run();
        byte[] read = new byte[16];
        int count = other.read(read, 0, 16);
        // At half the speed every bit counts twice. 0x55: 0 1010 1010 1 becomes the start bit, 0 11 00 11 0, the stop
        // bit 0: a
        // framing error; when the line is high again the pattern goes on.
        assertThat(java.util.Arrays.copyOf(read, count)).startsWith((byte) 0x66);
        assertThat(other.framingErrors()).isPositive();
    }

    @Test
    void withFlowControlNothingIsLostHoweverLateTheReader() {
        VirtualBackend[] ends = VirtualBackend.pair();
        UartSettings fast = UartSettings.DEFAULT.withBaud(921_600).withFlow(true);
        Uart one = new Uart(domain, new Trace(), "A", new UartBuffers(4096, 100_000, 64), ends[0]);
        Uart other = new Uart(domain, new Trace(), "B", new UartBuffers(4096, 64, 64), ends[1]);
        one.open(fast);
        byte[] data = new byte[50_000];
        new java.util.Random(1).nextBytes(data);
        one.write(data, 0, data.length);
        run();
        assertThat(one.pendingBytes()).as("nobody takes bytes yet").isEqualTo(data.length);
        other.open(fast);
        byte[] got = new byte[data.length];
        int count = 0;
        while (count < got.length) {
            run();
            int before = count;
            count += other.read(got, count, Math.min(got.length, count + 1000));
            assertThat(count).isGreaterThan(before);
        }
        assertThat(got).isEqualTo(data);
        assertThat(other.lostBytes()).isZero();
    }

    @Test
    void anOverrunOfAnOutsidePeerIsLostWhenAskedFor() {
        Uart uart = uart(new NullBackend(), 4, 2);
        uart.watch(watched());
        uart.rules(new LineRules(false, true));
        uart.open(SLOW);
        uart.incoming(new byte[] {1, 2, 3, 4, 5, 6, 7});
        run();
        assertThat(log).containsExactly("lost 2", "lost 1");
        uart.close();
        uart.open(SLOW.withFlow(true));
        uart.incoming(new byte[] {1, 2, 3, 4, 5, 6, 7});
        run();
        assertThat(uart.lostBytes()).isEqualTo(3);
    }

    @Test
    void theDirectionPinFramesWhatIsSent() {
        Uart uart = uart(new NullBackend(), 4, 2);
        uart.listener(logged());
        uart.direction(on -> log.add((on ? "drives@" : "rests@") + domain.nowNanos()));
        uart.open(SLOW);
        uart.write(new byte[3], 0, 3);
        run();
        assertThat(log)
                .containsExactly(
                        "drives@0", "transmitted, 1 left@2083333", "transmitted, 0 left@3125000", "rests@3125000");
        uart.write(new byte[3], 0, 3);
        uart.close();
        assertThat(log).endsWith("drives@3125000", "rests@3125000");
    }

    @Test
    void secondsOnEndDoNotDrift() {
        LineClock line = new LineClock();
        long end = 0;
        for (int i = 0; i < 960_000; i++) {
            end = line.send(0, 7, SLOW);
        }
        assertThat(end).isEqualTo(7_000_000_000_000L);
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
