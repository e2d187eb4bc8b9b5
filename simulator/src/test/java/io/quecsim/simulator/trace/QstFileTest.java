package io.quecsim.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.simulator.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into a recording comes out of it, whatever happens to the file on the way. */
class QstFileTest {
    private static final TraceHeader HEADER = TraceHeader.of("EC600U-CN", 7, "examples/gather.py", "test");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatWasRecordedIsReadBack(long seed) {
        Recall told = new Recall();
        Recall read = new Recall();
        Path file = folder.resolve("run.qst");
        try (TraceRecorder recorder = TraceRecorder.create(file, HEADER)) {
            RandomEvents.play(seed, 20_000, told, recorder);
        }
        QstReader.Summary summary = QstReader.read(file, read);
        assertThat(read.events()).isEqualTo(told.events());
        assertThat(summary.finished()).isTrue();
        assertThat(summary.header()).isEqualTo(HEADER);
    }

    @Test
    void equalRunsGiveEqualFiles() throws IOException {
        assertThat(gather("a.qst")).isEqualTo(gather("b.qst"));
    }

    @Test
    void longOutputIsSplitAndWhole() {
        byte[] data = new byte[100_000];
        Arrays.fill(data, (byte) 'x');
        Path file = folder.resolve("long.qst");
        try (TraceRecorder recorder = TraceRecorder.create(file, HEADER)) {
            recorder.bytes(5, 1, 0, data, 0, data.length);
            recorder.bytes(6, 1, 0, data, 0, 0);
        }
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        QstReader.read(file, new Recall() {
            @Override
            public void bytes(long timeNanos, int track, int nameId, byte[] piece, int from, int to) {
                got.write(piece, from, to - from);
            }
        });
        assertThat(got.toByteArray()).isEqualTo(data);
    }

    /** As after a crash: the file may end anywhere. */
    @Test
    void aTruncatedFileIsReadUpToTheCut() throws IOException {
        byte[] whole = gather("whole.qst");
        Recall all = new Recall();
        QstReader.read(folder.resolve("whole.qst"), all);
        int start = HEADER.encode().length;
        Path file = folder.resolve("cut.qst");
        for (int length = start; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            Recall some = new Recall();
            QstReader.Summary summary = QstReader.read(file, some);
            assertThat(some.events())
                    .isEqualTo(all.events().subList(0, some.events().size()));
            assertThat(summary.finished()).isFalse();
        }
    }

    @Test
    void aFileCutInItsHeaderSaysSo() throws IOException {
        byte[] whole = gather("whole.qst");
        Path file = folder.resolve("cut.qst");
        for (int length = Wire.magic().length; length < HEADER.encode().length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> QstReader.read(file, new Recall()))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("cut off in its header");
        }
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "print('hello')\n");
        assertThatThrownBy(() -> QstReader.read(file, new Recall()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("not a quecsim recording")
                .hasMessageContaining("notes.txt");
        assertThatThrownBy(() -> QstReader.read(folder.resolve("missing.qst"), new Recall()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> TraceRecorder.create(folder.resolve("no/such/x.qst"), HEADER))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot write the trace");
    }

    @Test
    void aNewerVersionAndDamageAreNamed() throws IOException {
        byte[] newer = gather("whole.qst");
        newer[Wire.magic().length] = 2;
        Path file = Files.write(folder.resolve("newer.qst"), newer);
        assertThatThrownBy(() -> QstReader.read(file, new Recall())).hasMessageContaining("format 2");

        byte[] damaged = gather("whole.qst");
        damaged[HEADER.encode().length] = 0x0F;
        Path other = Files.write(folder.resolve("damaged.qst"), damaged);
        assertThatThrownBy(() -> QstReader.read(other, new Recall()))
                .hasMessageContaining("damaged at byte " + HEADER.encode().length)
                .hasMessageContaining("unknown record kind 15");
    }

    /** Random bytes must never end in anything but an event or a {@link UserError}. */
    @Test
    void noiseIsReadOrRefused() throws IOException {
        byte[] whole = gather("whole.qst");
        java.util.Random random = new java.util.Random(0);
        Path file = folder.resolve("noise.qst");
        for (int i = 0; i < 500; i++) {
            byte[] noisy = whole.clone();
            noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
            Files.write(file, noisy);
            try {
                QstReader.read(file, new Recall());
            } catch (UserError expected) {
                assertThat(expected.where()).contains("noise.qst");
            }
        }
    }

    @Test
    void theDumpIsText() throws IOException {
        gather("run.qst");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        QstDump.dump(folder.resolve("run.qst"), new PrintStream(text, true, StandardCharsets.UTF_8));
        assertThat(text.toString(StandardCharsets.UTF_8))
                .startsWith("# profile: EC600U-CN\n# seed: 7\n")
                .contains("\n0.118000000 track   #4 TASK main\n")
                .contains("\n0.118000000 begin   main: ready\n")
                .contains("bytes   console: stdout b\"Start barking\\r\\n\"\n")
                .endsWith(" finish  done (0)\n");
    }

    private byte[] gather(String name) throws IOException {
        Path file = folder.resolve(name);
        try (TraceRecorder recorder = TraceRecorder.create(file, HEADER)) {
            DemoTrace.gather(recorder);
        }
        return Files.readAllBytes(file);
    }
}
