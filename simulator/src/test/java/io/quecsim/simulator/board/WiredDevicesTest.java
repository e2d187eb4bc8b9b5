package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import io.quecsim.simulator.testing.WiredDevices;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two devices, each with its own script and time, talk over their UARTs. The size of the long echo is
 * {@code -Dquecsim.uart.megabytes=10}; unless told otherwise it is a tenth of one.
 */
@Timeout(600)
class WiredDevicesTest {
    private static final int ECHO_BYTES =
            (int) (Double.parseDouble(System.getProperty("quecsim.uart.megabytes", "0.1")) * 1_000_000);

    @TempDir
    private Path folder;

    private static DeviceUnderTest device(String script) {
        return DeviceUnderTest.running(script);
    }

    private static final String SENDER = """
            from machine import UART
            import utime, ubinascii
            FLOW = %d
            TOTAL = %d
            u = UART(2, 921600, 8, 0, 1, FLOW)
            block = bytes([(i * 7 + (i >> 3)) & 255 for i in range(1024)])
            sent = got = bad = 0
            while got < TOTAL:
                if sent < TOTAL and sent - got < 8192:
                    n = min(1024, TOTAL - sent)
                    u.write(block[:n] if n < 1024 else block)
                    sent += n
                elif not u.any():
                    utime.sleep_ms(2)
                while u.any():
                    at = got & 1023
                    data = u.read(1024 - at)
                    if data != block[at:at + len(data)]:
                        bad += 1
                    got += len(data)
            print('sent', sent, 'got', got, 'bad', bad)
            """;

    private static final String ECHO = """
            from machine import UART
            import utime
            TOTAL = %d
            u = UART(1, 921600, 8, 0, 1, 1)
            buf = bytearray(1024)
            done = 0
            while done < TOTAL:
                n = u.any()
                if n == 0:
                    utime.sleep_ms(2)
                    continue
                data = u.read(1024)
                u.write(data)
                done += len(data)
            print('echoed', done)
            """;

    @Test
    void anEchoWithFlowControlLosesNothing() {
        DeviceUnderTest one = device(SENDER.formatted(1, ECHO_BYTES));
        DeviceUnderTest other = device(ECHO.formatted(ECHO_BYTES));
        List<Ran> ran = new WiredDevices().wire(one, 2, other, 1).run();
        assertThat(ran.get(0).result().detail()).isEmpty();
        assertThat(ran.get(0).text()).isEqualTo("sent " + ECHO_BYTES + " got " + ECHO_BYTES + " bad 0\n");
        assertThat(ran.get(1).text()).isEqualTo("echoed " + ECHO_BYTES + "\n");
        assertThat(ran.get(1).warnings()).isEmpty();
    }

    private static final String LATE = """
            from machine import UART
            import utime
            u = UART(1, 921600, 8, 0, 1, 0)
            print(u.any())
            utime.sleep_ms(%d)
            print(u.any(), u.read()[-3:])
            utime.sleep_ms(50)
            print(u.any())
            """;

    private static final String BURST = """
            from machine import UART
            import utime
            u = UART(2, 921600, 8, 0, 1, 0)
            utime.sleep_ms(10)
            u.write(bytes([i & 255 for i in range(%d)]))
            """;

    @Test
    void whatFindsTheBufferOfALateScriptFullIsLostCountedAndTold() {
        DeviceUnderTest one = device(BURST.formatted(20_000));
        DeviceUnderTest other = device(LATE.formatted(400));
        List<Ran> ran = new WiredDevices().wire(one, 2, other, 1).run();
        assertThat(ran.get(1).text()).isEqualTo("0\n4096 b'\\xfd\\xfe\\xff'\n0\n");
        assertThat(ran.get(1).warnings())
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("UART1", "receive buffer of 4,096 bytes was full"))
                .anySatisfy(text -> assertThat(text).contains("15,904 bytes lost to a full receive buffer in all"));
    }

    @Test
    void aRunIsTheSameEachTimeAndEachDeviceCanBeReplayedAlone() {
        DeviceUnderTest one = device(SENDER.formatted(1, 5000));
        DeviceUnderTest other = device(ECHO.formatted(5000));
        List<Ran> first = new WiredDevices()
                .wire(one.record(folder.resolve("one.qsj")), 2, other.record(folder.resolve("other.qsj")), 1)
                .run();
        List<Ran> second = new WiredDevices()
                .wire(device(SENDER.formatted(1, 5000)), 2, device(ECHO.formatted(5000)), 1)
                .run();
        for (int i = 0; i < 2; i++) {
            assertThat(second.get(i).result()).isEqualTo(first.get(i).result());
            assertThat(second.get(i).timedLines()).isEqualTo(first.get(i).timedLines());
        }
        assertThat(DeviceUnderTest.replay(folder.resolve("one.qsj")).result())
                .isEqualTo(first.get(0).result());
        assertThat(DeviceUnderTest.replay(folder.resolve("other.qsj")).result())
                .isEqualTo(first.get(1).result());
    }

    @Test
    void anotherSpeedIsToldAndGarbledWhenAskedFor() {
        String sender = """
                from machine import UART
                import utime
                u = UART(2, 9600, 8, 0, 1, 0)
                utime.sleep_ms(10)
                u.write('hello')
                utime.sleep(1)
                """;
        String receiver = """
                from machine import UART
                import utime
                u = UART(1, 19200, 8, 0, 1, 0)
                utime.sleep(1)
                print(u.read())
                """;
        Ran kind = new WiredDevices()
                .wire(device(sender), 2, device(receiver), 1)
                .run()
                .get(1);
        assertThat(kind.text()).isEqualTo("b'hello'\n");
        assertThat(kind.warnings())
                .singleElement()
                .asString()
                .contains("the far end is set to 9600,8N1, the script to 19200,8N1", "baud-errors=on");
        Ran real = new WiredDevices()
                .wire(device(sender), 2, device(receiver), 1, ",baud-errors=on")
                .run()
                .get(1);
        assertThat(real.text()).doesNotContain("hello").startsWith("b'");
        assertThat(real.warnings()).isEqualTo(kind.warnings());
    }

    @Test
    void whoWaitsForADeviceThatHasEndedIsTold() {
        String waits = """
                import uasyncio as asyncio
                from machine import UART
                u = UART(2, 9600, 8, 0, 1, 0)
                asyncio.run(asyncio.StreamReader(u).read(1))
                """;
        List<Ran> ran =
                new WiredDevices().wire(device(waits), 2, device("print(1)"), 1).run();
        assertThat(ran.get(0).result().end()).isEqualTo(RunEnd.DEADLOCK);
    }
}
