package io.quecsim.core.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Disassembler;
import io.quecsim.core.bytecode.Instruction;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the text: the compiler gives code that decodes, or a PySyntaxError, and nothing else. */
class MutationTest {
    private static final String[] SPLINTERS = {
        " if ",
        " else ",
        ":",
        "\n",
        "\n    ",
        "\n  ",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        "*",
        "**",
        "=",
        ":=",
        "lambda ",
        "def f(",
        "class A:",
        " await ",
        "async ",
        " yield ",
        " from ",
        "import ",
        "@",
        "'",
        "\"\"\"",
        "\\",
        "#",
        "f'{",
        "}'",
        "0x",
        "1e",
        "...",
        ".",
        "not ",
        " in ",
        " is ",
        " for x in y",
        "nonlocal a",
        "global a",
        "except ",
        "finally:",
        "try:",
        "with a:",
        "\t",
        "\u4f60",
        "\0",
        "\ud83d",
        "del ",
        "return ",
        "break",
        "super()",
        "const(",
        "None",
        "__debug__",
        "~",
        "-",
        "@micropython.native\n"
    };

    @Test
    void mutatedSourcesCompileOrFailCleanly() throws Exception {
        List<String> sources = sources();
        Random random = new Random(113);
        for (int round = 0; round < 4000; round++) {
            String source = mutate(sources.get(random.nextInt(sources.size())), random);
            LanguageLevel level = random.nextBoolean() ? LanguageLevel.V1_13 : LanguageLevel.CURRENT;
            Mode mode = random.nextInt(8) == 0 ? Mode.SINGLE : Mode.FILE;
            assertThatCode(() -> check(source, mode, level)).as(source).doesNotThrowAnyException();
        }
    }

    private static void check(String source, Mode mode, LanguageLevel level) {
        CodeObject code;
        try {
            code = Compiler.compile(source, "m.py", mode, level, 0);
        } catch (PySyntaxError e) {
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isPositive();
            return;
        }
        verify(code);
        assertThat(Disassembler.all(code)).isNotEmpty();
    }

    /** Every jump meets an instruction, every operand its table, and control does not run off the end. */
    private static void verify(CodeObject code) {
        Set<Integer> starts = new HashSet<>();
        Instruction last = null;
        for (Instruction instruction : Instruction.of(code.code())) {
            starts.add(instruction.offset());
            last = instruction;
        }
        assertThat(last).isNotNull();
        assertThat(last.op().endsFlow()).isTrue();
        for (Instruction instruction : Instruction.of(code.code())) {
            if (instruction.op().hasTarget()) {
                assertThat(starts).contains(instruction.target());
            }
            switch (instruction.op()) {
                case LOAD_FAST_N, STORE_FAST_N, DELETE_FAST, LOAD_DEREF, STORE_DEREF, DELETE_DEREF ->
                    assertThat(instruction.operand()).isLessThan(code.localCount());
                case LOAD_CONST_OBJ ->
                    assertThat(instruction.operand())
                            .isLessThan(code.constants().size());
                default -> {}
            }
        }
        code.children().forEach(MutationTest::verify);
    }

    private static String mutate(String source, Random random) {
        StringBuilder text = new StringBuilder(source);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int length = Math.min(random.nextInt(12), text.length() - at);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, at + length);
                case 1 -> text.insert(at, SPLINTERS[random.nextInt(SPLINTERS.length)]);
                case 2 -> text.insert(at, text.substring(at, at + length));
                default -> text.replace(at, at + length, SPLINTERS[random.nextInt(SPLINTERS.length)]);
            }
        }
        return text.toString();
    }

    private static List<String> sources() throws IOException, URISyntaxException {
        Path folder = Path.of(MutationTest.class.getResource("golden").toURI());
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(p -> p.toString().endsWith(".py")).sorted().toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

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
        verify(Compiler.compile(source, "long.py", Mode.FILE, LanguageLevel.V1_13, 0));
        PySyntaxError error = catchThrowableOfType(
                PySyntaxError.class,
                () -> Compiler.compile(
                        "while a:\n" + " f(b, c)\n".repeat(5000), "long.py", Mode.FILE, LanguageLevel.V1_13, 0));
        assertThat(error.getMessage()).isEqualTo("function too large");
        assertThat(error.hint()).contains("32 kB");
    }
}
