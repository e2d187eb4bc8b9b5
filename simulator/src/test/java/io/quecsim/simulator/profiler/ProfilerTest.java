package io.quecsim.simulator.profiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.profiles.JsonText;
import io.quecsim.simulator.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --profile-cpu} and {@code --heap-report} as a user sees them. */
class ProfilerTest {
    private static final String WORK = """
            import uasyncio as asyncio
            kept = []
            def busy(n):
                x = 0
                while x < n:
                    x += 1
                return x
            async def work(n):
                for i in range(10):
                    kept.append(bytearray(1000))
                    busy(n)
                    await asyncio.sleep_ms(100)
            async def main():
                await asyncio.gather(work(100), work(300))
            asyncio.run(main())
            """;

    @TempDir
    private Path folder;

    private String err(String code, String... options) throws IOException {
        Path script = Files.writeString(folder.resolve("main.py"), code);
        String[] args = new String[options.length + 2];
        args[0] = "run";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = script.toString();
        StringWriter err = new StringWriter();
        Main.commandLine(new ByteArrayOutputStream())
                .setErr(new PrintWriter(err))
                .execute(args);
        assertThat(script).hasContent(code); // An option without a value did not take the script for one.
        return err.toString();
    }

    @Test
    void theCpusTimeIsToldByLineFunctionAndTask() throws IOException {
        String report = err(WORK, "--profile-cpu");
        assertThat(report).startsWith("cpu: busy for ").contains(" of 1.000");
        // The compiler counts the condition, which it writes behind the body, to the body's last line.
        assertThat(report.lines().toList().get(2)).matches(".* 9[0-9]\\.[0-9] % .*/usr/main.py:6  x \\+= 1");
        assertThat(report).containsPattern("busy \\(/usr/main.py:4\\)");
        // Three times the work, as near as the rest of a turn allows.
        assertThat(percentOf(report, "task work#3") / percentOf(report, "task work#2"))
                .isBetween(2.5, 3.0);
        assertThat(err(WORK, "--profile-cpu")).isEqualTo(report);
    }

    private static double percentOf(String report, String lane) {
        String line =
                report.lines().filter(each -> each.endsWith(lane)).findFirst().orElseThrow();
        return Double.parseDouble(line.replaceAll("^.* s +([0-9.]+) % .*$", "$1"));
    }

    @Test
    void collectionsArePartOfIt() throws IOException {
        String code = "for i in range(3000):\n    bytearray(1000)\n";
        assertThat(err(code, "--profile-cpu")).contains("(garbage collection)");
    }

    @Test
    void aFlameGraphIsWritten() throws Exception {
        Path file = folder.resolve("cpu.json");
        err(WORK, "--profile-cpu=" + file);
        Map<?, ?> json = (Map<?, ?>) JsonText.parse(Files.readString(file));
        assertThat(json.get("$schema")).isEqualTo("https://www.speedscope.app/file-format-schema.json");
        List<?> frames = (List<?>) ((Map<?, ?>) json.get("shared")).get("frames");
        Set<Object> names = new LinkedHashSet<>();
        for (Object each : (List<?>) json.get("profiles")) {
            Map<?, ?> profile = (Map<?, ?>) each;
            names.add(profile.get("name"));
            List<?> samples = (List<?>) profile.get("samples");
            List<?> weights = (List<?>) profile.get("weights");
            assertThat(samples).hasSameSizeAs(weights).isNotEmpty();
            samples.forEach(stack -> ((List<?>) stack)
                    .forEach(frame -> assertThat(((Long) frame).intValue()).isBetween(0, frames.size() - 1)));
            assertThat(weights.stream().mapToLong(weight -> (Long) weight).sum())
                    .isEqualTo(profile.get("endValue"));
        }
        assertThat(names).containsExactly("thread main", "task main#1", "task work#2", "task work#3");
        assertThat(frames.toString()).contains("name=busy", "name=main.py:6, file=/usr/main.py, line=6");
    }

    @Test
    void whatFillsTheHeapIsTold() throws IOException {
        String report = err(WORK, "--heap-report");
        assertThat(report)
                .contains(", when most was in use: ")
                .containsPattern(" 20,480 +[0-9.]+ % +40  bytearray\n")
                .containsPattern(" 20,608 +[0-9.]+ % +41  /usr/main.py:10  kept.append\\(bytearray\\(1000\\)\\)\n");
        assertThat(err(WORK, "--heap-report")).isEqualTo(report);
    }

    @Test
    void whatGrewBetweenTwoMomentsIsTold() throws IOException {
        String report = err(WORK, "--heap-report=250ms,650ms");
        assertThat(report)
                .startsWith("heap at 0.250000 s: ")
                .contains("\nheap at 0.650000 s: ")
                .containsPattern(" \\+8,192 +\\+16  bytearray\n")
                .containsPattern(" \\+8,224 +\\+16  /usr/main.py:10 ");
        assertThat(err(WORK, "--heap-report=250ms"))
                .startsWith("heap at 0.250000 s: ")
                .contains("allocated at");
        assertThat(err(WORK, "--heap-report=1h")).startsWith("heap at 1.0000");
    }

    @Test
    void aFullHeapIsExplained() throws IOException {
        String code = "kept = []\nwhile True:\n    kept.append(bytearray(100))\n";
        assertThat(err(code))
                .contains("hint: there was no room for 100 bytes at /usr/main.py:3, in <module>: ")
                .contains("--heap-report tells what fills it");
        assertThat(err(code, "--heap-report"))
                .contains("no room for 100 bytes at /usr/main.py:3, in <module>: ")
                .containsPattern("9[0-9]\\.[0-9] % +[0-9,]+  bytearray\n");
    }

    @Test
    void timesThatMakeNoSenseAreRefused() throws IOException {
        assertThat(err(WORK, "--heap-report=2s,1s")).contains("one time, or two with the earlier first");
        assertThat(err(WORK, "--heap-report=soon")).contains("'soon' is no time; write 10s");
        assertThat(err(WORK, "--profile-cpu=" + folder.resolve("no/such"))).contains("cannot be written");
    }
}
