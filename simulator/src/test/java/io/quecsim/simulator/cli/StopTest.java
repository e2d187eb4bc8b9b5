package io.quecsim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quecsim.profiles.Profiles;
import io.quecsim.simulator.board.RunEnd;
import io.quecsim.simulator.board.RunResult;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.journal.Journal;
import io.quecsim.simulator.journal.JournalWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end that Ctrl-C and {@code kill} make of a running command: everything is given back, the journal is whole. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StopTest {
    @TempDir
    private Path folder;

    /** Ctrl-C in the middle of work, of a replay, and of a wait of the wall's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "run busy.py",
                "run sleeps.py --clock realtime",
                "run prints.py",
                "replay busy.qsj",
                "run busy.py --trace x.qst --record x.qsj --serial-log-file x.log",
            })
    void anInterruptedCommandStops(String command) throws Exception {
        assumeTrue(canBeInterrupted(), "whoever started this test ignores interrupts");
        Files.writeString(folder.resolve("busy.py"), "print('running')\nwhile True:\n    pass\n");
        Files.writeString(folder.resolve("sleeps.py"), "import utime\nprint('running')\nutime.sleep(1000)\n");
        Files.writeString(folder.resolve("prints.py"), "while True:\n    print('running')\n");
        writeEndlessJournal();
        interrupted(command);
    }

    /** Of a run that nothing has ended: a replay of it goes on until the user ends it. */
    private void writeEndlessJournal() throws Exception {
        RunSettings settings = RunSettings.of(new Profiles().load("EC600U-CN"), "/usr/busy.py");
        try (JournalWriter journal = JournalWriter.create(folder.resolve("busy.qsj"), "test", settings)) {
            journal.file("/usr/busy.py", Files.readAllBytes(folder.resolve("busy.py")));
            journal.finish(new RunResult(RunEnd.FINISHED, 0, "", 1, 0, 0, 0, 0, 0, 0));
        }
    }

    private void interrupted(String command) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(command.split(" ")));
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("running");
            new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
            while (out.readLine() != null) {
                assertThat(process.isAlive() || process.exitValue() >= 0).isTrue();
            }
            assertThat(process.waitFor()).isEqualTo(130);
        }
        assertThat(folder.resolve("err")).content().isEqualTo("quecsim: stopped\n");
    }

    /** A shell that runs a job in the background lets it ignore Ctrl-C, and Java keeps to that. */
    static boolean canBeInterrupted() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElse("SigIgn: 0");
        return (Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16) & 2) == 0;
    }

    @Test
    void aKilledRunCleansUp() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/ptmx")), "this machine has no pseudo terminals");
        Path link = folder.resolve("tty");
        Path journal = folder.resolve("x.qsj");
        Path script = Files.writeString(folder.resolve("main.py"), """
                from machine import UART
                import utime
                u = UART(2, 115200, 8, 0, 1, 0)
                print('running')
                while True:
                    utime.sleep(1)
                """);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        script.toString(),
                        "--uart",
                        "2=pty:" + link,
                        "--record",
                        journal.toString())
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("running");
            assertThat(link).isSymbolicLink();
            process.destroy();
            assertThat(process.waitFor()).isEqualTo(143); // As the shell counts SIGTERM; Ctrl-C gives 130.
        }
        assertThat(link).doesNotExist();
        assertThat(folder.resolve("err")).content().contains("UART2 is", "quecsim: stopped\n");
        assertThat(Journal.read(journal).ending().end()).isEqualTo("STOPPED");
    }
}
