package io.quecsim.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every function of the scripts in {@code golden/counts} compiles to the bytes that {@code mpy-cross} 1.13 makes of it, which
 * {@code sizes.txt} tells ({@code tools/bytecode-oracle} wrote it): not only as many, but the same.
 */
class BytecodeSizeTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/counts");

    @TestFactory
    List<DynamicTest> asMpyCross() throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("sizes.txt"))) {
            String[] words = line.split(" ");
            expected.computeIfAbsent(words[0] + " " + words[1], key -> new ArrayList<>())
                    .add(line);
        }
        assertThat(expected.values().stream().mapToInt(List::size).sum()).isGreaterThan(200);
        return expected.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static void check(String key, List<String> expected) throws IOException, PySyntaxError {
        String script = key.substring(0, key.indexOf(' '));
        int level = key.charAt(key.length() - 1) - '0';
        CodeObject module = Compiler.compile(
                Files.readAllBytes(FOLDER.resolve(script + ".py")),
                script + ".py",
                Mode.FILE,
                LanguageLevel.V1_13,
                level);
        List<String> found = new ArrayList<>();
        describe(key, module, found);
        assertThat(found).isEqualTo(expected);
    }

    /** A function, then those inside it, each with those inside it. */
    private static void describe(String key, CodeObject code, List<String> into) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DeviceBytes.write(code, false, new DeviceBytes.Sink() {
            @Override
            public void put(int value) {
                bytes.write(value);
            }

            @Override
            public void name(String name) {
                bytes.write(0);
                bytes.write(0);
            }
        });
        CRC32 crc = new CRC32();
        crc.update(bytes.toByteArray());
        assertThat(CodeSize.bytes(code, false)).isEqualTo(bytes.size());
        into.add(String.format(
                "%s %d %d %d %08x", key, into.size(), bytes.size(), CodeSize.tableWords(code), crc.getValue()));
        code.children().forEach(child -> describe(key, child, into));
    }
}
