package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.hal.power.Power;
import io.quecsim.simulator.testing.DeviceUnderTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device that boots as its firmware does, and lives on through resets. */
class LifecycleTest {
    private static final String THREE_BOOTS = """
            import uos, utime
            from misc import Power
            n = int(open('/usr/n').read()) if 'n' in uos.listdir('/usr') else 0
            print('boot', n, 'at', utime.ticks_ms(), 'for reason', Power.powerOnReason(), 'n' in globals(), 'left' in globals())
            left = True
            with open('/usr/n', 'w') as f:
                f.write(str(n + 1))
            utime.sleep(2)
            if n < 2:
                Power.powerRestart()
            Power.powerDown()
            """;

    /** The first boot writes the firmware's settings, which takes the flash its time; later ones only read them. */
    @Test
    void itBootsAgainWithItsFlashAndWithoutItsMemory() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running(THREE_BOOTS).boots().run();
        assertThat(ran.text().lines())
                .containsExactly(
                        "mount.",
                        "boot 0 at 161 for reason 1 True False",
                        "mount.",
                        "boot 1 at 3 for reason 2 True False",
                        "mount.",
                        "boot 2 at 3 for reason 2 True False");
        assertThat(ran.result().end()).isEqualTo(RunEnd.POWERED_DOWN);
    }

    @Test
    void aRecordedLifeReplays(@TempDir Path folder) {
        Path journal = folder.resolve("x.qsj");
        DeviceUnderTest.Ran ran = DeviceUnderTest.running(THREE_BOOTS)
                .boots()
                .powerFault(1.5, Power.Cut.LOSS)
                .record(journal)
                .run();
        DeviceUnderTest.Ran again = DeviceUnderTest.replay(journal);
        assertThat(again.text()).isEqualTo(ran.text());
        assertThat(again.result()).isEqualTo(ran.result());
    }

    @Test
    void aPowerLossStopsItWhereverItIs() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                        import utime
                        from misc import Power
                        if Power.powerOnReason() == 3:
                            print('power came back')
                            Power.powerDown()
                        try:
                            while True:
                                print('tick')
                                utime.sleep(1)
                        finally:
                            print('never')
                        """)
                .boots()
                .powerFault(2.5, Power.Cut.LOSS)
                .run();
        assertThat(ran.text().lines()).containsExactly("mount.", "tick", "tick", "tick", "mount.", "power came back");
        assertThat(ran.result().detail()).contains("lost its power after 2.500000 s at /usr/main.py:9, in <module>");
    }

    @Test
    void nothingOfTheOldLifeCallsIntoTheNew() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                        import utime, _thread
                        from machine import Timer
                        from misc import Power
                        if Power.powerOnReason() == 2:
                            utime.sleep(5)
                            print('quiet')
                            Power.powerDown()
                        Timer(Timer.Timer0).start(period=400, mode=Timer.PERIODIC, callback=lambda t: print('timer'))
                        def thread():
                            while True:
                                utime.sleep_ms(300)
                                print('thread')
                        _thread.start_new_thread(thread, ())
                        utime.sleep_ms(500)
                        Power.powerRestart()
                        """).boots().run();
        assertThat(ran.text().lines()).containsExactly("mount.", "thread", "timer", "mount.", "quiet");
    }
}
