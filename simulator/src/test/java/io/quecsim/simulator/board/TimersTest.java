package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import org.junit.jupiter.api.Test;

/** {@code osTimer}, {@code machine.Timer} and the counters of {@code utime}. */
class TimersTest {
    @Test
    void anOsTimerIsTheModuleItself() {
        assertThat(DeviceUnderTest.running("""
                                import osTimer, utime, gc
                                from usr import uasyncio
                                print(osTimer, type(osTimer))
                                t = osTimer()
                                print(t.start(100, 1, lambda arg: print('tick', arg)))
                                utime.sleep_ms(250)
                                print(t.start(30, 0, lambda arg: print('once')), t.stop(), t.stop())
                                utime.sleep_ms(50)
                                t.start(30, 0, lambda arg: print('once'))
                                utime.sleep_ms(50)
                                t.start(30, 0, lambda arg: print('again'))
                                utime.sleep_ms(50)
                                print(t.start(0, 0, print), t.start(5, 0))
                                print(t.delete_timer(), t.delete_timer(), t.start(10, 1, print), t.stop())
                                import osTimer as again
                                print(again is osTimer)
                                try:
                                    t.start(1)
                                except TypeError as e:
                                    print(e)
                                """).run().timedLines())
                .containsExactly(
                        "0 ms: <class 'osTimer'> <class 'type'>",
                        "0 ms: 0",
                        "100 ms: tick None",
                        "200 ms: tick None",
                        "250 ms: 0 0 0",
                        "330 ms: once",
                        "380 ms: again",
                        "400 ms: -1 0",
                        "400 ms: 0 0 -1 -1",
                        "400 ms: True",
                        "400 ms: function missing 1 required positional arguments");
    }

    @Test
    void anOsTimerThatTheCollectorTakesIsDeleted() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                        import osTimer, utime, gc
                        def start():
                            t = osTimer()
                            t.start(100, 1, lambda arg: print('tick'))
                        start()
                        utime.sleep_ms(250)
                        start = None
                        gc.collect()
                        utime.sleep_ms(500)
                        print('quiet')
                        """).run();
        assertThat(ran.text()).isEqualTo("tick\ntick\nquiet\n");
    }

    @Test
    void timersFireOnTime() {
        assertThat(DeviceUnderTest.running("""
                                import utime
                                from machine import Timer
                                t = Timer(Timer.Timer1)
                                print(t is Timer(1), t.stop(), repr(t))
                                print(t.start(period=100, mode=t.PERIODIC, callback=lambda x: print('tick', x is t)))
                                once = Timer(2, period=250, mode=Timer.ONE_SHOT, callback=lambda x: print('once'))
                                utime.sleep_ms(350)
                                print(t.stop(), t.__del__(), t.stop())
                                once.stop()
                                once.start(period=50, mode=once.ONE_SHOT, callback=lambda x: print('again'))
                                utime.sleep_ms(100)
                                once.start(period=50, mode=once.ONE_SHOT, callback=lambda x: print('never'))
                                utime.sleep_ms(100)
                                Timer(3).start(freq=20, mode=Timer.ONE_SHOT, callback=lambda x: print('at 50'))
                                t.start(period=60, tick_hz=500, mode=t.ONE_SHOT, callback=lambda x: print('at 120'))
                                utime.sleep_ms(450)
                                for wrong in (lambda: Timer(4), lambda: Timer(-1), lambda: t.start(100), lambda: t.start(peroid=1)):
                                    try:
                                        wrong()
                                    except (ValueError, TypeError) as e:
                                        print(e)
                                """).run().timedLines())
                .containsExactly(
                        "0 ms: True -1 ",
                        "0 ms: 0",
                        "100 ms: tick True",
                        "200 ms: tick True",
                        "250 ms: once",
                        "300 ms: tick True",
                        "350 ms: 0 0 -1",
                        "400 ms: again",
                        "600 ms: at 50",
                        "670 ms: at 120",
                        "1000 ms: invalid value, Timern should be in (Timer0~Timer3).",
                        "1000 ms: invalid value, Timern should be in (Timer0~Timer3).",
                        "1000 ms: extra positional arguments given",
                        "1000 ms: extra keyword arguments given");
    }

    @Test
    void aStartThatTheFirmwareIgnoresIsWarnedOf() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                        import utime
                        from machine import Timer
                        t = Timer(0)
                        for n in range(2):
                            t.start(period=5, mode=t.ONE_SHOT, callback=lambda x: print(n))
                            utime.sleep_ms(10)
                        """).run();
        assertThat(ran.text()).isEqualTo("0\n");
        assertThat(ran.warnings())
                .singleElement()
                .asString()
                .startsWith("/usr/main.py:5: this timer fired its one shot");
        assertThat(DeviceUnderTest.running("""
                        import utime
                        from machine import Timer
                        t = Timer(0)
                        for n in range(2):
                            t.start(period=5, mode=t.ONE_SHOT, callback=lambda x: print(n))
                            utime.sleep_ms(10)
                        """).profile("generic").run().text()).isEqualTo("0\n1\n");
    }

    @Test
    void ticksWrapAtTwoToTheThirty() {
        assertThat(DeviceUnderTest.running("""
                                import utime
                                HALF = 1 << 29
                                utime.sleep_ms((1 << 30) - 5)
                                a = utime.ticks_ms()
                                utime.sleep_ms(12)
                                b = utime.ticks_ms()
                                print(a, b, utime.ticks_diff(b, a), utime.ticks_diff(a, b), utime.ticks_add(a, 12) == b)
                                utime.sleep_us(((1 << 30) - utime.ticks_us()) // 1000 * 1000 - 2000)
                                a = utime.ticks_us()
                                utime.sleep_ms(5)
                                b = utime.ticks_us()
                                print(a > b, 5000 <= utime.ticks_diff(b, a) < 5100)
                                print(utime.ticks_diff(HALF - 1, 0), utime.ticks_diff(HALF, 0), utime.ticks_add(0, -1) == (1 << 30) - 1)
                                print(utime.ticks_add((1 << 30) - 1, 1))
                                """).run().text()).isEqualTo("""
                        1073741819 7 12 -12 True
                        True True
                        536870911 -536870912 True
                        0
                        """);
    }

    @Test
    void aSleepOfMicrosecondsTakesWholeMilliseconds() {
        String script = """
                import utime
                def slept(us):
                    t = utime.ticks_us()
                    utime.sleep_us(us)
                    return utime.ticks_diff(utime.ticks_us(), t) // 100
                print(slept(100), slept(2700), slept(-5), slept(0))
                """;
        assertThat(DeviceUnderTest.running(script).run().text()).isEqualTo("10 20 0 0\n");
        assertThat(DeviceUnderTest.running(script).profile("generic").run().text())
                .isEqualTo("1 27 0 0\n");
    }
}
