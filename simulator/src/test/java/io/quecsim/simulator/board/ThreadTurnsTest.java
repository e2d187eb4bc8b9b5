package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import org.junit.jupiter.api.Test;

/** {@code _thread}: turns as the interpreter's lock gives them, stacks, ends. */
class ThreadTurnsTest {
    private static String printed(String script) {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running(script).run();
        assertThat(ran.result().detail()).isEmpty();
        return ran.text();
    }

    /** How long the runs of equal entries in {@code log} are, the ends left out. */
    private static final String RUNS = """
            import _thread, utime
            log = []
            def runs():
                lengths, n = [], 1
                for a, b in zip(log, log[1:]):
                    if a == b:
                        n += 1
                    else:
                        lengths.append(n)
                        n = 1
                return sorted(set(lengths[2:-2]))
            """;

    @Test
    void aBusyThreadLetsGoAtEveryThirtySecondBranch() {
        assertThat(printed(RUNS + """
                        def one(name):
                            for _ in range(400):
                                log.append(name)
                        def two(name):
                            for _ in range(400):
                                if name:
                                    log.append(name)
                        for work in (one, two):
                            _thread.start_new_thread(work, ('a',))
                            _thread.start_new_thread(work, ('b',))
                            utime.sleep_ms(100)
                            print(len(log), runs())
                            log.clear()
                        """)).isEqualTo("800 [32]\n800 [16]\n");
    }

    @Test
    void branchesOfWhatItCallsDoNotCount() {
        assertThat(printed(RUNS + """
                        def inner(name):
                            for _ in range(10):
                                log.append(name)
                        def work(name):
                            for _ in range(100):
                                inner(name)
                        _thread.start_new_thread(work, ('a',))
                        _thread.start_new_thread(work, ('b',))
                        utime.sleep_ms(100)
                        print(len(log), runs())
                        """)).isEqualTo("2000 [320]\n");
    }

    @Test
    void aLockIsWhereOthersGoOn() {
        assertThat(printed(RUNS + """
                        lock = _thread.allocate_lock()
                        def work(name):
                            for _ in range(20):
                                with lock:
                                    log.append(name)
                        _thread.start_new_thread(work, ('a',))
                        _thread.start_new_thread(work, ('b',))
                        utime.sleep_ms(100)
                        print(len(log), runs())
                        """)).isEqualTo("40 [1]\n");
    }

    @Test
    void aBusyEventLoopLetsThreadsGoOn() {
        assertThat(printed("""
                        import _thread, utime
                        from usr import uasyncio as asyncio
                        n = 0
                        def other():
                            global n
                            while n < 1000:
                                n += 1
                        async def task():
                            for _ in range(100):
                                await asyncio.sleep_ms(0)
                        async def main():
                            await asyncio.gather(task(), task())
                        _thread.start_new_thread(other, ())
                        asyncio.run(main())
                        print(n)
                        """)).isEqualTo("1000\n");
    }

    @Test
    void theProfileSaysHowManyBranches() {
        // As EC600U-CN, so as upstream.
        assertThat(DeviceUnderTest.running(RUNS + """
                                def work(name):
                                    for _ in range(400):
                                        log.append(name)
                                _thread.start_new_thread(work, ('a',))
                                _thread.start_new_thread(work, ('b',))
                                utime.sleep_ms(100)
                                print(runs())
                                """).profile("generic").run().text())
                .isEqualTo("[32]\n");
    }

    @Test
    void stacksAreTakenFromTheSystemsMemory() {
        assertThat(printed("""
                        import _thread, utime
                        print(_thread.stack_size(), _thread.stack_size(8191), _thread.stack_size(-1), _thread.stack_size(16384), _thread.stack_size())
                        free = _thread.get_heap_size()
                        def sleep():
                            utime.sleep(1)
                        n = 0
                        try:
                            while True:
                                _thread.start_new_thread(sleep, ())
                                n += 1
                        except OSError as e:
                            print(e, n, free // 65536, free - _thread.get_heap_size() == n * 65536)
                        utime.sleep(2)
                        print(_thread.get_heap_size() == free)
                        """)).isEqualTo("""
                        8448 -1 -1 0 16384
                        can't create thread 33 33 True
                        True
                        """);
    }

    @Test
    void aThreadsStackEndsBeforeItsMemory() {
        String script = """
                import _thread, utime
                def deeper(n):
                    global deepest
                    deepest = n
                    deeper(n + 1)
                def work():
                    try:
                        deeper(1)
                    except RuntimeError:
                        print('too deep')
                def depth(words):
                    _thread.stack_size(words)
                    _thread.start_new_thread(work, ())
                    utime.sleep_ms(10)
                    return deepest
                a, b = depth(8448), depth(8192)
                print(b * 33 // 32 <= a + 1, a - b)
                """;
        assertThat(printed(script)).matches("too deep\ntoo deep\nTrue [45]\n");
    }

    @Test
    void threadsAreStoppedByTheirNumber() {
        assertThat(printed("""
                        import _thread, utime
                        def work():
                            try:
                                while True:
                                    utime.sleep_ms(10)
                            finally:
                                print('never')
                        t = _thread.start_new_thread(work, ())
                        utime.sleep_ms(25)
                        print(_thread.threadIsRunning(t), _thread.stop_thread(t), _thread.threadIsRunning(t))
                        for wrong in (0, _thread.get_ident(), t):
                            try:
                                _thread.stop_thread(wrong)
                            except ValueError as e:
                                print(e)
                        def quits():
                            print('begins')
                            _thread.stop_thread(0)
                            print('never')
                        _thread.start_new_thread(quits, ())
                        def fails():
                            [][1]
                        _thread.start_new_thread(fails, ())
                        _thread.start_new_thread(_thread.exit, ())
                        utime.sleep_ms(10)
                        """)).matches("""
                        True 0 False
                        Deleting the main thread is not allowed!
                        Deleting the main thread is not allowed!
                        No thread with thread id 2 was found!
                        begins
                        Unhandled exception in thread started by <function fails at 0x[0-9a-f]+>
                        Traceback \\(most recent call last\\):
                          File "/usr/main.py", line 22, in fails
                        IndexError: list index out of range
                        """);
    }

    @Test
    void queuesAndTheBusWorkBetweenThreads() {
        assertThat(DeviceUnderTest.running("""
                                import _thread, utime, sys_bus
                                from queue import Queue
                                q = Queue(3)
                                def reader():
                                    while True:
                                        item = q.get()
                                        print('got', item)
                                        if item is None:
                                            return
                                _thread.start_new_thread(reader, ())
                                utime.sleep_ms(10)
                                print(q.put(1), q.empty())
                                utime.sleep_ms(10)
                                q.put()
                                utime.sleep_ms(10)
                                print([q.put(n) for n in range(5)], q.size(), q.get())
                                def listener(topic, msg):
                                    print(topic, msg, _thread.get_ident() != 1)
                                    utime.sleep_ms(5)
                                    print('heard')
                                sys_bus.subscribe('t', listener)
                                sys_bus.subscribe('t', listener)
                                sys_bus.publish('t', 'm')
                                sys_bus.publish('nobody', 'm')
                                try:
                                    sys_bus.subscribe(None, listener)
                                except KeyError as e:
                                    print('KeyError', e)
                                utime.sleep_ms(10)
                                print(sys_bus.sub_table('t') == [listener] * 2, sys_bus.unsubscribe('t', listener), len(sys_bus.sub_table()['t']))
                                """).run().text()).isEqualTo("""
                        True True
                        got 1
                        got None
                        [True, True, True, True, False] 4 0
                        KeyError None
                        t m True
                        t m True
                        heard
                        heard
                        True None 1
                        """);
    }
}
