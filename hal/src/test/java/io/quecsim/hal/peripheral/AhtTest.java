package io.quecsim.hal.peripheral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.hal.i2c.I2cBus;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The sensor as a driver meets it: status, busy time, values, checksum. */
class AhtTest {
    private static final long MILLI = 1_000_000;

    private final Desk desk = new Desk();
    private final I2cBus bus = desk.pads.i2c().get(1);

    private void send(int... bytes) {
        assertThat(trySend(bytes)).isTrue();
    }

    private boolean trySend(int... bytes) {
        byte[] data = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            data[i] = (byte) bytes[i];
        }
        return bus.write(0x38, new byte[0], data, desk.wait);
    }

    private int[] receive(int count) {
        byte[] into = new byte[count];
        assertThat(bus.read(0x38, new byte[0], into, 0, desk.wait)).isTrue();
        int[] octets = new int[count];
        for (int i = 0; i < count; i++) {
            octets[i] = into[i] & 0xff;
        }
        return octets;
    }

    private static double celsius(int[] data) {
        return ((data[3] & 15) << 16 | data[4] << 8 | data[5]) * 200.0 / (1 << 20) - 50;
    }

    private static double humidity(int[] data) {
        return (data[1] << 12 | data[2] << 4 | data[3] >> 4) * 100.0 / (1 << 20);
    }

    private static int crc(int[] data) {
        int crc = 0xff;
        for (int i = 0; i < 6; i++) {
            crc ^= data[i];
            for (int bit = 0; bit < 8; bit++) {
                crc = crc << 1 ^ ((crc & 0x80) == 0 ? 0 : 0x131);
            }
        }
        return crc;
    }

    @Test
    void aMeasurementTakesItsTime() {
        desk.attach("i2c1=aht20,temperature=21.5,humidity=63.2");
        assertThat(receive(1)).containsExactly(0x18);
        send(0xAC, 0x33, 0x00);
        long begun = desk.time.nowNanos();
        assertThat(receive(1)[0]).isEqualTo(0x98);
        desk.runTo(begun + 79 * MILLI);
        assertThat(receive(1)[0] & 0x80).isEqualTo(0x80);
        desk.runTo(begun + 80 * MILLI);
        int[] data = receive(7);
        assertThat(data[0]).isEqualTo(0x18);
        assertThat(celsius(data)).isCloseTo(21.5, Offset.offset(0.0002));
        assertThat(humidity(data)).isCloseTo(63.2, Offset.offset(0.0001));
        assertThat(data[6]).isEqualTo(crc(data));
    }

    @Test
    void theEarlierPartIsCalibratedByItsDriverAndHasNoChecksum() {
        desk.attach("i2c1=aht10,temperature=-40,humidity=0");
        assertThat(receive(1)).containsExactly(0x00);
        send(0xE1, 0x08, 0x00);
        assertThat(receive(1)).containsExactly(0x08);
        send(0xAC, 0x33, 0x00);
        desk.runTo(desk.time.nowNanos() + 75 * MILLI);
        int[] data = receive(7);
        assertThat(celsius(data)).isCloseTo(-40, Offset.offset(0.0002));
        assertThat(humidity(data)).isZero();
        assertThat(data[6]).isEqualTo(0xff);
    }

    @Test
    void aResetMakesItDeafForAWhile() {
        desk.attach("i2c1=aht10");
        send(0xE1, 0x08, 0x00);
        send(0xBA);
        assertThat(trySend(0xAC, 0x33, 0x00)).isFalse();
        desk.runTo(desk.time.nowNanos() + 20 * MILLI);
        assertThat(receive(1)).containsExactly(0x00);
    }

    @Test
    void itDriftsAsItWasTold() {
        desk.attach("i2c1=aht20,temperature=20,swing=5,period=4s");
        double[] seen = new double[4];
        for (int i = 0; i < 4; i++) {
            desk.runTo((i * 1000 + 920) * MILLI);
            send(0xAC, 0x33, 0x00);
            desk.runTo((i * 1000 + 1001) * MILLI);
            seen[i] = celsius(receive(6));
        }
        assertThat(seen).containsExactly(new double[] {25, 20, 15, 20}, Offset.offset(0.05));
    }

    @Test
    void aKnobChangesWhatIsMeasuredNext() {
        desk.attach("i2c1=aht20,temperature=20");
        desk.bench.knobs().get("i2c1").turn("temperature", "30.25");
        send(0xAC, 0x33, 0x00);
        desk.runTo(desk.time.nowNanos() + 80 * MILLI);
        assertThat(celsius(receive(6))).isCloseTo(30.25, Offset.offset(0.0002));
    }
}
