package io.quecsim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.jna.Platform;
import io.quecsim.hal.uart.HostPort;
import io.quecsim.hal.uart.ReadGate;
import io.quecsim.hal.uart.UartSettings;
import io.quecsim.hal.uart.pty.PtyHub;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code quecsim repl} as a process of its own at a terminal: its keys are the device's, but Ctrl-X. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReplTerminalTest {
    private final LinkedBlockingQueue<byte[]> shown = new LinkedBlockingQueue<>();
    private final StringBuilder unread = new StringBuilder();

    @TempDir
    private Path folder;

    private void await(String end) throws InterruptedException {
        while (unread.indexOf(end) < 0) {
            unread.append(new String(shown.take(), StandardCharsets.ISO_8859_1));
        }
        unread.delete(0, unread.indexOf(end) + end.length());
    }

    @Test
    void theKeysAreTheDevicesUntilCtrlX() throws Exception {
        assumeFalse(Platform.isWindows());
        ReadGate gate = new ReadGate(1 << 20);
        try (HostPort terminal = new PtyHub().open(null)) {
            terminal.start(new Watcher(), gate);
            gate.shut(false);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED", // As the jar has it: newer JDKs warn without.
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.quecsim.simulator.cli.Main",
                            "repl")
                    .redirectInput(new File(terminal.address()))
                    .redirectOutput(new File(terminal.address()))
                    .redirectError(folder.resolve("err.txt").toFile())
                    .start();
            try {
                await("\r\n>>> ");
                terminal.send("1+1\r".getBytes(StandardCharsets.ISO_8859_1));
                await("1+1\r\n2\r\n>>> ");
                terminal.send("while True: pass\r\r".getBytes(StandardCharsets.ISO_8859_1));
                await("... \r\n");
                terminal.send(new byte[] {3});
                await("KeyboardInterrupt: \r\n>>> ");
                terminal.send("\033[A\033[A\r".getBytes(StandardCharsets.ISO_8859_1));
                await("1+1\r\n2\r\n>>> ");
                terminal.send(new byte[] {Typist.LEAVE});
                assertThat(process.waitFor()).isZero();
                assertThat(folder.resolve("err.txt")).content().startsWith("quecsim: EC600U-CN; Ctrl-X leaves");
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private final class Watcher implements HostPort.HostPeer {
        @Override
        public void bytes(byte[] data) {
            shown.add(data);
        }

        public void far(UartSettings settings) {
            throw new AssertionError("a terminal has no speed: " + settings);
        }

        public void clearToSend(boolean clear) {
            throw new AssertionError("a terminal has no CTS: " + clear);
        }

        public void note(String text) {
            shown.add(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public void gone(String reason) {
            shown.add(reason.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
