package io.quecsim.core.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the modules' firmware adds to {@code _thread}; the rest is in golden scripts. */
final class ThreadModuleTest {
    private static String run(String... lines) {
        BareMachine machine = new BareMachine();
        machine.run(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "main.py");
        return machine.printed();
    }

    @Test
    void aStoppedThreadRunsNothingMore() {
        assertThat(run(
                        "import _thread, utime",
                        "def forever():",
                        "    try:",
                        "        while True:",
                        "            utime.sleep(1)",
                        "    finally:",
                        "        print('not printed')",
                        "id = _thread.start_new_thread(forever, ())",
                        "utime.sleep_ms(10)",
                        "print(_thread.threadIsRunning(id), _thread.stop_thread(id), _thread.threadIsRunning(id))",
                        "try:",
                        "    _thread.stop_thread(id)",
                        "except ValueError as e:",
                        "    print(e)"))
                .isEqualTo("True 0 False\nNo thread with thread id 2 was found!\n");
    }

    @Test
    void aThreadCanStopItselfButNotTheMainOne() {
        assertThat(run(
                        "import _thread, utime",
                        "def once():",
                        "    print('begins')",
                        "    _thread.stop_thread(0)",
                        "    print('goes on')",
                        "_thread.start_new_thread(once, ())",
                        "utime.sleep_ms(1)",
                        "try:",
                        "    _thread.stop_thread(_thread.get_ident())",
                        "except ValueError as e:",
                        "    print(e)"))
                .isEqualTo("begins\nDeleting the main thread is not allowed!\n");
    }

    @Test
    void stackSizesAreCountedInWords() {
        assertThat(
                        run(
                                "import _thread",
                                "print(_thread.stack_size(), _thread.stack_size(100), _thread.stack_size(16384), _thread.stack_size())"))
                .isEqualTo("8448 -1 0 16384\n");
    }

    @Test
    void semaphoresLetSoManyIn() {
        assertThat(run(
                        "import _thread, utime",
                        "s = _thread.allocate_semphore(2)",
                        "inside = []",
                        "def visit(name):",
                        "    s.acquire()",
                        "    inside.append(name)",
                        "    utime.sleep_ms(10)",
                        "    s.release()",
                        "for name in 'abc':",
                        "    _thread.start_new_thread(visit, (name,))",
                        "utime.sleep_ms(5)",
                        "print(inside, s.getCnt(), s.acquire(0))",
                        "utime.sleep_ms(10)",
                        "print(inside, s.getCnt())",
                        "utime.sleep_ms(20)",
                        "print(s.getCnt())"))
                .isEqualTo("['a', 'b'] (2, 0) False\n['a', 'b', 'c'] (2, 1)\n(2, 2)\n");
    }

    @Test
    void anUncaughtExceptionIsToldOfAndEndsTheThreadOnly() {
        assertThat(run(
                        "import _thread, utime",
                        "def fails():",
                        "    raise ValueError('lost')",
                        "_thread.start_new_thread(fails, ())",
                        "utime.sleep_ms(1)",
                        "print('main goes on')"))
                .matches("(?s)Unhandled exception in thread started by <function fails at 0x[0-9a-f]+>\n"
                        + "Traceback \\(most recent call last\\):\n  File \"main.py\", line 3, in fails\n"
                        + "ValueError: lost\nmain goes on\n");
    }
}
