package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The scripts of {@code golden/counts} execute as many instructions as they do in MicroPython 1.13, whose interpreter was
 * built with a counter where it dispatches. Counted is code of scripts, not the library's own; see {@code
 * docs/internals/compiler.md}.
 */
class InstructionCountTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/counts");

    @TestFactory
    Stream<DynamicTest> asMicroPython() throws IOException {
        return Files.readAllLines(FOLDER.resolve("instructions.txt")).stream().map(line -> {
            String[] words = line.split(" ");
            return DynamicTest.dynamicTest(words[0], () -> check(words[0], Long.parseLong(words[1])));
        });
    }

    private static void check(String name, long instructions) throws IOException {
        GuestRun run = new GuestRun();
        run.run(Files.readString(FOLDER.resolve(name + ".py")), name + ".py");
        assertThat(run.vm.cpu.instructions()).isEqualTo(instructions);
    }

    @Test
    void everyScriptHasItsCount() throws IOException {
        List<String> counted = Files.readAllLines(FOLDER.resolve("instructions.txt")).stream()
                .map(line -> line.split(" ")[0] + ".py")
                .toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> scripts = files.map(p -> p.getFileName().toString())
                    .filter(name -> name.endsWith(".py"))
                    .sorted()
                    .toList();
            assertThat(counted).isEqualTo(scripts).hasSizeGreaterThanOrEqualTo(50);
        }
    }
}
