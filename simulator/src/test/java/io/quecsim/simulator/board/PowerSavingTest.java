package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quecsim.core.trace.Trace;
import io.quecsim.core.trace.TraceSink;
import io.quecsim.hal.power.Power;
import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code machine.WDT}, {@code pm} and what the supply gives. */
class PowerSavingTest {
    @Test
    void aWatchdogThatIsNotFedResetsTheModule() {
        Ran ran = DeviceUnderTest.running("""
                        import utime
                        from machine import WDT
                        from misc import Power
                        print(Power.powerOnReason(), Power.powerDownReason(), WDT(0), WDT(-1))
                        if Power.powerOnReason() == 5:
                            dog = WDT(1)
                            print(dog.stop(), dog.feed())
                            utime.sleep(3)
                            Power.powerDown()
                        dog = WDT(2)
                        print(dog is WDT(2))
                        for _ in range(3):
                            utime.sleep_ms(1900)
                            print(dog.feed())
                        while True:
                            pass
                        """).boots().run();
        assertThat(ran.timedLines())
                .containsExactly(
                        "0 ms: mount.",
                        "161 ms: 1 0 False False",
                        "161 ms: True",
                        "2061 ms: 0",
                        "3961 ms: 0",
                        "5861 ms: 0",
                        "7861 ms: mount.",
                        "7863 ms: 5 5 False False",
                        "7863 ms: 0 0");
        assertThat(ran.result().detail()).contains("was reset by its watchdog after 7.861");
    }

    @Test
    void aRunEndsWithItsWatchdog() {
        for (String rest : List.of("while True: pass", "print('the end')")) {
            Ran ran = DeviceUnderTest.running("from machine import WDT\nWDT(3)\n" + rest + "\n")
                    .run();
            assertThat(ran.result().exitCode()).isEqualTo(5);
            assertThat(ran.result().detail()).contains("watchdog after 3.000");
        }
    }

    @Test
    void theWatchdogOutlivesASoftReset() {
        Ran ran = DeviceUnderTest.running("""
                        import utime
                        from machine import WDT
                        from misc import Power
                        print(Power.powerOnReason(), utime.ticks_ms())
                        if Power.powerOnReason() == 5:
                            Power.powerDown()
                        if utime.ticks_ms() < 500:
                            WDT(4)
                        utime.sleep(10)
                        """)
                .boots()
                .powerFault(1, Power.Cut.SOFT_RESET)
                .run();
        assertThat(ran.timedLines())
                .containsExactly(
                        "0 ms: mount.",
                        "161 ms: 1 161",
                        "1000 ms: mount.",
                        "1002 ms: 1 1002",
                        "4161 ms: mount.",
                        "4163 ms: 5 2");
    }

    @Test
    void wakeLocksAreNumberedFromOne() {
        assertThat(DeviceUnderTest.running("""
                                import pm
                                a = pm.create_wakelock('a', 1)
                                b = pm.create_wakelock('b')
                                print(a, b, pm.create_wakelock('', 0), pm.get_wakelock_num())
                                print(pm.wakelock_lock(a), pm.wakelock_lock(a), pm.wakelock_unlock(a), pm.wakelock_unlock(7))
                                print(pm.delete_wakelock(a), pm.delete_wakelock(a), pm.get_wakelock_num(), pm.create_wakelock('c', 1))
                                print([pm.create_wakelock('x', 1) for _ in range(32)][-3:])
                                print(pm.autosleep(1), pm.autosleep(0), pm.autosleep(2))
                                print(pm.get_psm_time(), pm.set_psm_time(1, 4, 0, 15), pm.get_psm_time())
                                print(pm.set_psm_time(0), pm.get_psm_time(), pm.set_psm_time(8, 1, 1, 1), pm.set_psm_time(2), pm.get_psm_time(), pm.set_psm_time(3))
                                """).run().text()).isEqualTo("""
                        1 2 -1 2
                        0 0 0 -1
                        0 -1 1 1
                        [32, -1, -1]
                        0 0 -1
                        None True [1, 1, 4, 0, 15]
                        True [0, 1, 4, 0, 15] False True None False
                        """);
    }

    private static double milliampHours(String script) {
        Ran ran = DeviceUnderTest.running(script).run();
        assertThat(ran.result().detail()).isEmpty();
        return ran.result().supplyMilliampHours();
    }

    @Test
    void chargeIsCurrentTimesTime() {
        String hours = "import utime, pm\n%s\nfor _ in range(10):\n    utime.sleep(360)\n";
        double awake = milliampHours(String.format(hours, ""));
        double asleep = milliampHours(String.format(hours, "pm.autosleep(1)"));
        double locked = milliampHours(
                String.format(hours, "pm.autosleep(1); lock = pm.create_wakelock('l', 1); pm.wakelock_lock(lock)"));
        // The profile's 15 mA awake and 1.5 mA asleep, for an hour.
        assertThat(awake).isCloseTo(15, within(0.001));
        assertThat(asleep).isCloseTo(1.5, within(0.001));
        assertThat(locked).isCloseTo(15, within(0.001));
        double busy = milliampHours("import utime\nwhile utime.ticks_ms() < 3600:\n    pass\n");
        assertThat(busy).isCloseTo(0.035, within(0.0001));
    }

    @Test
    void aWakeUpTakesWhatTheProfileSays(@TempDir Path folder) throws IOException {
        Path profile = folder.resolve("slow.json");
        Files.writeString(profile, """
                {"name": "slow", "extends": "EC600U-CN", "power": {"wakeUpMicros": {"value": 5000, "source": "this test"}}}
                """);
        Ran ran = DeviceUnderTest.running("""
                        import utime, pm
                        for on in (0, 1):
                            pm.autosleep(on)
                            t = utime.ticks_ms()
                            utime.sleep_ms(100)
                            print(utime.ticks_diff(utime.ticks_ms(), t))
                        """).profile(profile.toString()).run();
        assertThat(ran.text()).isEqualTo("100\n105\n");
    }

    @Test
    void theTimelineShowsTheCurrent() {
        Counters counters = new Counters();
        DeviceUnderTest.running("import utime, pm\nutime.sleep(1)\npm.autosleep(1)\nutime.sleep(1)\n")
                .trace(counters)
                .run();
        assertThat(counters.of("supply, uA")).containsExactly(35000L, 15000L, 35000L, 1500L, 35000L);
    }

    /** The values that counters of a trace took. */
    private static final class Counters implements TraceSink {
        private final Map<Integer, String> names = new LinkedHashMap<>();
        private final Map<Integer, String> tracks = new LinkedHashMap<>();
        private final Map<String, List<Long>> values = new LinkedHashMap<>();

        List<Long> of(String counter) {
            return values.get(counter);
        }

        @Override
        public void name(int id, String text) {
            names.put(id, text);
        }

        @Override
        public void track(long timeNanos, int track, Trace.TrackKind kind, int nameId, int parent) {
            tracks.put(track, names.get(nameId));
        }

        @Override
        public void begin(long timeNanos, int track, int nameId) {}

        @Override
        public void end(long timeNanos, int track) {}

        @Override
        public void instant(long timeNanos, int track, int nameId, long value) {}

        @Override
        public void counter(long timeNanos, int track, long value) {
            values.computeIfAbsent(tracks.get(track), key -> new ArrayList<>()).add(value);
        }

        @Override
        public void bytes(long timeNanos, int track, int nameId, byte[] data, int from, int to) {}

        @Override
        public void flow(long timeNanos, int fromTrack, int toTrack) {}
    }
}
