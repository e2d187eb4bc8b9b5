package io.quecsim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --audio}: every sound as a file, and a list of them. */
class AudioFolderTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String script, Path sounds) throws IOException {
        Path main = Files.writeString(folder.resolve("main.py"), script);
        return Main.commandLine(new ByteArrayOutputStream())
                .setErr(new PrintWriter(err))
                .execute("run", main.toString(), "--clock", "virtual", "--audio", sounds.toString());
    }

    @Test
    void whatIsPlayedIsKept() throws IOException {
        Path sounds = folder.resolve("a/b");
        String script = """
                import audio, utime
                rec = audio.Record(0)
                rec.start('x y.wav', 1)
                utime.sleep(2)
                a = audio.Audio(2)
                a.play(1, 1, 'U:/x y.wav')
                utime.sleep_ms(250)
                audio.TTS(2).play(1, 0, 2, 'hello')
                utime.sleep(5)
                a.playStream(1, bytes(1600))
                utime.sleep(1)
                """;
        assertThat(run(script, sounds)).isZero();
        try (Stream<Path> files = Files.list(sounds)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("0001-x_y.wav", "0002-text.txt", "0003-stream.bin", "played.txt");
        }
        assertThat(sounds.resolve("0001-x_y.wav")).hasSize(44 + 16000);
        assertThat(sounds.resolve("0002-text.txt")).hasContent("hello");
        List<String> lines = Files.readAllLines(sounds.resolve("played.txt"));
        assertThat(lines.get(0))
                .matches("2\\.00. s: file played 0\\.25. of 1\\.000 s, output 2, volume 7: 0001-x_y\\.wav");
        assertThat(lines.get(1)).contains("text played 1.250 of 1.250 s");
        assertThat(lines.get(2)).contains("stream played 0.100 of 0.100 s");
    }

    @Test
    void aFolderThatCannotBeMadeIsTheUsersToMend() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        assertThat(run("pass\n", file)).isEqualTo(2);
        assertThat(err.toString()).contains("taken: cannot be written");
    }
}
