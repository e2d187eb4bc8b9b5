package io.quecsim.simulator.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every dialogue in {@code src/test/resources/repl}. With {@code -Dquecsim.rewrite=true} the device's part of each is written
 * anew, for a person to read through.
 */
class TranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/repl");

    @TestFactory
    Stream<DynamicTest> dialogues() throws IOException {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            return found.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
        }
    }

    private static void check(Path file) {
        String played = new Transcript(file).play();
        try {
            if (Boolean.getBoolean("quecsim.rewrite")) {
                Files.writeString(file, played);
            }
            assertThat(played).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
