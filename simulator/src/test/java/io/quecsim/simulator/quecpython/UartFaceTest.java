package io.quecsim.simulator.quecpython;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.board.RunEnd;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import io.quecsim.simulator.testing.WiredDevices;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code machine.UART} as a script sees it, beyond the first steps that {@code FacesTest} shows. */
@Timeout(60)
class UartFaceTest {
    @TempDir
    private Path folder;

    private static String printed(String script) {
        Ran ran = DeviceUnderTest.running("from machine import UART\nimport utime\n" + script)
                .uart("2=loopback")
                .run();
        assertThat(ran.result().detail()).isEmpty();
        return ran.text();
    }

    @Test
    void argumentsByNameAndInAnyOrder() {
        assertThat(printed("""
                        print(UART(2, flow=1, stop=2, parity=1, bits=8, baudrate=9600))
                        print(UART(2, 9600, 8, parity=2, stop=1, flow=0))
                        u = UART(2, 300, 8, 0, 1, 0)
                        print(u.init(4468750, 8, 0, 1, 0), u)
                        for wrong in (lambda: UART(), lambda: UART('2'), lambda: UART(2, 9600, 8, 0, 1, 0, 0),
                                      lambda: UART(2, speed=9600), lambda: UART(-1, 9600, 8, 0, 1, 0),
                                      lambda: UART(5, 9600, 8, 0, 1, 0), lambda: UART(0, 9600, 8, 0, 1, 0),
                                      lambda: u.init(), lambda: u.init(9600, 8, 0, 1, 2)):
                            try:
                                print('no error', wrong())
                            except Exception as e:
                                print(type(e).__name__, e)
                        print(u)
                        """)).isEqualTo("""
                        UART(2, baudrate=9600, bits=8, parity=1, stop=2, flow=1)
                        UART(2, baudrate=9600, bits=8, parity=0, stop=1, flow=0)
                        None UART(2, baudrate=4468750, bits=8, parity=None, stop=1, flow=0)
                        TypeError function missing 1 required positional arguments
                        TypeError can't convert str to int
                        TypeError extra positional arguments given
                        TypeError extra keyword arguments given
                        ValueError UART(-1) does not exist
                        ValueError UART(5) does not exist
                        ValueError UART(0) init fail
                        ValueError invalid baudrate
                        ValueError invalid flow bits
                        UART(2, baudrate=4468750, bits=8, parity=None, stop=1, flow=0)
                        """);
    }

    @Test
    void makingItAgainForgetsWhatWasReceived() {
        assertThat(printed("""
                        u = UART(2, 115200, 8, 0, 1, 0)
                        u.write('old')
                        utime.sleep_ms(10)
                        print(u.any())
                        v = UART(2, 115200, 8, 0, 1, 0)
                        print(u is v, u.any())
                        u.write('new')
                        utime.sleep_ms(10)
                        print(u.read(), u.close(), u.close(), u.any(), u.read(1), u.readline(), u.readinto(bytearray(1)))
                        u.init(115200, 8, 0, 1, 0)
                        u.write('back')
                        utime.sleep_ms(10)
                        print(u.read())
                        """)).isEqualTo("3\nTrue 0\nb'new' 0 0 0 None None None\nb'back'\n");
    }

    @Test
    void partsOfABufferAreWritten() {
        assertThat(printed("""
                        u = UART(2, 115200, 8, 0, 1, 0)
                        print(u.write('hello', 2), u.write(b'hello', 1, 3), u.write(bytearray(b'hello'), 9, 3), u.write(''))
                        utime.sleep_ms(10)
                        b = bytearray(b'........')
                        print(u.readinto(b, 3), b, u.read(0), u.read(1), u.read())
                        for line in (b'a\\nbc', b'\\n\\n'):
                            u.write(line)
                        utime.sleep_ms(10)
                        print(u.readline(1), u.readline(), [line for line in u])
                        """)).isEqualTo("""
                        2 3 0 0
                        3 bytearray(b'hee.....') b'' b'l' b'l'
                        b'a' b'\\n' [b'bc\\n', b'\\n']
                        """);
    }

    @Test
    void selectSeesWhatIsThere() {
        assertThat(printed("""
                        import uselect
                        u = UART(2, 9600, 8, 0, 1, 0)
                        p = uselect.poll()
                        p.register(u, uselect.POLLIN)
                        t = utime.ticks_ms()
                        print(p.poll(20), utime.ticks_diff(utime.ticks_ms(), t))
                        u.write('x')
                        got = p.poll(1000)
                        print(got[0][0] is u, got[0][1], utime.ticks_diff(utime.ticks_ms(), t))
                        """)).isEqualTo("[] 20\nTrue 1 21\n");
    }

    @Test
    void pinsThatAreNoneAreRefused() {
        assertThat(printed("""
                        u = UART(2, 9600, 8, 0, 1, 0)
                        print(u.control_485('1', 1), u.control_485(1, None), u.control_485(999, 1))
                        """)).isEqualTo("-1 -1 -1\n");
    }

    @Test
    void aPinIsHighWhileItSends() {
        assertThat(printed("""
                        from machine import Pin
                        u = UART(2, 9600, 8, 0, 1, 0)
                        print(u.control_485(UART.GPIO5, 1))
                        q = Pin(Pin.GPIO5, Pin.OUT, Pin.PULL_DISABLE, 0)
                        print(q.read())
                        u.write('12345678')
                        print(q.read())
                        utime.sleep_ms(8)
                        print(q.read())
                        utime.sleep_ms(1)
                        print(q.read(), UART.GPIO5, hasattr(UART, 'UART0'), UART.UART4)
                        """)).isEqualTo("0\n0\n1\n1\n0 5 False 4\n");
    }

    @Test
    void withFlowControlALateScriptLosesNothing() {
        DeviceUnderTest one = DeviceUnderTest.running("""
                from machine import UART
                u = UART(2, 921600, 8, 0, 1, 1)
                print(u.write(bytes([i & 255 for i in range(20000)])))
                """);
        DeviceUnderTest other = DeviceUnderTest.running("""
                from machine import UART
                import utime
                u = UART(1, 921600, 8, 0, 1, 1)
                utime.sleep_ms(500)
                print(u.any() < 4096)
                total = 0
                while total < 20000:
                    for b in u.read(500):
                        assert b == total & 255
                        total += 1
                    utime.sleep_ms(1)
                print(total)
                """);
        var ran = new WiredDevices().wire(one, 2, other, 1).run();
        assertThat(ran.get(0).text()).isEqualTo("20000\n");
        assertThat(ran.get(1).text()).isEqualTo("True\n20000\n");
        assertThat(ran.get(1).warnings()).isEmpty();
    }

    @Test
    void aFileIsPlayedTheSameEachTime() throws Exception {
        byte[] input = new byte[10_000];
        new java.util.Random(2).nextBytes(input);
        Path in = Files.write(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Ran[] ran = new Ran[2];
        for (int i = 0; i < 2; i++) {
            ran[i] = DeviceUnderTest.running("""
                            from machine import UART
                            import utime
                            u = UART(2, 115200, 8, 0, 1, 0)
                            total = 0
                            while total < 10000:
                                data = u.read()
                                total += u.write(data)
                                utime.sleep_ms(7)
                            print(utime.ticks_ms() // 100)
                            """)
                    .uart("2=file:" + out + ",input=" + in)
                    .clock(RunSettings.Clock.AUTO)
                    .run();
            assertThat(Files.readAllBytes(out)).isEqualTo(input);
        }
        assertThat(ran[0].text()).isEqualTo("8\n");
        assertThat(ran[1].result()).isEqualTo(ran[0].result());
    }

    @Test
    void aLossIsAWarningThatMayEndTheRun() {
        String script = """
                from machine import UART
                import utime
                u = UART(2, 921600, 8, 0, 1, 0)
                u.write(bytes(5000))
                utime.sleep(1)
                print('on')
                """;
        Ran told = DeviceUnderTest.running(script).uart("2=loopback").run();
        assertThat(told.text()).isEqualTo("on\n");
        assertThat(told.warnings())
                .containsExactly(
                        "UART2: 64 bytes lost: the receive buffer of 4,096 bytes was full; read sooner, or use flow control",
                        "UART2: 904 bytes lost to a full receive buffer in all");
        Ran ended = DeviceUnderTest.running(script)
                .uart("2=loopback")
                .warnings(RunSettings.WarningMode.ERROR)
                .run();
        assertThat(ended.result().end()).isEqualTo(RunEnd.WARNING);
        Ran silent = DeviceUnderTest.running(script)
                .uart("2=loopback")
                .warnings(RunSettings.WarningMode.OFF)
                .run();
        assertThat(silent.warnings()).isEmpty();
    }
}
