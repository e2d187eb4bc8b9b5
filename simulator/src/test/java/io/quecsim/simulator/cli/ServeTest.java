package io.quecsim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quecsim.simulator.clients.ServedDevice;
import io.quecsim.simulator.clients.Terminal;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code quecsim serve}: its lines, its ends, its messages. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ServeTest {
    @TempDir
    private Path folder;

    private void main(String text) throws Exception {
        Files.writeString(folder.resolve("main.py"), text);
    }

    private String serveFolder() {
        return folder.toString();
    }

    private record Said(int exitCode, String err) {}

    private static Said serve(String... options) {
        List<String> command = new ArrayList<>(List.of("serve"));
        command.addAll(List.of(options));
        StringWriter err = new StringWriter();
        int code = Main.commandLine(new ByteArrayOutputStream())
                .setErr(new PrintWriter(err, true))
                .execute(command.toArray(String[]::new));
        return new Said(code, err.toString());
    }

    /** Programs wait for these lines. */
    @Test
    void aLineAPortThenReady() throws Exception {
        Path link = folder.resolve("repl");
        try (ServedDevice device =
                ServedDevice.with("--repl", "pty:" + link, "--uart", "2=pty", "--uart", "1=loopback")) {
            assertThat(device.lines()).hasSize(4);
            assertThat(device.lines().get(0)).matches("repl: " + link + " \\(/dev/\\S+\\)");
            assertThat(device.lines()).contains("uart1: loopback").element(3).isEqualTo("ready");
            assertThat(device.port("uart2")).matches("/dev/\\S+");
            assertThat(link).isSymbolicLink();
        }
        assertThat(link).doesNotExist();
    }

    @Test
    void theDashboardHasALine() throws Exception {
        Path classes = Path.of("target/classes");
        assumeTrue(Files.exists(classes), "run by Maven");
        try (ServedDevice device = ServedDevice.with("--dashboard", "0")) {
            assertThat(device.port("dashboard")).startsWith("http://");
            assertThat(device.stop()).isEqualTo(130);
        }
    }

    /** What the shell counts of a signal: 128 and its number. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void signals(String signal, int code) throws Exception {
        assumeTrue(
                signal.equals("TERM") || StopTest.canBeInterrupted(), "whoever started this test ignores interrupts");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", // As the jar has it: newer JDKs warn without.
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--repl",
                        "pty:" + folder.resolve("repl"))
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).startsWith("repl: ");
            assertThat(out.readLine()).isEqualTo("ready");
            new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();
            assertThat(out.readLine()).isNull();
            assertThat(process.waitFor()).isEqualTo(code);
        }
        assertThat(folder.resolve("err")).content().isEqualTo("quecsim: stopped\n");
        assertThat(folder.resolve("repl")).doesNotExist();
    }

    @Test
    void switchedOff() throws Exception {
        main("from misc import Power\nPower.powerDown()\n");
        assertThat(serve(serveFolder()).exitCode()).isZero();
    }

    @Test
    void aRestartBootsAgain() throws Exception {
        main("""
                import uos
                from misc import Power
                if 'once' in uos.listdir('/usr'):
                    Power.powerDown()
                open('/usr/once', 'w').close()
                Power.powerRestart()
                """);
        assertThat(serve(serveFolder()).exitCode()).isZero();
    }

    @Test
    void theTimeIsOver() {
        assertThat(serve("--clock", "virtual", "--timeout", "1h").exitCode()).isEqualTo(42);
        assertThat(serve("--clock", "virtual", "--timeout", "1s", "--timeout-exit-code", "9")
                        .exitCode())
                .isEqualTo(9);
    }

    /** The other client holds the name, or there is no such thing: what, where, what to do. */
    @Test
    void portsThatCannotBeHad() throws Exception {
        Path link = Files.writeString(folder.resolve("taken"), "");
        Said taken = serve("--repl", "pty:" + link);
        assertThat(taken.exitCode()).isEqualTo(2);
        assertThat(taken.err()).contains("pty link is taken", link.toString());
        Said noFolder = serve("--repl", "pty:" + folder.resolve("none/repl"));
        assertThat(noFolder.exitCode()).isEqualTo(2);
        assertThat(noFolder.err()).contains("no such folder");
        Said missing = serve("--uart", "2=serial:/dev/tty-that-is-not-there");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("/dev/tty-that-is-not-there");
        Said nonsense = serve("--repl", "carrier-pigeon");
        assertThat(nonsense.exitCode()).isEqualTo(2);
        assertThat(nonsense.err()).contains("--repl carrier-pigeon");
        Said notBuilt = serve("--at", "pty");
        assertThat(notBuilt.exitCode()).isEqualTo(2);
        assertThat(notBuilt.err()).contains("the AT port is not built yet");
        assertThat(serve(folder.resolve("nowhere").toString()).exitCode()).isEqualTo(2);
        try (ServedDevice one = ServedDevice.with("--repl", "pty:" + folder.resolve("repl"))) {
            assertThat(one.lines()).contains("ready");
            Said two = serve("--repl", "pty:" + folder.resolve("repl"));
            assertThat(two.exitCode()).isEqualTo(2);
            assertThat(two.err()).contains("pty link is taken");
        }
    }

    /** A session with a client is written down and happens again without one. */
    @Test
    void aRecordedSessionIsReplayed() throws Exception {
        Path journal = folder.resolve("session.qsj");
        try (ServedDevice device = ServedDevice.with("--record", journal.toString());
                Terminal client = device.terminal()) {
            client.session();
            assertThat(device.stop()).isEqualTo(130);
        }
        StringWriter err = new StringWriter();
        int code = Main.commandLine(new ByteArrayOutputStream())
                .setErr(new PrintWriter(err, true))
                .execute("replay", journal.toString());
        assertThat(err.toString()).doesNotContain("otherwise");
        assertThat(code).isEqualTo(130);
    }
}
