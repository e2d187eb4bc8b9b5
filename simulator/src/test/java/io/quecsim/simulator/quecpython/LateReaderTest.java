package io.quecsim.simulator.quecpython;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.profile.KnownProfiles;
import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import io.quecsim.simulator.testing.WiredDevices;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A line without flow control that never rests, and a script that begins to read late and then keeps up: what is lost is what came
 * meanwhile less what the receive buffer holds, by the line's speed, to the byte.
 */
@Timeout(60)
class LateReaderTest {
    private static final DeviceProfile PROFILE = new KnownProfiles().load(KnownProfiles.DEFAULT);
    private static final int BUFFER_BYTES = PROFILE.uarts().get(0).receiveBytes();
    private static final int FIFO_BYTES = PROFILE.uarts().get(0).fifoBytes();

    /** When the first start bit is on the line. */
    private static final int BEGIN_MILLIS = 200;

    /** Bytes count to 251, a prime, so that each tells its place among those of many buffers. */
    private static final String SENDER = """
            from machine import UART
            import utime
            u = UART(2, %d, 8, 0, 1, 0)
            block = bytes(range(251)) * 20
            while utime.ticks_us() < %d * 1000:
                pass
            for i in range(%d // len(block)):
                u.write(block)
            """;

    private static final String READER = """
            from machine import UART
            import utime
            u = UART(1, %d, 8, 0, 1, 0)
            begin = %d + %d
            utime.sleep_ms(begin - utime.ticks_ms() - 2)
            while utime.ticks_us() < begin * 1000:
                pass
            first = u.read(%d)
            buf = bytearray(512)
            got = 0
            after = expected = None
            gaps = 0
            quiet = 0
            while quiet < 100:
                n = u.readinto(buf)
                if not n:
                    utime.sleep_ms(1)
                    quiet += 1
                    continue
                quiet = 0
                if after is None:
                    after = buf[0]
                elif buf[0] != expected:
                    gaps += 1
                expected = (buf[n - 1] + 1) %% 251
                got += n
            print(len(first), first[0], first[-1], after, gaps, got)
            """;

    /** @param lateMillis in the middle of a group, the piece in which the hardware hands bytes to the buffer */
    @ParameterizedTest
    @CsvSource({"115200, 1003", "115200, 486", "115200, 303", "9600, 5033", "9600, 4367", "921600, 101", "921600, 1009"
    })
    void whatIsLostIsByTheLinesSpeedAndTheBuffer(int baud, int lateMillis) {
        long came = FIFO_BYTES * (long) (lateMillis / 1000.0 * baud / 10 / FIFO_BYTES);
        long lost = Math.max(0, came - BUFFER_BYTES);
        int sent = (int) (came + BUFFER_BYTES + 2 * 5020) / 5020 * 5020;
        DeviceUnderTest one = DeviceUnderTest.running(SENDER.formatted(baud, BEGIN_MILLIS, sent));
        DeviceUnderTest other = DeviceUnderTest.running(READER.formatted(baud, BEGIN_MILLIS, lateMillis, BUFFER_BYTES));
        List<Ran> ran = new WiredDevices().wire(one, 2, other, 1).run();
        long held = Math.min(came, BUFFER_BYTES);
        assertThat(ran.get(1).result().detail()).isEmpty();
        assertThat(ran.get(1).text())
                .isEqualTo(held + " 0 " + (held - 1) % 251 + " " + (held + lost) % 251 + " 0 " + (sent - held - lost)
                        + "\n");
        if (lost == 0) {
            assertThat(ran.get(1).warnings()).isEmpty();
        } else {
            assertThat(ran.get(1).warnings())
                    .last()
                    .asString()
                    .startsWith(String.format(Locale.ROOT, "UART1: %,d bytes lost", lost));
        }
    }
}
