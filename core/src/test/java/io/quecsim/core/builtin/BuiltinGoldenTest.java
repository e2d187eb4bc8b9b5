package io.quecsim.core.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.frozen.FrozenModules;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Scripts for what is built in beside what MicroPython 1.13 printed for them (for frozen modules: when it ran our text of them); run
 * again with a collection at every allocation.
 */
final class BuiltinGoldenTest {
    private static List<Path> scripts() throws IOException, URISyntaxException {
        List<Path> scripts = new ArrayList<>();
        for (String name : List.of("builtin", "modules")) {
            Path folder = Path.of(
                    BuiltinGoldenTest.class.getResource("/golden/" + name).toURI());
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".py")).sorted().forEach(scripts::add);
            }
        }
        return scripts;
    }

    private static Stream<DynamicTest> tests(boolean gcStress) throws IOException, URISyntaxException {
        return scripts().stream()
                .map(script -> DynamicTest.dynamicTest(script.getFileName().toString(), () -> check(script, gcStress)));
    }

    @TestFactory
    Stream<DynamicTest> printWhatTheyShould() throws IOException, URISyntaxException {
        return tests(false);
    }

    @TestFactory
    Stream<DynamicTest> printTheSameUnderStress() throws IOException, URISyntaxException {
        return tests(true);
    }

    private static void check(Path script, boolean gcStress) throws IOException {
        BareMachine machine = new BareMachine(BareMachine.FIRMWARE, gcStress);
        FrozenModules.ofCore().each(machine.vm.importer::freeze);
        machine.run(Files.readAllBytes(script), script.getFileName().toString());
        String expected = Files.readString(script.resolveSibling(script.getFileName() + ".exp"));
        assertThat(machine.printed()).isEqualTo(expected);
    }
}
