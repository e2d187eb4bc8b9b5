package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.hal.power.Power;
import io.quecsim.simulator.testing.DeviceUnderTest;
import org.junit.jupiter.api.Test;

/** The clock of the day: {@code utime} and {@code machine.RTC}, over resets too. */
class ClockTest {
    private static String printed(String script) {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running(script).run();
        assertThat(ran.result().detail()).isEmpty();
        return ran.text();
    }

    @Test
    void itIsFixedAtBoot() {
        assertThat(printed("""
                        import utime
                        print(utime.localtime(), utime.time(), utime.getTimeZone())
                        utime.sleep(61)
                        print(utime.localtime(), utime.mktime(utime.localtime()) == utime.time())
                        """)).isEqualTo("""
                        (2026, 1, 1, 8, 0, 0, 3, 1) 1767225600 8
                        (2026, 1, 1, 8, 1, 1, 3, 1) True
                        """);
    }

    @Test
    void theZoneMovesLocalTimeButNotMktime() {
        assertThat(printed("""
                        import utime
                        print(utime.setTimeZone(-3), utime.getTimeZone())
                        print(utime.localtime(), utime.time(), utime.localtime(0), utime.mktime((1970, 1, 1, 8, 0, 0, 0, 0)))
                        for zone in (13, -13):
                            try:
                                utime.setTimeZone(zone)
                            except ValueError as e:
                                print(e)
                        try:
                            utime.mktime((2026, 1, 1))
                        except TypeError as e:
                            print(e)
                        """)).isEqualTo("""
                        0 -3
                        (2025, 12, 31, 21, 0, 0, 2, 365) 1767225600 (1970, 1, 1, 8, 0, 0, 3, 1) 0
                        invalid value, timezone should be in [-12, +12].
                        invalid value, timezone should be in [-12, +12].
                        mktime needs a tuple of length 8 or 9 (3 given)
                        """);
        assertThat(DeviceUnderTest.running(
                                "import utime\nprint(utime.localtime(0)[:4], utime.mktime((1970, 1, 1, 8, 0, 0, 0, 0)))")
                        .profile("generic")
                        .run()
                        .text())
                .isEqualTo("(1970, 1, 1, 0) 28800\n");
    }

    @Test
    void theRtcIsReadAndSetInLocalTime() {
        assertThat(printed("""
                        import utime
                        from machine import RTC
                        rtc = RTC()
                        print(rtc is RTC(), rtc.datetime())
                        print(rtc.datetime((2020, 9, 13, 6, 11, 56, 33, 7)), rtc.datetime(), utime.time(), utime.localtime())
                        print(rtc.init([2021, 1, 1, 0, 0, 0, 0, 0]), rtc.datetime()[:3], rtc.datetime((2021, 2, 30, 0, 0, 0, 0, 0)))
                        for wrong in (lambda: RTC(1), lambda: rtc.datetime((1, 2)), lambda: rtc.init(), lambda: rtc.datetime(5)):
                            try:
                                wrong()
                            except (ValueError, TypeError) as e:
                                print(e)
                        """)).isEqualTo("""
                        True (2026, 1, 1, 4, 8, 0, 0, 0)
                        0 (2020, 9, 13, 0, 11, 56, 33, 0) 1599969393 (2020, 9, 13, 11, 56, 33, 6, 257)
                        None (2021, 1, 1) -1
                        function takes 0 positional arguments but 1 were given
                        requested length 8 but object has length 2
                        function takes 2 positional arguments but 1 were given
                        object 'int' isn't a tuple or list
                        """);
    }

    @Test
    void anAlarmGoesOffOnce() {
        assertThat(DeviceUnderTest.running("""
                                import utime
                                from machine import RTC
                                rtc = RTC()
                                print(rtc.enable_alarm(1), rtc.register_callback(lambda arg: print('alarm', arg)))
                                print(rtc.set_alarm((2026, 1, 1, 0, 8, 0, 5, 0)), rtc.enable_alarm(1))
                                utime.sleep(10)
                                print(rtc.enable_alarm(1), rtc.set_alarm([2026, 1, 1, 0, 8, 0, 12, 0]), rtc.enable_alarm(1), rtc.enable_alarm(0))
                                utime.sleep(10)
                                rtc.set_alarm([2026, 1, 1, 0, 9, 0, 0, 0])
                                rtc.enable_alarm(1)
                                rtc.datetime((2026, 1, 1, 0, 8, 59, 58, 0))
                                """).run().timedLines())
                .containsExactly(
                        "0 ms: -1 0", "0 ms: 0 0", "5000 ms: alarm None", "10000 ms: -1 0 0 0", "22000 ms: alarm None");
    }

    private static final String LIVES = """
            import utime
            from machine import RTC
            from misc import Power
            why = Power.powerOnReason()
            print(why, Power.powerDownReason(), utime.ticks_ms(), utime.getTimeZone(), RTC().datetime()[4:7])
            RTC().register_callback(lambda arg: print('alarm', (utime.ticks_ms() + 500) // 1000))
            if why == 1:
                utime.setTimeZone(0)
                RTC().set_alarm((2026, 1, 1, 0, 0, 1, 30, 0))
                RTC().enable_alarm(1)
                utime.sleep(20)
                Power.powerRestart()
            utime.sleep(20)
            %s
            utime.sleep(100)
            Power.powerDown()
            """;

    @Test
    void clockAndAlarmGoOnOverARestart() {
        assertThat(DeviceUnderTest.running(String.format(LIVES, ""))
                        .boots()
                        .run()
                        .timedLines())
                .containsExactly(
                        "0 ms: mount.",
                        "161 ms: 1 0 161 8 (8, 0, 0)",
                        "20161 ms: mount.",
                        "20163 ms: 2 1 2 8 (8, 0, 20)",
                        "90000 ms: alarm 70");
    }

    @Test
    void theAlarmSwitchesTheModuleOn() {
        assertThat(DeviceUnderTest.running(String.format(LIVES, "if why == 2: Power.powerDown()"))
                        .boots()
                        .run()
                        .timedLines())
                .containsExactly(
                        "0 ms: mount.",
                        "161 ms: 1 0 161 8 (8, 0, 0)",
                        "20161 ms: mount.",
                        "20163 ms: 2 1 2 8 (8, 0, 20)",
                        "90000 ms: mount.",
                        "90002 ms: 4 1 2 8 (8, 1, 30)");
    }

    @Test
    void withTheSupplyTheClockIsLost() {
        assertThat(DeviceUnderTest.running(String.format(LIVES, ""))
                        .boots()
                        .powerFault(30, Power.Cut.LOSS)
                        .run()
                        .timedLines())
                .containsExactly(
                        "0 ms: mount.",
                        "161 ms: 1 0 161 8 (8, 0, 0)",
                        "20161 ms: mount.",
                        "20163 ms: 2 1 2 8 (8, 0, 20)",
                        "30000 ms: mount.",
                        "30002 ms: 3 0 2 8 (8, 0, 0)");
    }
}
