package io.quecsim.core.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Disassembler;
import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenModulesTest {
    private static final String EVERYTHING = """
            import a.b as c
            BIG, REAL, TEXT = 1 << 80, 2.5e300, 'longer than ten bytes \\xff\\u20ac\\U0001f600'
            ROW = (1, -2.0, None, True, False, ..., b'\\x00\\xff', (2 ** 70, 'x'))
            IMAGINARY = 3.5j
            def outer(first, second=2, *rest, only, other=4, **more):
                seen = {n: [first for _ in rest] for n in more}
                def inner():
                    nonlocal seen
                    seen = lambda: first
                    return seen
                try:
                    yield from inner()
                finally:
                    del seen
            class K(object):
                async def run(self):
                    async with self as s, s:
                        return await s
            """;

    @Test
    void codeSurvivesTheArchive() throws Exception {
        CodeObject code = compile(EVERYTHING);
        byte[] bytes = FrozenCode.encode(code);
        CodeObject read = FrozenCode.decode(new DataInputStream(new ByteArrayInputStream(bytes)));
        assertThat(Disassembler.all(read)).isEqualTo(Disassembler.all(code));
        assertThat(FrozenCode.encode(read)).isEqualTo(bytes);
    }

    @Test
    void bytesThatAreNoTextSurvive() throws Exception {
        byte[] source = {
            'x', '=', '\'', 'l', 'o', 'n', 'g', 'e', 'r', ' ', 't', 'e', 'n', (byte) 0xc4, (byte) 0xe3, '\'', '\n'
        };
        CodeObject code = Compiler.compile(source, "x.py", Mode.FILE, LanguageLevel.V1_13, 0);
        CodeObject read = FrozenCode.decode(new DataInputStream(new ByteArrayInputStream(FrozenCode.encode(code))));
        assertThat(read.constants()).isEqualTo(code.constants());
    }

    @Test
    void theBuildFrozeOurModules() {
        FrozenModules modules = FrozenModules.ofCore();
        assertThat(modules.names()).contains("queue", "log", "sys_bus");
        assertThat(modules.find("queue").fileName()).isEqualTo("queue.py");
        assertThat(modules.find("nothing")).isNull();
    }

    @Test
    void freezesPackagesAndLeavesAnUnchangedArchiveAlone(@TempDir Path folder) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/package/inner"));
        Files.writeString(sources.resolve("__init__.py"), "x = 1\n");
        Files.writeString(sources.resolve("leaf.py"), "def f():\n    pass\n");
        Path archive = folder.resolve("out/some.frozen");

        FreezeModules.freeze(folder.resolve("src"), archive);
        FrozenModules modules = FrozenModules.of("some", Files.readAllBytes(archive));
        assertThat(modules.names()).containsExactly("package.inner.__init__", "package.inner.leaf");
        assertThat(modules.find("package.inner.leaf").fileName()).isEqualTo("package/inner/leaf.py");

        FileTime before = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(archive, before);
        FreezeModules.freeze(folder.resolve("src"), archive);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(before);

        Files.writeString(sources.resolve("leaf.py"), "x = 1\ny = = 2\n");
        assertThatThrownBy(() -> FreezeModules.freeze(folder.resolve("src"), archive))
                .hasMessageContaining("leaf.py:2: invalid syntax");
    }

    @Test
    void refusesWhatIsNoArchiveOrOfAnotherVersion() throws Exception {
        byte[] good = FrozenArchive.write(java.util.Map.of("m", FrozenCode.encode(compile("x = 1\n"))));
        assertThat(FrozenModules.of("good", good).find("m")).isNotNull();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> FrozenModules.of("bad", bad)).isInstanceOf(IOException.class);
        }
        byte[] newer = good.clone();
        newer[7]++;
        assertThatThrownBy(() -> FrozenModules.of("newer", newer)).hasMessageContaining("version");
    }

    private static CodeObject compile(String source) throws PySyntaxError {
        return Compiler.compile(source, "everything.py", Mode.FILE, LanguageLevel.V1_13, 0);
    }
}
