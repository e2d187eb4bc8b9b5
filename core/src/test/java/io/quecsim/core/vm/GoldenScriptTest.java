package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Scripts of one idea each, {@code golden/name.py}, and what MicroPython 1.13 prints for them, {@code name.py.exp}. Each runs
 * three ways that must not differ: plainly, with a collection at every allocation, and suspended every few instructions.
 */
class GoldenScriptTest {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    /** Folders whose scripts need no more than the built-in modules. */
    private static final List<String> FOLDERS = List.of("numbers", "objects", "text", "uasyncio", "vm");

    @TestFactory
    List<DynamicNode> scripts() {
        return FOLDERS.stream()
                .map(name -> (DynamicNode) DynamicContainer.dynamicContainer(name, folder(ROOT.resolve(name))))
                .toList();
    }

    /** What upstream came to do differently since: expectations are a current build's. */
    @TestFactory
    List<DynamicNode> currentScripts() {
        return folder(
                ROOT.resolve("current"),
                script -> DynamicContainer.dynamicContainer(
                        script.getFileName().toString(),
                        List.of(
                                DynamicTest.dynamicTest("plain", () -> check(script, GuestRun.current(false))),
                                DynamicTest.dynamicTest("GC stress", () -> check(script, GuestRun.current(true))))));
    }

    private static List<DynamicNode> folder(Path folder) {
        return folder(folder, GoldenScriptTest::threeWays);
    }

    private static List<DynamicNode> folder(Path folder, Function<Path, DynamicNode> test) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(p -> p.toString().endsWith(".py") && Files.exists(expectation(p)))
                    .sorted()
                    .map(test)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path expectation(Path script) {
        return Path.of(script + ".exp");
    }

    private static DynamicNode threeWays(Path script) {
        return DynamicContainer.dynamicContainer(
                ROOT.relativize(script).toString(),
                List.of(
                        DynamicTest.dynamicTest("plain", () -> check(script, new GuestRun(512 * 1024, false))),
                        DynamicTest.dynamicTest("GC stress", () -> check(script, new GuestRun(512 * 1024, true))),
                        DynamicTest.dynamicTest("suspended often", () -> suspendedOften(script))));
    }

    /** Where a program is suspended must show nowhere: not in its output, nor in time, nor in the instructions it took. */
    private static void suspendedOften(Path script) throws IOException {
        GuestRun plain = new GuestRun(512 * 1024, false);
        check(script, plain);
        GuestRun sliced = new GuestRun(512 * 1024, false).sliceLimit(50);
        check(script, sliced);
        assertThat(sliced.vm.cpu.instructions()).isEqualTo(plain.vm.cpu.instructions());
        assertThat(sliced.vm.nowNanos()).isEqualTo(plain.vm.nowNanos());
    }

    private static void check(Path script, GuestRun run) throws IOException {
        String source = Files.readString(script, StandardCharsets.UTF_8);
        String expected = Files.readString(expectation(script), StandardCharsets.UTF_8);
        run.run(source, script.getFileName().toString());
        assertThat(run.output()).isEqualTo(expected);
        assertThat(run.end).isEqualTo(Cpu.End.FINISHED);
    }
}
