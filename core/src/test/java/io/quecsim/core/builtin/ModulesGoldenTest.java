package io.quecsim.core.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.frozen.FrozenModules;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Scripts for modules beside what MicroPython 1.13 printed for them (for frozen modules: when it ran our text of them); run
 * again with a collection at every allocation.
 */
final class ModulesGoldenTest {
    private static List<Path> scripts() throws IOException, URISyntaxException {
        Path folder =
                Path.of(ModulesGoldenTest.class.getResource("/golden/modules").toURI());
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
        FrozenModules.ofCore().each(machine.vm.importer::freeze);
        machine.run(Files.readAllBytes(script), script.getFileName().toString());
        String expected = Files.readString(script.resolveSibling(script.getFileName() + ".exp"));
        assertThat(machine.printed()).isEqualTo(expected);
    }
}
