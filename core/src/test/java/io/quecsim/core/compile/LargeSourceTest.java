package io.quecsim.core.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Long and deep programs end in code or in a PySyntaxError; what damaged ones do is {@code FuzzTest}'s. */
class LargeSourceTest {
    @Test
    void deepNestingIsAnErrorAndNoStackOverflow() throws InterruptedException {
        List<Throwable> surprises = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> deepSources().forEach(source -> {
                    PySyntaxError error = catchThrowableOfType(
                            PySyntaxError.class,
                            () -> Compiler.compile(source, "deep.py", Mode.FILE, LanguageLevel.CURRENT, 0));
                    if (error == null || !error.getMessage().equals("maximum recursion depth exceeded")) {
                        surprises.add(new AssertionError(source.substring(0, 20), error));
                    }
                }),
                "small stack",
                512 * 1024);
        small.setUncaughtExceptionHandler((thread, e) -> surprises.add(e));
        small.start();
        small.join();
        assertThat(surprises).isEmpty();
    }

    private static Stream<String> deepSources() {
        int n = 50_000;
        StringBuilder blocks = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            blocks.append(" ".repeat(i)).append("if x:\n");
        }
        return Stream.of(
                "x = " + "(".repeat(n),
                "x = " + "[".repeat(n) + "]".repeat(n),
                "x = " + "{1:".repeat(n),
                "x = " + "-".repeat(n) + "a",
                "x = " + "not ".repeat(n) + "a",
                "x = " + "a**".repeat(n) + "a",
                "x = " + "lambda:".repeat(n) + "a",
                "x = " + "a if b else ".repeat(n) + "c",
                "x = " + "f(".repeat(n),
                "x = " + "a[".repeat(n),
                "x = [a " + "for a in b ".repeat(n) + "]",
                "with " + "a,".repeat(n) + "b: pass",
                "for " + "*(".repeat(n) + "a",
                blocks.toString());
    }

    @Test
    void longIsNotDeep() throws PySyntaxError {
        int n = 3000;
        String source = "x = " + "a + ".repeat(n) + "a\n"
                + "x = a" + ".b".repeat(n) + "\n"
                + "x = a" + "()".repeat(n) + "\n"
                + "x = " + "a or ".repeat(n) + "a\n"
                + "x = " + "a < ".repeat(n) + "a\n"
                + "if a:\n pass\n" + "elif b:\n pass\n".repeat(n)
                + "x = [" + "1, ".repeat(n) + "]\n";
        assertThat(Compiler.compile(source, "long.py", Mode.FILE, LanguageLevel.V1_13, 0))
                .isNotNull();
        PySyntaxError error = catchThrowableOfType(
                PySyntaxError.class,
                () -> Compiler.compile(
                        "while a:\n" + " f(b, c)\n".repeat(5000), "long.py", Mode.FILE, LanguageLevel.V1_13, 0));
        assertThat(error.getMessage()).isEqualTo("function too large");
        assertThat(error.hint()).contains("32 kB");
    }
}
