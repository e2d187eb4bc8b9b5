package io.quecsim.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.GuestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Strings and error texts of firmware built with the options of the public QuecPython source. What it prints came from a 1.13
 * unix port built with these options: no Unicode, normal error texts, no reversed operators.
 */
class FirmwareTextTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/firmware");

    @ParameterizedTest
    @ValueSource(strings = {"byte_literals", "byte_strings", "error_texts"})
    void printsWhatTheFirmwarePrints(String name) throws IOException {
        GuestRun run = new GuestRun(512 * 1024, false, Feature.QUECPYTHON_2021);
        run.run(Files.readString(FOLDER.resolve(name + ".py")));
        assertThat(run.output()).isEqualTo(Files.readString(FOLDER.resolve(name + ".py.exp")));
    }

    @Test
    void noByteHoldsAChineseCharacter() {
        String source = "s = '\\u4e2d'\n";
        LanguageLevel level = LanguageLevel.V1_13.withByteStrings();
        assertThatThrownBy(() -> Compiler.compile(source, "main.py", Mode.FILE, level, 0))
                .isInstanceOf(PySyntaxError.class);
    }
}
