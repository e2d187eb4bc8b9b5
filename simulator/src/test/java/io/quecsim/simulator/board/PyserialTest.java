package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What users hold in their hands, pyserial and socat, against a device that echoes. Debian: python3-serial, socat. */
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class PyserialTest {
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final Path SOCAT = Path.of("/usr/bin/socat");

    @TempDir
    private Path folder;

    @BeforeAll
    static void thereIsPyserial() throws Exception {
        assumeTrue(Files.isExecutable(PYTHON), "no /usr/bin/python3");
        Process asked = new ProcessBuilder(PYTHON.toString(), "-c", "import serial").start();
        assumeTrue(asked.waitFor() == 0, "pyserial is not installed: apt-get install python3-serial");
    }

    private static String run(List<String> command, String input) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the echo example with {@code client} started when the device is ready. */
    private static Ran echo(String spec, java.util.function.Function<String, String> client, String... expected)
            throws Exception {
        String script = Files.readString(Path.of("../examples/uart_echo.py"));
        String[] address = {""};
        CompletableFuture<String> said = new CompletableFuture<>();
        Ran ran = DeviceUnderTest.running(script)
                .clock(RunSettings.Clock.AUTO)
                .uart(spec)
                .whenBuilt(
                        board -> address[0] = String.valueOf(board.addresses().get(2)))
                .onLine(line -> {
                    if (line.startsWith("echo on")) {
                        CompletableFuture.supplyAsync(() -> client.apply(address[0]), PyserialTest::begin)
                                .thenAccept(said::complete);
                    }
                })
                .run();
        assertThat(said.get()).contains(expected);
        return ran;
    }

    private static String pyserial(String url, int baud) {
        String script = Path.of("src/test/resources/uart/pyserial_echo.py").toString();
        return run(List.of(PYTHON.toString(), script, url, String.valueOf(baud)), "");
    }

    @Test
    void onATerminal() throws Exception {
        Path link = folder.resolve("tty");
        Ran ran = echo("2=pty:" + link, address -> pyserial(link.toString(), 115_200), "pyserial is content");
        assertThat(ran.text()).contains("echoed 3260 bytes");
        assertThat(ran.warnings()).isEmpty();
    }

    @Test
    void onATerminalAtAnotherSpeed() throws Exception {
        Path link = folder.resolve("tty");
        Ran ran = echo("2=pty:" + link, address -> pyserial(link.toString(), 9600), "pyserial is content");
        assertThat(ran.warnings()).singleElement().asString().contains("UART2", "9600,8N1", "115200,8N1");
    }

    @Test
    void overRfc2217() throws Exception {
        Ran ran = echo("2=rfc2217:0", address -> pyserial(address, 115_200), "pyserial is content");
        assertThat(ran.text()).contains("echoed 3260 bytes");
        assertThat(ran.warnings()).isEmpty();
    }

    @Test
    void overPlainTcp() throws Exception {
        Ran ran = echo("2=tcp:0", address -> pyserial(address, 115_200), "pyserial is content");
        assertThat(ran.text()).contains("echoed 3260 bytes");
    }

    @Test
    void socatOnATcpPort() throws Exception {
        assumeTrue(Files.isExecutable(SOCAT), "socat is not installed");
        Ran ran = echo(
                "2=tcp:0",
                address -> run(
                        List.of(SOCAT.toString(), "-t5", "-", "TCP:" + address.replaceAll(".*//", "")),
                        "hello from socat quit"),
                "hello from socat quit");
        assertThat(ran.text()).contains("echoed 21 bytes");
    }

    /** A thread for each: the common pool may have a single one, and a client that waits keeps it. */
    private static void begin(Runnable task) {
        Thread thread = new Thread(task, "client");
        thread.setDaemon(true);
        thread.start();
    }
}
