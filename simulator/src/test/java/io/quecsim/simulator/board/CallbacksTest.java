package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who runs callbacks: on a thread of their own, as EC600U-CN's firmware has it, or on the main thread. */
class CallbacksTest {
    @TempDir
    private Path folder;

    private String scheduler = "";

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("scheduler.json");
        Files.writeString(file, """
                {"name": "scheduler", "extends": "EC600U-CN",
                 "callbacks": {"runOn": {"value": "scheduler", "source": "this test"}}}
                """);
        scheduler = file.toString();
    }

    private static final String START = """
            import utime, _thread, gc
            from machine import Timer
            main = _thread.get_ident()
            def where():
                return 'main' if _thread.get_ident() == main else 'other'
            def once(n, ms, callback):
                t = Timer(n)
                t.stop()
                t.start(period=ms, mode=t.ONE_SHOT, callback=callback)
            """;

    private static List<String> onThread(String script) {
        return lines(DeviceUnderTest.running(START + script));
    }

    private List<String> onScheduler(String script) {
        return lines(DeviceUnderTest.running(START + script).profile(scheduler));
    }

    private static List<String> lines(DeviceUnderTest device) {
        DeviceUnderTest.Ran ran = device.run();
        assertThat(ran.result().detail()).isEmpty();
        return ran.timedLines();
    }

    @Test
    void whileTheMainThreadSleeps() {
        String script = """
                def callback(t):
                    print('begins on', where())
                    utime.sleep_ms(300)
                    print('ends')
                once(0, 100, callback)
                utime.sleep_ms(200)
                print('slept')
                """;
        assertThat(onThread(script)).containsExactly("100 ms: begins on other", "200 ms: slept", "400 ms: ends");
        assertThat(onScheduler(script)).containsExactly("100 ms: begins on main", "400 ms: ends", "400 ms: slept");
    }

    @Test
    void whileTheMainThreadIsBusy() {
        String script = """
                def callback(t):
                    print('on', where())
                    utime.sleep_ms(50)
                once(0, 100, callback)
                begin = utime.ticks_ms()
                most = 0
                while begin < 200:
                    now = utime.ticks_ms()
                    most = max(most, now - begin)
                    begin = now
                print(most)
                """;
        List<String> held = List.of("100 ms: on main", "200 ms: 50");
        assertThat(onThread(script)).isEqualTo(held);
        assertThat(onScheduler(script)).isEqualTo(held);
    }

    @Test
    void whileAnotherThreadIsBusy() {
        String script = """
                def busy():
                    global me
                    me = _thread.get_ident()
                    while utime.ticks_ms() < 150:
                        pass
                _thread.start_new_thread(busy, ())
                def callback(t):
                    print('on the busy one', _thread.get_ident() == me)
                once(0, 100, callback)
                utime.sleep_ms(200)
                """;
        assertThat(onThread(script)).containsExactly("100 ms: on the busy one True");
        assertThat(onScheduler(script)).containsExactly("100 ms: on the busy one False");
    }

    @Test
    void afterTheMainThreadHasEnded() {
        String script = """
                once(0, 100, lambda t: print('on', where()))
                print('end')
                """;
        assertThat(onThread(script)).containsExactly("0 ms: end", "100 ms: on other");
        assertThat(onScheduler(script)).containsExactly("0 ms: end", "100 ms: on main");
    }

    @Test
    void anExceptionIsPrintedAndTheNextRuns() {
        String script = """
                def wrong(t):
                    1 / 0
                once(0, 100, wrong)
                once(1, 200, lambda t: print('next'))
                utime.sleep_ms(300)
                """;
        List<String> told = List.of(
                "100 ms: Traceback (most recent call last):",
                "100 ms:   File \"/usr/main.py\", line 11, in wrong",
                "100 ms: ZeroDivisionError: divide by zero",
                "200 ms: next");
        assertThat(onThread(script)).isEqualTo(told);
        assertThat(onScheduler(script)).isEqualTo(told);
    }

    @Test
    void oneAtATimeInTheirOrder() {
        String script = """
                def slow(t):
                    print('slow')
                    utime.sleep_ms(100)
                    print('done')
                once(0, 100, slow)
                once(1, 120, lambda t: print('second'))
                once(2, 110, lambda t: print('first'))
                utime.sleep_ms(400)
                """;
        List<String> told = List.of("100 ms: slow", "200 ms: done", "200 ms: first", "200 ms: second");
        assertThat(onThread(script)).isEqualTo(told);
        assertThat(onScheduler(script)).isEqualTo(told);
    }

    @Test
    void whileOneSleepsABusyThreadDoesNotLetGo() {
        String script = """
                def busy():
                    while utime.ticks_ms() < 200:
                        pass
                    print('no longer busy')
                def callback(t):
                    _thread.start_new_thread(busy, ())
                    utime.sleep_ms(%d)
                once(0, 100, callback)
                utime.sleep_ms(150)
                print('slept')
                """;
        // The scheduler is locked as long as the callback is under way, and with it the switch of threads.
        assertThat(onThread(script.formatted(300))).containsExactly("200 ms: no longer busy", "200 ms: slept");
        assertThat(onThread(script.formatted(1)).get(0)).isEqualTo("200 ms: no longer busy");
        assertThat(onThread(script.replace("utime.sleep_ms(%d)", "pass")))
                .containsExactly("150 ms: slept", "200 ms: no longer busy");
    }

    @Test
    void theQueueDropsWhatIsTooMuch() {
        String script = """
                import uhashlib
                n = 0
                def count(t):
                    global n
                    n += 1
                for i in range(4):
                    Timer(i).start(period=1, mode=Timer.PERIODIC, callback=count)
                uhashlib.sha256(bytes(400000))
                for i in range(4):
                    Timer(i).stop()
                utime.sleep_ms(2)
                print(n)
                """;
        // Four a millisecond for 28 ms, and room for 64.
        assertThat(onThread(script)).containsExactly("30 ms: 64");
        assertThat(onScheduler(script)).containsExactly("30 ms: 64");
    }

    @Test
    void theirOwnThreadHasLittleStack() {
        String script = """
                def deeper(n):
                    global deepest
                    deepest = n
                    deeper(n + 1)
                def callback(t):
                    try:
                        deeper(1)
                    except RuntimeError:
                        pass
                once(0, 10, callback)
                utime.sleep_ms(50)
                here = deepest
                callback(None)
                print(deepest // here)
                """;
        assertThat(onThread(script)).singleElement().asString().endsWith("ms: 3");
        assertThat(onScheduler(script)).singleElement().asString().endsWith("ms: 1");
    }
}
