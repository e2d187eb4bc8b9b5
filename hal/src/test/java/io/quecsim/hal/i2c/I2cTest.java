package io.quecsim.hal.i2c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.gpio.Gpio;
import io.quecsim.hal.timer.BusyWait;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Transfers by a controller and by two pins: what the target sees, what comes back, how long it takes. */
class I2cTest {
    private static final byte[] NOTHING = {};

    private final TimeDomain time = new TimeDomain();
    private final BusyWait wait = nanos -> time.advance(time.nowNanos() + nanos);
    private final Memory memory = new Memory(0x50);

    /** A chip of 256 bytes: the first one written says where. It writes down what happens to it. */
    private static final class Memory implements I2cTarget {
        final byte[] bytes = new byte[256];
        final List<String> seen = new ArrayList<>();
        private final int address;
        private int at;
        private boolean placed;

        Memory(int address) {
            this.address = address;
        }

        @Override
        public int address() {
            return address;
        }

        @Override
        public boolean addressed(boolean reading) {
            seen.add(reading ? "R" : "W");
            placed = reading;
            return true;
        }

        @Override
        public boolean written(int octet) {
            seen.add(Integer.toHexString(octet));
            if (!placed) {
                at = octet;
                placed = true;
                return octet != 0xee;
            }
            bytes[at++ & 255] = (byte) octet;
            return true;
        }

        @Override
        public int read() {
            return bytes[at++ & 255] & 0xff;
        }

        @Override
        public void stopped() {
            seen.add("P");
        }
    }

    private I2cBus bus() {
        I2cBus bus = new I2cBus(time, new Trace(), "I2C0");
        bus.attach(memory);
        return bus;
    }

    @Test
    void aTransferTakesTheTimeOfItsBits() {
        I2cBus bus = bus();
        assertThat(bus.write(0x50, new byte[] {7}, new byte[] {1, 2}, wait)).isTrue();
        // Start, four bytes with their acknowledges, stop.
        assertThat(time.nowNanos()).isEqualTo(38 * 10_000L);
        bus.clock(I2cBus.FAST_HERTZ);
        long before = time.nowNanos();
        byte[] into = new byte[2];
        assertThat(bus.read(0x50, new byte[] {7}, into, 0, wait)).isTrue();
        assertThat(into).containsExactly(1, 2);
        assertThat(time.nowNanos() - before).isEqualTo((10 + 9 + 10 + 18 + 1) * 2_500L);
        assertThat(memory.seen).containsExactly("W", "7", "1", "2", "P", "W", "7", "R", "P");
    }

    @Test
    void aDelayComesBetweenRegisterAndData() {
        I2cBus bus = bus();
        assertThat(bus.read(0x50, new byte[] {7}, new byte[1], 5_000_000, wait)).isTrue();
        assertThat(time.nowNanos()).isEqualTo((10 + 9 + 1 + 10 + 9 + 1) * 10_000L + 5_000_000);
        assertThat(memory.seen).containsExactly("W", "7", "P", "R", "P");
    }

    @Test
    void nobodyAcknowledges() {
        I2cBus bus = bus();
        byte[] into = {9};
        assertThat(bus.write(0x51, NOTHING, new byte[] {1}, wait)).isFalse();
        assertThat(time.nowNanos()).isEqualTo(11 * 10_000L);
        assertThat(bus.read(0x51, NOTHING, into, 0, wait)).isFalse();
        assertThat(bus.read(0x50, new byte[] {(byte) 0xee}, into, 0, wait)).isFalse();
        assertThat(into).containsExactly(9);
        assertThat(memory.seen).containsExactly("W", "ee", "P");
    }

    @Test
    void anAddressIsForOne() {
        assertThatThrownBy(() -> bus().attach(new Memory(0x50))).hasMessage("I2C0 has two targets at 0x50");
        assertThatThrownBy(() -> bus().attach(new Memory(200))).hasMessage("an I2C address of 200");
    }

    @Test
    void twoPinsSayTheSame() {
        Gpio gpio = new Gpio(time, new Trace(), 8);
        new WireI2c(gpio.wire(1), gpio.wire(2)).attach(memory);
        PinI2c pins = new PinI2c(gpio.pin(1), gpio.pin(2), 5_000, wait);
        pins.init();
        assertThat(pins.write(0x50, new byte[] {7}, new byte[] {1, (byte) 0xfe}))
                .isTrue();
        byte[] into = new byte[2];
        assertThat(pins.read(0x50, new byte[] {7}, into)).isTrue();
        assertThat(into).containsExactly(1, 0xfe);
        assertThat(pins.read(0x51, NOTHING, into)).isFalse();
        assertThat(pins.write(0x50, new byte[] {(byte) 0xee}, new byte[] {1})).isFalse();
        assertThat(pins.write(0x50, new byte[] {9}, NOTHING)).isTrue();
        assertThat(memory.seen)
                .containsExactly("W", "7", "1", "fe", "P", "W", "7", "R", "P", "W", "ee", "P", "W", "9", "P");
    }

    /** Whatever is written through pins is what a controller reads, and the other way round. */
    @Test
    void pinsAndControllerAgreeOnAnyBytes() {
        Gpio gpio = new Gpio(time, new Trace(), 8);
        new WireI2c(gpio.wire(1), gpio.wire(2)).attach(memory);
        PinI2c pins = new PinI2c(gpio.pin(1), gpio.pin(2), 0, wait);
        pins.init();
        I2cBus bus = bus();
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            byte[] data = new byte[1 + random.nextInt(20)];
            random.nextBytes(data);
            byte[] at = {(byte) random.nextInt(0xc0)};
            byte[] back = new byte[data.length];
            boolean byPins = random.nextBoolean();
            if (byPins) {
                assertThat(pins.write(0x50, at, data)).isTrue();
                assertThat(bus.read(0x50, at, back, 0, wait)).isTrue();
            } else {
                assertThat(bus.write(0x50, at, data, wait)).isTrue();
                assertThat(pins.read(0x50, at, back)).isTrue();
            }
            assertThat(back).isEqualTo(data);
        }
    }
}
