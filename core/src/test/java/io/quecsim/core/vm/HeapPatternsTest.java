package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a script's patterns allocate, against the figures of a 32-bit MicroPython 1.13 built with the firmware's options
 * ({@code name.py.exp}, made by {@code tools/heap-oracle}): each within five percent.
 */
class HeapPatternsTest {
    private static final Path ROOT = Path.of("src/test/resources/heap");
    private static final Percentage TOLERANCE = Percentage.withPercentage(5);

    @TestFactory
    Stream<DynamicTest> patterns() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            List<Path> scripts =
                    files.filter(p -> p.toString().endsWith(".py")).sorted().toList();
            return scripts.stream()
                    .map(script -> DynamicTest.dynamicTest(script.getFileName().toString(), () -> check(script)));
        }
    }

    private static void check(Path script) throws IOException {
        String name = script.getFileName().toString();
        int heapBytes = name.startsWith("fill") || name.startsWith("frag") ? 64 * 1024 : 512 * 1024;
        GuestRun run = new GuestRun(heapBytes, false, Feature.QUECPYTHON_2021).files(ROOT);
        // The unix port interns the script's folder and gives the script a __file__; so that the pools of names fill
        // alike.
        run.vm.names.add(run.vm, "/folder/of/patterns");
        run.vm.main.globals.put(run.vm, run.vm.names.file, run.vm.names.add(run.vm, name));
        run.run(Files.readString(script), name);
        List<String> expected = Files.readAllLines(Path.of(script + ".exp"));
        List<String> found = run.output().lines().toList();
        assertThat(found).as(run.output()).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(label(found.get(i))).isEqualTo(label(expected.get(i)));
            assertThat(figure(found.get(i))).as(label(found.get(i))).isCloseTo(figure(expected.get(i)), TOLERANCE);
        }
    }

    private static String label(String line) {
        return line.substring(0, line.lastIndexOf(' '));
    }

    private static int figure(String line) {
        return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
    }
}
