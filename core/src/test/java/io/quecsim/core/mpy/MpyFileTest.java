package io.quecsim.core.mpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.bytecode.DeviceBytes;
import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.register.Translator;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.GuestRun;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code library.mpy} is what {@code mpy-cross} 1.13 made of {@code library.py} with {@code -msmall-int-bits=31}; its brothers
 * were made with the option of their name.
 */
class MpyFileTest {
    private static final String USE = """
            import library
            from library import Frame, Checked, counter, chunks, guarded

            f = Frame(3, 1, 2, 3)
            print(f.valid, f.pack(), Frame(1, 2, crc=5).valid, Checked(7, 1).crc ^ Frame(7, 1).crc)
            step = counter(98)
            print(step(), step(by=3, wrap=10), list(chunks(b"abcdefg", 3)))
            print(guarded(int, "7"), guarded(int, "x"), guarded(lambda a, **k: a // 0, 1, k=2), library.done)
            print(library.BIG, library.LIMITS, sorted(library.table.items()))
            try:
                c = library.sleeper(2)
                while True:
                    c.send(None)
            except StopIteration as e:
                print(e.value, library.__name__)
            print(hasattr(library, "_MAGIC"), library.__file__)
            """;

    @Test
    void isTheCodeThatTheCompilerMakes() throws Exception {
        CodeObject compiled = Compiler.compile(bytes("library.py"), "library.py", Mode.FILE, LanguageLevel.V1_13, 0);
        assertSame(MpyFile.read(bytes("library.mpy")).code(), compiled);
        assertSame(MpyFile.read(bytes("library-cache.mpy")).code(), compiled);
    }

    @Test
    void runsAsItsSourceDoes() throws IOException {
        String fromSource = new GuestRun()
                .file("library.py", new String(bytes("library.py"), java.nio.charset.StandardCharsets.UTF_8))
                .run(USE)
                .output();
        String compiledAhead = new GuestRun()
                .file("library.mpy", bytes("library.mpy"))
                .run(USE)
                .output();
        assertThat(compiledAhead).contains("slept library").endsWith("library.mpy\n");
        assertThat(compiledAhead.replace(".mpy", ".py")).isEqualTo(fromSource);
    }

    @Test
    void sourceComesFirstAndPackagesWork() throws IOException {
        GuestRun run = new GuestRun()
                .file("library.py", "print('source')\n")
                .file("library.mpy", bytes("library.mpy"))
                .file("box/__init__.mpy", bytes("library.mpy"))
                .file("box/inner.mpy", bytes("library.mpy"));
        run.run("import library, box.inner\nprint(box.BIG == box.inner.BIG, box.__file__)\n");
        assertThat(run.output()).isEqualTo("source\nTrue box/__init__.mpy\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"library-cache.mpy", "library-bytes.mpy", "library-63.mpy"})
    void isRefusedByAFirmwareBuiltOtherwise(String file) throws IOException {
        assertThat(refused(new GuestRun(), bytes(file))).isEqualTo("ValueError incompatible .mpy file\n");
    }

    @Test
    void firmwareWithByteStringsWantsThem() throws IOException {
        Set<Feature> features = EnumSet.copyOf(Feature.UNIX_1_13);
        features.remove(Feature.UNICODE_STRINGS);
        GuestRun run = new GuestRun(256 * 1024, false, features);
        assertThat(run.file("library.mpy", bytes("library-bytes.mpy")).run(USE).output())
                .contains("slept library");
        assertThat(refused(new GuestRun(256 * 1024, false, features), bytes("library.mpy")))
                .isEqualTo("ValueError incompatible .mpy file\n");
    }

    @Test
    void otherVersionsAndMachineCodeAreRefused() throws IOException {
        byte[] file = bytes("library.mpy");
        file[1] = 6;
        assertThat(refused(new GuestRun(), file)).isEqualTo("ValueError incompatible .mpy file\n");
        file[1] = 5;
        file[2] |= 6 << 2;
        assertThat(refused(new GuestRun(), file)).isEqualTo("ValueError incompatible .mpy arch\n");
        assertThat(refused(GuestRun.current(false), bytes("library.mpy")))
                .isEqualTo("ValueError incompatible .mpy file\n");
    }

    @Test
    void whatIsCutShortIsRefused() throws IOException {
        byte[] file = bytes("library.mpy");
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> MpyFile.read(cut)).isInstanceOf(IncompatibleMpy.class);
        }
    }

    /** Whatever the bytes are, nothing but the two exceptions that mean "malformed" comes of reading and translating. */
    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        byte[] file = bytes("library.mpy");
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 4000; i++) {
            byte[] damaged = file.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt(256);
            }
            try {
                Translator.verify(MpyFile.read(damaged).code(), GuestRun.COST);
            } catch (IncompatibleMpy | IllegalArgumentException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1000, 3999);
    }

    private static String refused(GuestRun run, byte[] file) {
        return run.file("library.mpy", file)
                .run("try:\n    import library\nexcept ValueError as e:\n    print('ValueError', e)\n")
                .output();
    }

    private static void assertSame(CodeObject found, CodeObject wanted) {
        assertThat(raw(found)).isEqualTo(raw(wanted));
        assertThat(found.names()).isEqualTo(wanted.names());
        assertThat(found.argNames()).isEqualTo(wanted.argNames());
        assertThat(found.localCount()).isEqualTo(wanted.localCount());
        assertThat(new Constant.Tuple(found.constants()).sameAs(new Constant.Tuple(wanted.constants())))
                .isTrue();
        assertThat(found.children()).hasSameSizeAs(wanted.children());
        for (int i = 0; i < found.children().size(); i++) {
            assertSame(found.children().get(i), wanted.children().get(i));
        }
    }

    private static String raw(CodeObject code) {
        StringBuilder text = new StringBuilder();
        DeviceBytes.write(code, false, new DeviceBytes.Sink() {
            @Override
            public void put(int value) {
                text.append(String.format(" %02x", value));
            }

            @Override
            public void name(String name) {
                text.append(' ').append(name);
            }
        });
        return text.toString();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = MpyFileTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
