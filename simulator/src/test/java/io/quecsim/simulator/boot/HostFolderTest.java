package io.quecsim.simulator.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.port.FileSystem.Entry;
import io.quecsim.core.port.FileSystem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostFolderTest {
    @TempDir
    private Path top;

    private HostFolder files;

    @BeforeEach
    void layOut() throws IOException {
        Path usr = Files.createDirectories(top.resolve("usr"));
        Files.createDirectories(usr.resolve("lib"));
        Files.writeString(usr.resolve("main.py"), "print(1)\n");
        Files.writeString(usr.resolve("lib/a.py"), "a = 1\n");
        Files.writeString(top.resolve("secret"), "secret");
        Files.createSymbolicLink(usr.resolve("out"), top.resolve("secret"));
        Files.createSymbolicLink(usr.resolve("up"), top);
        Files.createSymbolicLink(usr.resolve("in.py"), usr.resolve("main.py"));
        files = new HostFolder(usr);
    }

    @ParameterizedTest
    @CsvSource({
        "/, DIRECTORY",
        "'', DIRECTORY",
        "/usr, DIRECTORY",
        "usr/main.py, FILE",
        "/usr/./lib/../lib//a.py, FILE",
        "/../../usr/main.py, FILE",
        "/usr/in.py, FILE",
        "/usr/Main.py, ABSENT",
        "/usr/nothing.py, ABSENT",
        "/usr/main.py/x, ABSENT",
        "/main.py, ABSENT",
        "/bak, ABSENT",
        "/usr/out, ABSENT",
        "/usr/up, ABSENT",
        "/usr/up/secret, ABSENT",
        "/usr/../secret, ABSENT",
        "'/usr/a\\b', ABSENT",
        "/usr/C:, ABSENT",
    })
    void aGuestSeesItsFolderAndNothingElse(String path, Kind kind) {
        assertThat(files.stat(path)).isEqualTo(kind);
    }

    @Test
    void readsWhatIsThere() {
        assertThat(files.read("usr/lib/a.py")).asString().isEqualTo("a = 1\n");
    }

    @Test
    void listsWhatAGuestSees() throws IOException {
        Path usr = top.resolve("usr");
        Files.createSymbolicLink(usr.resolve("libs"), usr.resolve("lib"));
        Files.createSymbolicLink(usr.resolve("nowhere"), usr.resolve("none"));
        Files.writeString(usr.resolve("a\\b"), "");
        Files.writeString(usr.resolve("C:"), "");
        assertThat(files.list("/usr"))
                .containsExactly(
                        new Entry("in.py", Kind.FILE, 9),
                        new Entry("lib", Kind.DIRECTORY, 0),
                        new Entry("libs", Kind.DIRECTORY, 0),
                        new Entry("main.py", Kind.FILE, 9));
        assertThat(files.list("/usr/libs")).containsExactly(new Entry("a.py", Kind.FILE, 6));
        assertThat(files.list("/")).containsExactly(new Entry("usr", Kind.DIRECTORY, 0));
    }

    @Test
    void notesAreEnoughToAnswerTheSameQuestionsAgain() throws IOException {
        MemoryFiles again = new MemoryFiles();
        NotedFiles noted = new NotedFiles(files, new NotedFiles.Notes() {
            @Override
            public void file(String path, byte[] content) {
                again.file(path, content);
            }

            @Override
            public void folder(String path) {
                again.folder(path);
            }
        });
        assertThat(noted.stat("usr/lib")).isEqualTo(Kind.DIRECTORY);
        assertThat(noted.stat("usr/none")).isEqualTo(Kind.ABSENT);
        assertThat(noted.read("/usr/main.py")).asString().isEqualTo("print(1)\n");
        Files.writeString(top.resolve("usr/main.py"), "edited meanwhile");
        assertThat(noted.read("usr/main.py")).asString().isEqualTo("print(1)\n");
        assertThat(again.stat("usr/lib")).isEqualTo(Kind.DIRECTORY);
        assertThat(again.stat("usr/none")).isEqualTo(Kind.ABSENT);
        assertThat(again.read("usr/main.py")).asString().isEqualTo("print(1)\n");
    }
}
