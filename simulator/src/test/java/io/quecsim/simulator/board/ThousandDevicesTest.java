package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.boot.MemoryFiles;
import io.quecsim.simulator.profile.KnownProfiles;
import io.quecsim.simulator.testing.DeviceUnderTest;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many devices in one JVM, and many tasks and threads in one device. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ThousandDevicesTest {
    private static final int DEVICES = 1000;
    /** Of the thread that makes them: what else the machine does must not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String IDLE = """
            from usr import uasyncio as asyncio
            async def main():
                print('ready')
                while True:
                    await asyncio.sleep(3600)
            asyncio.run(main())
            """;

    @Test
    void aThousandIdleDevicesFitOneJvm() throws Exception {
        MemoryFiles files = new MemoryFiles().file("/usr/main.py", IDLE.getBytes(StandardCharsets.UTF_8));
        RunSettings settings = RunSettings.of(new KnownProfiles().load("EC600U-CN"), "/usr/main.py")
                .withClock(RunSettings.Clock.REALTIME);
        CountDownLatch ready = new CountDownLatch(DEVICES);
        List<Board> boards = new ArrayList<>();
        List<Thread> runs = new ArrayList<>();
        List<RunResult> results = new ArrayList<>();
        List<Long> makingNanos = new ArrayList<>();
        long before = usedBytes();
        try (Surroundings surroundings = Surroundings.host()) {
            for (int i = 0; i < DEVICES; i++) {
                long start = THREADS.getCurrentThreadCpuTime();
                Board board = Board.of(settings, files)
                        .in(surroundings)
                        .console(whenWritten(ready))
                        .build();
                boards.add(board);
                makingNanos.add(THREADS.getCurrentThreadCpuTime() - start);
                Thread run = new Thread(() -> {
                    RunResult result = board.run();
                    synchronized (results) {
                        results.add(result);
                    }
                });
                runs.add(run);
                run.start();
            }
            ready.await();
            long each = (usedBytes() - before) / DEVICES;
            System.out.println("an idle device takes " + each / 1024 + " KB of the JVM's heap");
            assertThat(each).isLessThan(400_000);
            List<Long> later = makingNanos.stream().skip(1).sorted().toList();
            System.out.printf(
                    "making a device takes %.2f ms, the median of those after the first (%.2f ms); 99 of 100 take at most %.2f ms%n",
                    later.get(later.size() / 2) / 1e6,
                    makingNanos.get(0) / 1e6,
                    later.get(later.size() * 99 / 100) / 1e6);
            assertThat(later.get(later.size() / 2)).isLessThan(5_000_000);
            boards.forEach(Board::stop);
            for (Thread run : runs) {
                run.join();
            }
            boards.forEach(Board::close);
        }
        assertThat(results).hasSize(DEVICES).allMatch(result -> result.end() == RunEnd.STOPPED);
    }

    private static OutputStream whenWritten(CountDownLatch latch) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                if (b == '\n') {
                    latch.countDown();
                }
            }
        };
    }

    private static long usedBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void tasksAndScriptThreadsTakeNoJavaThread() {
        int[] threads = {0, 0};
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                        from usr import uasyncio as asyncio
                        import _thread, utime
                        print('before')
                        def body(n):
                            utime.sleep(1)
                        for i in range(20):
                            _thread.start_new_thread(body, (i,))
                        async def task():
                            await asyncio.sleep(1)
                        async def main():
                            tasks = [asyncio.create_task(task()) for i in range(100)]
                            await asyncio.sleep_ms(500)
                            print('meanwhile')
                            for t in tasks:
                                await t
                        asyncio.run(main())
                        """)
                .onLine(line -> threads[line.equals("before") ? 0 : 1] = Thread.activeCount())
                .run();
        assertThat(ran.result().detail()).isEmpty();
        assertThat(threads[0]).isPositive().isEqualTo(threads[1]);
    }
}
