package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documentation's examples, unmodified: what they print, and when. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../examples");

    private static Ran run(String name) {
        return DeviceUnderTest.running(EXAMPLES.resolve(name)).run();
    }

    /** Times to the millisecond, less the work of a simulated CPU: none of these examples works for 50 ms. */
    private static List<String> rounded(Ran ran) {
        return ran.lines().stream()
                .map(line -> {
                    long seconds = line.millis() / 1000;
                    assertThat(line.millis() - seconds * 1000)
                            .as(line.toString())
                            .isLessThan(50);
                    return seconds + " s " + line.text();
                })
                .toList();
    }

    @Test
    void gather() {
        Ran ran = run("gather.py");
        assertThat(rounded(ran))
                .containsExactly(
                        "0 s Start cancellable bar()",
                        "0 s Start barking",
                        "0 s Start timeout coro foo()",
                        "5 s About to cancel bar",
                        "6 s Done barking.",
                        "7 s Result:  [CancelledError(), 42, TimeoutError()]");
        assertThat(ran.result().end()).isEqualTo(RunEnd.FINISHED);
        assertThat(ran.result().exitCode()).isZero();
        assertThat(ran.warnings()).isEmpty();
    }

    @Test
    void waitFor() {
        Ran ran = run("wait_for.py");
        assertThat(rounded(ran))
                .containsExactly(
                        "0 s Instance: 10 count: 1",
                        "2 s sleep count instance = 10 count = 1",
                        "2 s Instance: 10 count: 2",
                        "4 s sleep count instance = 10 count = 2",
                        "4 s Instance: 10 count: 3",
                        "6 s sleep count instance = 10 count = 3",
                        "6 s Instance: 10 count: 4");
        assertThat(ran.result().end()).isEqualTo(RunEnd.EXCEPTION);
        assertThat(ran.result().exitCode()).isEqualTo(3);
        assertThat(ran.result().simNanos() / 1_000_000_000).isEqualTo(7);
        assertThat(ran.result().detail())
                .startsWith("Traceback (most recent call last):\n")
                .contains("line 20, in <module>", "line 17, in main")
                .endsWith("TimeoutError: \n");
    }

    @Test
    void cancel() {
        Ran ran = run("cancel.py");
        assertThat(rounded(ran)).containsExactly("5 s About to cancel bar");
        assertThat(ran.result().exitCode()).isZero();
        assertThat(ran.warnings()).hasSize(2).allMatch(warning -> warning.startsWith("/usr/cancel.py:"));
    }

    @Test
    void run() {
        Ran ran = run("run.py");
        assertThat(ran.text()).isEqualTo("Running my_coroutine\n");
        assertThat(ran.result().exitCode()).isZero();
    }

    @Test
    void createTaskRunsNothingByItself() {
        Ran ran = run("create_task.py");
        assertThat(ran.text()).isEmpty();
        assertThat(ran.result().exitCode()).isZero();
    }

    @Test
    void blink() {
        Ran ran = run("blink.py");
        assertThat(ran.text()).isEqualTo("""
                        500 ms: LED on
                        1000 ms: LED off
                        1500 ms: LED on
                        2000 ms: LED off
                        2500 ms: LED on
                        """ + (ran.text().contains("3000") ? "3000 ms: LED off\n" : ""));
    }

    @Test
    void memoryErrorComesWhereTheProfileSays() {
        Ran large = run("low_memory.py");
        assertThat(large.text()).contains("MemoryError: memory allocation failed, allocating 1024 bytes");
        int blocks = fitted(large);
        // 832 KB less the collector's own tables (a 32nd) and what the firmware and the script hold.
        assertThat(blocks).isBetween(760, 812);
        int fewer = fitted(DeviceUnderTest.running(EXAMPLES.resolve("low_memory.py"))
                .heapBytes(100_000)
                .run());
        assertThat(fewer).isBetween(70, 97);
    }

    private static int fitted(Ran ran) {
        String line = ran.lines().stream()
                .map(each -> each.text())
                .filter(text -> text.startsWith("1 KB blocks"))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(line.substring(line.indexOf(':') + 2));
    }
}
