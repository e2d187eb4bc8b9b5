package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What scripts see of the hardware: {@code machine.UART}, {@code machine.Timer}, {@code usocket}, the clock. */
class FacesTest {
    private static String printed(DeviceUnderTest device) {
        DeviceUnderTest.Ran ran = device.run();
        assertThat(ran.result().detail()).isEmpty();
        return ran.text();
    }

    private static String printed(String script) {
        return printed(DeviceUnderTest.running(script));
    }

    @Test
    void aUartReadsWhatIsThereWithoutWaiting() {
        assertThat(printed(DeviceUnderTest.running("""
                                from machine import UART
                                import utime
                                u = UART(UART.UART2, 9600, 8, 0, 1, 0)
                                print(u, u.any(), u.read(), u.read(3), u.readline())
                                print(u.write(b'one\\ntwo\\nrest'))
                                print(u.read())
                                utime.sleep_ms(100)
                                print(u.any(), u.readline(), u.read(2), u.read(100))
                                u.write('more')
                                utime.sleep_ms(100)
                                b = bytearray(6)
                                print(u.readinto(b), b, u.readinto(b))
                                print(u is UART(2, baudrate=115200, bits=8, parity=2, stop=2, flow=1), u)
                                print(u.close(), u.read(), u.write(b'x'), u.any())
                                """).uart("2=loopback"))).isEqualTo("""
                        UART(2, baudrate=9600, bits=8, parity=None, stop=1, flow=0) 0 b'' b'' b''
                        12
                        b''
                        12 b'one\\n' b'tw' b'o\\nrest'
                        4 bytearray(b'more\\x00\\x00') 0
                        True UART(2, baudrate=115200, bits=8, parity=0, stop=2, flow=1)
                        0 None None 0
                        """);
    }

    @Test
    void wrongUartArgumentsAreRefusedInTheFirmwaresWords() {
        assertThat(printed("""
                        from machine import UART
                        for args in ((9, 9600, 8, 0, 1, 0), (2,), (2, 9601, 8, 0, 1, 0), (2, 9600, 7, 0, 1, 0),
                                     (2, 9600, 8, 3, 1, 0), (2, 9600, 8, 0, 3, 0), (2, 9600, 8, 0, 1)):
                            try:
                                UART(*args)
                            except ValueError as e:
                                print(e)
                        """)).isEqualTo("""
                        UART(9) does not exist
                        invalid baudrate
                        invalid baudrate
                        invalid data bits, Unisoc platform only support 8 data bit.
                        invalid parity bits
                        invalid stop bits
                        invalid flow bits
                        """);
    }

    @Test
    void aUartCallsBackWithPortAndCount() {
        assertThat(printed(DeviceUnderTest.running("""
                                from machine import UART
                                import utime
                                u = UART(2, 115200, 8, 0, 1, 0)
                                print(u.set_callback(lambda args: print(args, u.read())))
                                u.write(b'hello')
                                utime.sleep(1)
                                """).uart("2=loopback"))).isEqualTo("0\n[0, 2, 5] b'hello'\n");
    }

    @Test
    void aWriteLargerThanTheBufferTakesTheTimeOfTheLine() {
        assertThat(printed("""
                        from machine import UART
                        import utime
                        u = UART(2, 9600, 8, 0, 1, 0)
                        t = utime.ticks_ms()
                        print(u.write(bytes(10000)))
                        print(utime.ticks_diff(utime.ticks_ms(), t) // 1000)
                        """))
                // (10000 - 4096) characters of ten bits at 9600 baud: 6.15 s and the rest of a FIFO.
                .isEqualTo("10000\n6\n");
    }

    @Test
    void anAsyncioWriteLetsOtherTasksRun() {
        assertThat(printed("""
                        from usr import uasyncio as asyncio
                        from machine import UART
                        import utime
                        latest = 0
                        async def ticker():
                            global latest
                            while True:
                                t = utime.ticks_ms()
                                await asyncio.sleep_ms(10)
                                latest = max(latest, utime.ticks_diff(utime.ticks_ms(), t))
                        async def main():
                            asyncio.create_task(ticker())
                            w = asyncio.StreamWriter(UART(2, 9600, 8, 0, 1, 0), {})
                            t = utime.ticks_ms()
                            w.write(bytes(10000))
                            await w.drain()
                            print(utime.ticks_diff(utime.ticks_ms(), t) // 1000, latest < 13)
                        asyncio.run(main())
                        """)).isEqualTo("6 True\n");
    }

    @Test
    void lastWordsStillLeaveTheUart() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running(
                        "from machine import UART\nUART(2, 300, 8, 0, 1, 0).write(bytes(30))\n")
                .run();
        assertThat(ran.result().simNanos()).isBetween(1_000_000_000L, 1_010_000_000L);
    }

    @Test
    void socketsWaitTimeOutAndEnd() {
        assertThat(printed(DeviceUnderTest.running("""
                                import usocket, utime
                                print(usocket.getaddrinfo('127.0.0.1', 80))
                                s = usocket.socket()
                                s.bind(usocket.getaddrinfo('127.0.0.1', 0)[0][-1])
                                s.listen(1)
                                s.settimeout(0.5)
                                t = utime.ticks_ms()
                                try:
                                    s.accept()
                                except OSError as e:
                                    print(e, utime.ticks_diff(utime.ticks_ms(), t) // 10)
                                s.setblocking(False)
                                try:
                                    s.accept()
                                except OSError as e:
                                    print(e, s.getsocketsta())
                                c = usocket.socket(usocket.AF_INET, usocket.SOCK_STREAM)
                                try:
                                    c.recv(1)
                                except OSError as e:
                                    print(e)
                                try:
                                    c.connect(('127.0.0.1', 1))
                                except OSError as e:
                                    print(e, c.getsocketsta())
                                c.close()
                                try:
                                    c.connect(('127.0.0.1', 1))
                                except OSError as e:
                                    print(e)
                                """).hostNet().clock(RunSettings.Clock.AUTO)))
                .isEqualTo("""
                        [(2, 1, 6, '', ('127.0.0.1', 80))]
                        [Errno 110] ETIMEDOUT 50
                        [Errno 11] EAGAIN 1
                        [Errno 107] ENOTCONN
                        [Errno 111] ECONNREFUSED 0
                        [Errno 9] EBADF
                        """);
    }

    @Test
    void withoutANetworkNothingIsReached() {
        assertThat(printed("""
                        import usocket
                        for host in ('127.0.0.1', 'example.com'):
                            try:
                                usocket.socket().connect((host, 80))
                            except OSError as e:
                                print(e.args[0])
                        """)).isEqualTo("101\n-2\n");
    }

    @Test
    void scriptsImportFromTheirFolderAndFromTheFirmware() {
        List<String> lines = DeviceUnderTest.running("""
                        import usr, utime, time, machine
                        from machine import UART, Timer
                        import uasyncio, usr.uasyncio
                        print(time is utime, uasyncio is usr.uasyncio)
                        try:
                            import main
                        except ImportError as e:
                            print(e)
                        """).run().lines().stream()
                .map(line -> line.text())
                .toList();
        assertThat(lines).containsExactly("True False", "no module named 'main'");
    }
}
