package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import io.quecsim.simulator.trace.QstDump;
import io.quecsim.simulator.trace.TraceHeader;
import io.quecsim.simulator.trace.TraceRecorder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script that cuts its device's power. */
class PowerTest {
    private static final String SCRIPT = """
            from misc import Power
            import _thread, utime
            def work():
                while True:
                    utime.sleep_ms(400)
                    print('working')
            _thread.start_new_thread(work, ())
            utime.sleep(1)
            try:
                Power.powerRestart()
            finally:
                print('never')
            """;

    @TempDir
    private Path folder;

    /** The lines of a trace that tell of the power. */
    private static List<String> powerLines(Path trace) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        QstDump.dump(trace, new PrintStream(text, false, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("power") || line.contains("restart"))
                .toList();
    }

    @Test
    void nothingRunsAfterIt() throws IOException {
        Path trace = folder.resolve("x.qst");
        Ran ran;
        try (TraceRecorder recorder = TraceRecorder.create(trace, TraceHeader.of("p", 0, "x", "test"))) {
            ran = DeviceUnderTest.running(SCRIPT).trace(recorder).run();
            recorder.finish(ran.result().simNanos(), 5, "restarted");
        }
        assertThat(ran.text()).isEqualTo("working\nworking\n");
        assertThat(ran.result().end()).isEqualTo(RunEnd.RESET);
        assertThat(ran.result().exitCode()).isEqualTo(5);
        assertThat(ran.result().detail())
                .startsWith("quecsim: the device restarted itself after 1.0000")
                .contains(" s at /usr/main.py:10, in <module>, which ends the run");
        assertThat(powerLines(trace))
                .hasSizeGreaterThan(1)
                .anySatisfy(line -> assertThat(line).contains("restart"));
    }

    @Test
    void whereItIsExpectedItIsASuccess() {
        RunResult result =
                DeviceUnderTest.running(SCRIPT).exit(EndRules.Exit.RESET).run().result();
        assertThat(result.end()).isEqualTo(RunEnd.RESET);
        assertThat(result.exitCode()).isZero();
        assertThat(result.detail()).isEmpty();
    }

    @Test
    void itReplays() {
        Path journal = folder.resolve("x.qsj");
        Ran live = DeviceUnderTest.running(SCRIPT).record(journal).run();
        Ran again = DeviceUnderTest.replay(journal);
        assertThat(again.output()).isEqualTo(live.output());
        assertThat(again.result()).isEqualTo(live.result());
    }

    @Test
    void theDeviceTellsOfItsPower() {
        Ran ran = DeviceUnderTest.running("""
                from misc import Power
                print(Power.powerOnReason(), Power.powerDownReason(), Power.getVbatt())
                """).run();
        assertThat(ran.text()).isEqualTo("1 0 3800\n");
    }
}
