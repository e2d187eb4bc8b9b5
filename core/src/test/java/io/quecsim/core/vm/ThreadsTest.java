package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Threads that wait, wake, are interrupted and called back. */
class ThreadsTest {
    /** Puts a native function into the script's globals. */
    private static GuestRun with(GuestRun guest, String name, BiFunction<Vm, Object[], Object> body) {
        guest.vm.main.globals.put(guest.vm, guest.vm.name(name), new PyCallable() {
            @Override
            public PyType type() {
                return Types.FUNCTION;
            }

            @Override
            public Object call(Vm vm, Object[] args, PyStr[] kwNames) {
                return body.apply(vm, args);
            }
        });
        return guest;
    }

    /** Waits for ever; cancelled when interrupted. */
    private static final class Never extends Park {
        boolean cancelled;

        @Override
        public String describe() {
            return "nothing";
        }

        @Override
        public Object onWake(Vm vm) {
            return PyNone.NONE;
        }

        @Override
        public void cancel(Vm vm) {
            cancelled = true;
        }
    }

    @Test
    void aTracebackCallsTheReprOfWhatWasRaised() {
        GuestRun guest =
                new GuestRun().run("class K:\n    def __repr__(self):\n        return 'K' * 3\nraise KeyError(K())\n");
        assertThat(guest.output()).endsWith("KeyError: KKK\n");
    }

    @Test
    void aWaitNobodyEndsIsADeadlockThatTellsWhoWaits() {
        GuestRun guest = with(new GuestRun(), "wait", (vm, args) -> vm.park(new Never()));
        guest.run("print('a')\nwait()\nprint('b')\n");
        assertThat(guest.end).isEqualTo(Cpu.End.DEADLOCK);
        assertThat(guest.output()).isEqualTo("a\n");
        assertThat(guest.vm.threads.alive()).singleElement().satisfies(thread -> {
            assertThat(thread.name).isEqualTo("main");
            assertThat(thread.waitingFor().describe()).isEqualTo("nothing");
        });
    }

    @Test
    void interruptEndsAWaitAndALoop() {
        GuestRun guest = with(new GuestRun(), "wait", (vm, args) -> vm.park(new Never()));
        guest.vm.time.at(5_000_000, due -> guest.vm.interrupt());
        guest.vm.time.at(9_000_000, due -> guest.vm.interrupt());
        guest.run("""
                import utime
                try:
                    wait()
                except KeyboardInterrupt:
                    print('wait', utime.ticks_ms())
                try:
                    while True:
                        pass
                except KeyboardInterrupt:
                    print('loop', utime.ticks_ms())
                """);
        assertThat(guest.output()).isEqualTo("wait 5\nloop 9\n");
        assertThat(guest.end).isEqualTo(Cpu.End.FINISHED);
    }

    @Test
    void callbacksRunBetweenInstructionsAndWhileTheMainThreadSleeps() {
        GuestRun guest = with(new GuestRun(), "later", (vm, args) -> {
            vm.time.after((Integer) args[1] * 1_000_000L, due -> vm.callbacks.schedule(args[0], args[1]));
            return PyNone.NONE;
        });
        guest.run("""
                import utime
                log = []
                def cb(n):
                    log.append((n, utime.ticks_ms()))
                    utime.sleep_ms(1)
                    if n == 4:
                        raise ValueError('printed, not raised')
                later(cb, 2)
                later(cb, 4)
                later(cb, 12)
                utime.sleep_ms(10)
                print('slept', utime.ticks_ms())
                while utime.ticks_ms() < 20:
                    pass
                print(log)
                """);
        assertThat(guest.output()).isEqualTo("""
                Traceback (most recent call last):
                  File "main.py", line 7, in cb
                ValueError: printed, not raised
                slept 10
                [(2, 2), (4, 4), (12, 12)]
                """);
    }

    @Test
    void threadsTakeTurns() {
        GuestRun guest = new GuestRun();
        guest.run("""
                import _thread, utime
                log = []
                def work(name, n):
                    for i in range(n):
                        log.append(name)
                        for k in range(300):
                            pass
                _thread.start_new_thread(work, ('a', 3))
                _thread.start_new_thread(work, ('b', 3))
                utime.sleep_ms(50)
                print(log.count('a'), log.count('b'), log[0] != log[1] or log[1] != log[2])
                """);
        assertThat(guest.output()).isEqualTo("3 3 True\n");
    }

    @Test
    void nativeCodeThatCallsBackMayWaitToo() {
        GuestRun guest = new GuestRun();
        guest.run("""
                import utime, _thread
                def other():
                    utime.sleep_ms(1)
                    print('other', utime.ticks_ms())
                _thread.start_new_thread(other, ())
                def key(x):
                    utime.sleep_ms(2)
                    return -x
                print(sorted([1, 3, 2], key=key), utime.ticks_ms())
                """);
        assertThat(guest.output()).isEqualTo("other 1\n[3, 2, 1] 6\n");
        assertThat(guest.vm.interpreter.nestings).isEqualTo(3);
    }

    @Test
    void stopComesBackAtTheNextSlice() {
        GuestRun guest = new GuestRun();
        guest.vm.time.at(3_000_000, due -> guest.vm.cpu.stop());
        guest.run("while True:\n    pass\n");
        assertThat(guest.end).isEqualTo(Cpu.End.STOPPED);
        assertThat(guest.vm.nowNanos()).isBetween(3_000_000L, 3_001_000L);
    }

    @Test
    void endlessRecursionThroughNativeCodeEndsInRuntimeError() {
        GuestRun guest = new GuestRun(4 << 20, false);
        guest.run("""
                class A:
                    def __str__(self):
                        return str(self)
                    def __eq__(self, other):
                        return self == other
                def k(x):
                    return sorted([1, 2], key=k)
                for f in (lambda: str(A()), lambda: A() == A(), lambda: k(1)):
                    try:
                        f()
                    except RuntimeError as e:
                        print(e)
                """);
        assertThat(guest.output()).isEqualTo("maximum recursion depth exceeded\n".repeat(3));
    }

    @Test
    void timeIsKnownToTheInstruction() {
        GuestRun guest = new GuestRun();
        guest.run("""
                import utime
                a = utime.ticks_us()
                for i in range(10000):
                    pass
                b = utime.ticks_us()
                print(b - a > 1000, b - a == utime.ticks_diff(b, a))
                """);
        assertThat(guest.output()).isEqualTo("True True\n");
        assertThat(guest.vm.cpu.instructions()).isGreaterThan(40_000);
    }
}
