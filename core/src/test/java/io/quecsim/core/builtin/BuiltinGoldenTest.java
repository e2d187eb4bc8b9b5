package io.quecsim.core.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Scripts beside what MicroPython 1.13 printed for them; run again with a collection at every allocation. */
final class BuiltinGoldenTest {
    private static List<Path> scripts() throws IOException, URISyntaxException {
        Path folder =
                Path.of(BuiltinGoldenTest.class.getResource("/golden/builtin").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> printWhatTheyShould() throws IOException, URISyntaxException {
        return scripts().stream()
                .map(script -> DynamicTest.dynamicTest(script.getFileName().toString(), () -> check(script, false)));
    }

    @TestFactory
    Stream<DynamicTest> printTheSameUnderStress() throws IOException, URISyntaxException {
        return scripts().stream()
                .map(script -> DynamicTest.dynamicTest(script.getFileName().toString(), () -> check(script, true)));
    }

    private static void check(Path script, boolean gcStress) throws IOException {
        BareMachine machine = new BareMachine(BareMachine.FIRMWARE, gcStress);
        machine.run(Files.readAllBytes(script), script.getFileName().toString());
        String expected = Files.readString(script.resolveSibling(script.getFileName() + ".exp"));
        assertThat(machine.printed()).isEqualTo(expected);
    }
}
