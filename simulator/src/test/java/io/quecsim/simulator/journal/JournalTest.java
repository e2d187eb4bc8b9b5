package io.quecsim.simulator.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import io.quecsim.hal.power.Power;
import io.quecsim.profiles.Profiles;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.board.EndRules;
import io.quecsim.simulator.board.PowerFault;
import io.quecsim.simulator.board.RunEnd;
import io.quecsim.simulator.board.RunResult;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.board.Wires;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    private Path folder;

    private Path file;
    private RunSettings settings;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("run.qsj");
        settings = new RunSettings(
                new Profiles().load("EC600U-CN").withHeapBytes(65536),
                "usr.main",
                RunSettings.Start.MODULE,
                7,
                RunSettings.Clock.REALTIME,
                1_700_000_000,
                new Wires(List.of("2=pty:/tmp/x"), List.of("i2c0=aht20"), "pty:/tmp/r", false),
                List.of(new PowerFault(12_500_000_000L, Power.Cut.BROWN_OUT)),
                "upstream",
                true,
                RunSettings.WarningMode.ERROR,
                new EndRules(5_000_000_000L, 41, EndRules.Exit.RESET, "ok", null));
        try (JournalWriter writer = JournalWriter.create(file, "1.2", settings)) {
            writer.file("/usr/main.py", new byte[] {1, 2, 3});
            writer.taken(10, new Outcome(3, 1, -5, new byte[] {9}));
            writer.folder("/usr/lib");
            writer.taken(12, new Outcome(0, 2, 0, Outcome.NO_DATA));
            writer.finish(new RunResult(RunEnd.EXITED, 9, "", 99, 5, 0xffffffffL, 1, 2, 3, 0.5));
        }
    }

    @Test
    void whatWasWrittenIsRead() {
        Journal journal = Journal.read(file);
        assertThat(journal.program()).isEqualTo("1.2");
        assertThat(journal.settings()).isEqualTo(settings);
        assertThat(journal.files().read("/usr/main.py")).containsExactly(1, 2, 3);
        assertThat(journal.ending()).isEqualTo(new Journal.Ending("EXITED", 9, 99, 5, 0xffffffffL));
        Door.ReplaySource replay = journal.replaySource();
        assertThat(replay.nextStampNanos()).isEqualTo(10);
        assertThat(replay.next()).usingRecursiveComparison().isEqualTo(new Outcome(3, 1, -5, new byte[] {9}));
        assertThat(replay.nextStampNanos()).isEqualTo(12);
        assertThat(replay.next().source()).isZero();
        assertThat(replay.nextStampNanos()).isEqualTo(Long.MAX_VALUE);
    }

    /** A journal with other fields is another format: whoever changes this list raises {@link Journal#VERSION}. */
    @Test
    void theFormatsNumberFollowsItsFields() {
        assertThat(SettingsJson.of(settings).keySet())
                .containsExactly(
                        "profile",
                        "heapBytes",
                        "script",
                        "start",
                        "seed",
                        "clock",
                        "rtcEpochSeconds",
                        "uarts",
                        "attachments",
                        "repl",
                        "hostNet",
                        "powerFaults",
                        "uasyncio",
                        "gcStress",
                        "warnings",
                        "timeoutNanos",
                        "timeoutExitCode",
                        "exit",
                        "expectText",
                        "failText");
        assertThat(Journal.VERSION).isEqualTo(3);
    }

    @Test
    void cutsAreNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 3) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Journal.read(file)).isInstanceOf(UserError.class);
        }
    }

    @Test
    void flippedBitsAreNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 11) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << at % 8);
            Files.write(file, damaged);
            assertThatThrownBy(() -> Journal.read(file)).as("byte " + at).isInstanceOf(UserError.class);
        }
    }

    @Test
    void aForeignFileSaysSo() throws IOException {
        Files.writeString(file, "print('hello')");
        assertThatThrownBy(() -> Journal.read(file)).hasMessageContaining("is no journal of quecsim");
    }

    @Test
    void anotherVersionSaysSo() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        whole[7] = 99;
        Files.write(file, whole);
        assertThatThrownBy(() -> Journal.read(file))
                .hasMessageContaining("is a journal of format 99, and this quecsim reads format 3");
    }

    @Test
    void aCutOffFileSaysWhy() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 20));
        assertThatThrownBy(() -> Journal.read(file)).hasMessageContaining("is cut off");
    }
}
