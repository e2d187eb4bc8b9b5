package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of a device that stands still: who waits for what, where, and who could have ended the wait. */
class DeadlockTest {
    private static String report(String script, String semantics) {
        RunResult result =
                DeviceUnderTest.running(script).uasyncio(semantics).run().result();
        assertThat(result.end()).isEqualTo(RunEnd.DEADLOCK);
        assertThat(result.exitCode()).isEqualTo(4);
        return result.detail().replaceAll("0x[0-9a-f]+", "0x").replaceAll("\\.\\d{6} s", " s");
    }

    @Test
    void ofThreads() {
        assertThat(report("""
                import _thread, utime
                a = _thread.allocate_lock()
                b = _thread.allocate_lock()
                def one():
                    with a:
                        utime.sleep(1)
                        with b:
                            pass
                def two():
                    with b:
                        utime.sleep(1)
                        a.acquire()
                _thread.start_new_thread(one, ())
                two()
                """, "1.13")).isEqualTo("""
                deadlock at 1 s: nothing can happen any more
                  thread main at /usr/main.py:12, in two: lock
                    taken by thread <function one at 0x> at /usr/main.py:5, in one
                  thread <function one at 0x> at /usr/main.py:7, in one: lock
                    taken by thread main at /usr/main.py:10, in two
                """);
    }

    @Test
    void insideAModuleOfTheFirmwareTheScriptsLineIsTold() {
        assertThat(report("""
                import queue
                q = queue.Queue()
                def take():
                    return q.get()
                take()
                """, "1.13")).contains("  thread main at /usr/main.py:4, in take: lock\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"documented", "upstream"})
    void ofTasks(String semantics) {
        assertThat(report("""
                import uasyncio as asyncio
                event = asyncio.Event()
                lock = asyncio.Lock()
                async def holds():
                    async with lock:
                        await event.wait()
                async def wants():
                    async with lock:
                        pass
                async def main():
                    await asyncio.gather(holds(), wants())
                asyncio.run(main())
                """, semantics)).isEqualTo("""
                deadlock at 0 s: nothing can happen any more
                  thread main at /usr/main.py:12, in <module>: asyncio: main#1 is waiting: gather
                    task main#1 at /usr/main.py:11, in main: waiting: gather of holds#2, wants#3
                    task holds#2 at /usr/main.py:6, in holds: waiting: event
                    task wants#3 at /usr/main.py:8, in wants: waiting: lock, taken by task holds#2
                """);
    }

    @Test
    void whereTheFirmwaresRunReturnsAWarningTells() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                import uasyncio as asyncio
                async def main():
                    await asyncio.Event().wait()
                print(asyncio.run(main()))
                """).run();
        assertThat(ran.text()).isEqualTo("None\n");
        assertThat(ran.warnings())
                .containsExactly(
                        "/usr/main.py:3: run() ends here although its task has not, since nothing can wake it any"
                                + " more: task main#1 at /usr/main.py:3, in main: waiting: event");
    }

    @Test
    void aTimerThatStillRunsIsNoDeadlock() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                from machine import Timer
                import _thread
                lock = _thread.allocate_lock()
                lock.acquire()
                Timer(0).start(period=5000, mode=Timer.ONE_SHOT, callback=lambda t: lock.release())
                lock.acquire()
                print('free')
                """).run();
        assertThat(ran.text()).isEqualTo("free\n");
        assertThat(ran.result().end()).isEqualTo(RunEnd.FINISHED);
    }
}
