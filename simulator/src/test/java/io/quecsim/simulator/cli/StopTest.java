package io.quecsim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quecsim.simulator.journal.Journal;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The end that Ctrl-C and {@code kill} make of a running command: everything is given back, the journal is whole. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StopTest {
    @TempDir
    private Path folder;

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
