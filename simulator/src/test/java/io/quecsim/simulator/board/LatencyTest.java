package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.TimerFirings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A timer's hardware is exact; how long its callback waits is what a busy CPU, the interpreter's lock and the collector make of
 * it. The script measures that itself, and the profile's figures predict it: 500 MHz, 55 cycles an instruction, 60 a block in use.
 */
class LatencyTest {
    private static final double CYCLES_PER_MICRO = 500;

    @TempDir
    private Path folder;

    /** EC600U-CN with callbacks on the main thread. */
    private String onScheduler() throws IOException {
        Path file = folder.resolve("scheduler.json");
        Files.writeString(file, """
                {"name": "scheduler", "extends": "EC600U-CN",
                 "callbacks": {"runOn": {"value": "scheduler", "source": "this test"}}}
                """);
        return file.toString();
    }

    private static long[] numbers(DeviceUnderTest device) {
        DeviceUnderTest.Ran ran = device.run();
        assertThat(ran.result().detail()).isEmpty();
        return Arrays.stream(ran.text().trim().split("\\s+"))
                .mapToLong(Long::parseLong)
                .toArray();
    }

    @Test
    void theHardwareFiresExactlyHoweverBusyTheCpuIs() {
        TimerFirings firings = new TimerFirings();
        long[] micros = numbers(DeviceUnderTest.running("""
                        import utime
                        from machine import Timer
                        t = Timer(0)
                        a = utime.ticks_us()
                        t.start(period=7, mode=t.PERIODIC, callback=lambda x: None)
                        b = utime.ticks_us()
                        n = 0
                        while utime.ticks_ms() < 200:
                            n += 1
                        print(a, b)
                        t.stop()
                        """).trace(firings));
        List<Long> at = firings.of("Timer0");
        assertThat(at).hasSize(28);
        long startNanos = at.get(0) - 7_000_000;
        assertThat(startNanos).isBetween(micros[0] * 1000, micros[1] * 1000 + 999);
        for (int n = 1; n <= at.size(); n++) {
            assertThat(at.get(n - 1)).isEqualTo(startNanos + n * 7_000_000L);
        }
    }

    @Test
    void aBusyCpuLetsItWait() {
        // 35 cycles a byte: 20 ms.
        long[] late = numbers(DeviceUnderTest.running("""
                        import utime, uhashlib
                        from machine import Timer
                        data = bytes(285714)
                        sha = uhashlib.sha256()
                        def callback(t):
                            global at
                            at = utime.ticks_us()
                        t = Timer(0)
                        begin = utime.ticks_us()
                        t.start(period=5, mode=t.ONE_SHOT, callback=callback)
                        at = None
                        sha.update(data)
                        while at is None:
                            pass
                        print(at - begin - 5000)
                        """));
        assertThat(late[0]).isBetween(15_000L, 15_015L);
    }

    private static final String BESIDE_A_BUSY_THREAD = """
            import utime, _thread
            from machine import Timer
            def step():
                %s
            def busy():
                while not over:
                    step()
            over = False
            for _ in range(320):
                step()
            begin = utime.ticks_us()
            for _ in range(320):
                step()
            print(utime.ticks_diff(utime.ticks_us(), begin) // 320)
            _thread.start_new_thread(busy, ())
            def callback(t):
                late.append(utime.ticks_us() - begin - 10000 * (len(late) + 1))
            late = []
            utime.sleep_ms(1)
            t = Timer(0)
            begin = utime.ticks_us()
            t.start(period=10, mode=t.PERIODIC, callback=callback)
            utime.sleep_ms(205)
            over = True
            t.stop()
            print(len(late), min(late), max(late))
            """.formatted("x = 1; x = x + x; x = x * 3; ".repeat(12));

    @Test
    void theLockLetsItWaitForTheMainThread() throws IOException {
        long[] told = numbers(DeviceUnderTest.running(BESIDE_A_BUSY_THREAD).profile(onScheduler()));
        long round = told[0];
        assertThat(told[1]).isEqualTo(20);
        // A busy thread lets go at every 32nd branch, counted from when somebody waits.
        assertThat(round).isBetween(10L, 25L);
        assertThat(told[2]).isBetween(31 * round - 5, 33 * round + 20);
        assertThat(told[3]).isBetween(31 * round - 5, 33 * round + 20);
    }

    @Test
    void whereTheBusyThreadRunsItTheLockDoesNot() {
        long[] told = numbers(DeviceUnderTest.running(BESIDE_A_BUSY_THREAD));
        assertThat(told[1]).isEqualTo(20);
        assertThat(told[3]).isLessThanOrEqualTo(2 * told[0]);
    }

    @Test
    void aCollectionLetsItWait() {
        long[] told = numbers(DeviceUnderTest.running("""
                        import utime, gc
                        from machine import Timer
                        keep = [bytes(100) for _ in range(5000)]
                        gc.collect()
                        blocks = gc.mem_alloc() // 16
                        def callback(t):
                            global at
                            at = utime.ticks_us()
                        t = Timer(0)
                        begin = utime.ticks_us()
                        t.start(period=1, mode=t.ONE_SHOT, callback=callback)
                        at = None
                        gc.collect()
                        while at is None:
                            pass
                        print(blocks, at - begin - 1000)
                        """));
        long collectionMicros = Math.round(told[0] * 60 / CYCLES_PER_MICRO);
        assertThat(collectionMicros).isGreaterThan(4000);
        assertThat(told[1]).isBetween(collectionMicros - 1000 - 10, collectionMicros - 1000 + 20);
    }

    @Test
    void aCollectionThatAnAllocationCausesLetsItWaitToo() {
        TimerFirings firings = new TimerFirings();
        long[] told = numbers(DeviceUnderTest.running("""
                        import utime, gc
                        from machine import Timer
                        keep = [bytes(100) for _ in range(5000)]
                        def callback(t):
                            global most
                            most = max(most, utime.ticks_us() - begin - 1000 * (len(seen) + 1))
                            seen.append(0)
                        most = 0
                        seen = []
                        gc.collect()
                        blocks = gc.mem_alloc() // 16
                        t = Timer(0)
                        begin = utime.ticks_us()
                        t.start(period=1, mode=t.PERIODIC, callback=callback)
                        while len(seen) < 100:
                            bytes(500)
                        t.stop()
                        print(blocks, most)
                        """).trace(firings));
        long collectionMicros = Math.round(told[0] * 60 / CYCLES_PER_MICRO);
        // Somewhere in the 100 ms lies a collection; the worst callback waited for most of it, or for all of it.
        assertThat(told[1]).isBetween(collectionMicros - 1000, collectionMicros + 200);
        assertThat(firings.of("Timer0")).hasSizeGreaterThanOrEqualTo(100);
    }
}
