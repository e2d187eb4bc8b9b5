package io.quecsim.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.bytecode.Disassembler;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One idea a script: {@code golden/name.py} compiles to {@code golden/name.dis}. When they were written, every one of them
 * was compared with what MicroPython 1.13 itself prints for the script and found equal ({@code walrus} excepted, where
 * 1.13 stores into a wrong slot and we do not follow). Run with {@code -Dquecsim.golden=write} to write the listings to
 * {@code target/golden} instead of comparing.
 */
class GoldenBytecodeTest {
    /** Built as the unix port, whose listings they were compared with. */
    private static final LanguageLevel UNIX = LanguageLevel.V1_13.builtWith(false, true, true);

    @TestFactory
    Stream<DynamicTest> listings() throws IOException, URISyntaxException {
        Path folder = Path.of(GoldenBytecodeTest.class.getResource("golden").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(p -> p.toString().endsWith(".py")).sorted().toList().stream()
                    .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> compare(p)));
        }
    }

    private static void compare(Path script) throws IOException, PySyntaxError {
        String name = script.getFileName().toString();
        String listing = Disassembler.all(Compiler.compile(Files.readAllBytes(script), name, Mode.FILE, UNIX, 0));
        String listingName = name.replace(".py", ".dis");
        if ("write".equals(System.getProperty("quecsim.golden"))) {
            Path target = Files.createDirectories(Path.of("target", "golden"));
            Files.writeString(target.resolve(listingName), listing);
        } else {
            assertThat(listing).isEqualTo(Files.readString(script.resolveSibling(listingName)));
        }
    }
}
