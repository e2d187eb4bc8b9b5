package io.quecsim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where the script's bytes go, also when there are many of them or nobody takes them; and what comes between them. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OutputTest {
    private static final String ENDLESS = "s = 'x' * 1023\nwhile True:\n    print(s)\n";

    @TempDir
    private Path folder;

    /** Fails as a pipe or a disk does, after some bytes. */
    private static final class Failing extends OutputStream {
        private final String message;
        private long room;

        Failing(String message, long room) {
            this.message = message;
            this.room = room;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] data, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException(message);
            }
        }
    }

    private int run(OutputStream console, ByteArrayOutputStream err, String code, String... options)
            throws IOException {
        Path script = Files.writeString(folder.resolve("main.py"), code);
        String[] args = new String[options.length + 2];
        args[0] = "run";
        args[1] = script.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Main.commandLine(console)
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Test
    void aReaderThatGoesAwayStopsTheRun() throws IOException {
        Path journal = folder.resolve("x.qsj");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(new Failing("Broken pipe", 4000), err, ENDLESS, "--record", journal.toString());
        assertThat(code).isEqualTo(130);
        assertThat(err).hasToString("quecsim: stopped\n");
        // The journal knows when; the replay stops there by itself.
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        assertThat(Main.commandLine(again).execute("replay", journal.toString(), "-q"))
                .isEqualTo(130);
        assertThat(again.size()).isGreaterThan(4000);
        // And a replay whose reader goes away stops as well.
        assertThat(Main.commandLine(new Failing("Broken pipe", 100)).execute("replay", journal.toString(), "-q"))
                .isEqualTo(130);
    }

    @Test
    void aFullDiskIsTold() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(run(new Failing("No space left on device", 4000), err, ENDLESS))
                .isEqualTo(2);
        assertThat(err).hasToString("quecsim: standard output: cannot be written: No space left on device\n");
        assertThat(run(new Failing("No space left on device", 0), err, "print('x', end='')"))
                .isEqualTo(2);
        Path full = Path.of("/dev/full");
        if (Files.exists(full)) {
            err.reset();
            assertThat(run(OutputStream.nullOutputStream(), err, ENDLESS, "--serial-log-file", full.toString()))
                    .isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("quecsim: /dev/full: cannot be written: ");
        }
    }

    @Test
    void muchOutputIsTakenAsItComes() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path log = folder.resolve("log");
        String code = "s = 'x' * 1023\nfor i in range(65536):\n    print(s)\nprint('over')\n";
        int exitCode = run(
                OutputStream.nullOutputStream(),
                err,
                code,
                "--expect-text",
                "over",
                "--serial-log-file",
                log.toString());
        assertThat(exitCode).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(log).hasSize((64L << 20) + "over\n".length());
    }

    @Test
    void whatEndsTheScriptIsToldWhenItHappens() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        int code = run(both, both, """
                import _thread, utime
                def work():
                    utime.sleep(1)
                    print('still here')
                _thread.start_new_thread(work, ())
                print('begun', end='')
                1 / 0
                """);
        assertThat(code).isEqualTo(3);
        assertThat(both).hasToString("""
                begunTraceback (most recent call last):
                  File "/usr/main.py", line 7, in <module>
                ZeroDivisionError: divide by zero
                still here
                """);
    }
}
