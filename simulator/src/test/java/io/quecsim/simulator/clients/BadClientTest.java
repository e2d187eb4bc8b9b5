package io.quecsim.simulator.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that do what they should not: the simulation goes on, and the next client finds a device it can work with. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadClientTest {
    @TempDir
    private Path folder;

    private static void works(ServedDevice device) throws Exception {
        try (Terminal next = device.terminal()) {
            next.prompt();
            assertThat(next.line("print(6 * 7)")).isEqualTo("42\r\n");
            next.raw();
            assertThat(next.paste("print('raw', 1)")).isEqualTo("raw 1\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void garbage(int seed) throws Exception {
        byte[] noise = new byte[30_000];
        new Random(seed).nextBytes(noise);
        try (ServedDevice device = ServedDevice.with()) {
            try (Terminal client = device.terminal()) {
                client.send(noise);
            }
            works(device);
        }
    }

    /** The client dies while it sends: in a window, between windows, before the end. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "print(", "x = '0123456789012345678901234567890123456789012345678901234567890123456789"})
    void halfARawPaste(String half) throws Exception {
        try (ServedDevice device = ServedDevice.with()) {
            try (Terminal client = device.terminal()) {
                client.prompt();
                client.raw();
                client.send("\5A\1");
                client.until("R\1");
                client.send(half);
            }
            works(device);
        }
    }

    /** A device nobody reads goes on, and who comes later sees what it said last. */
    @Test
    void oneAndAHalfMegabytesThatNobodyReads() throws Exception {
        Files.writeString(folder.resolve("main.py"), """
                for i in range(15000):
                    print('%06d' % i, 'x' * 91)
                print('the last line')
                """);
        try (ServedDevice device = ServedDevice.with(folder.toString(), "--uart", "2=pty")) {
            // The lines take no time worth speaking of; the device says all of them before it hears this.
            try (Terminal client = device.terminal()) {
                String seen = client.until("the last line\r\n");
                assertThat(seen).contains("014999 xxx");
            }
            works(device);
        }
    }

    /** A client that types on and on to a script that does not read: Ctrl-C still gets through. */
    @Test
    void oneMegabyteThatTheScriptDoesNotRead() throws Exception {
        byte[] data = "0123456789abcdef".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        try (ServedDevice device = ServedDevice.with()) {
            try (Terminal client = device.terminal()) {
                client.prompt();
                client.send("while True: pass\r\r");
                client.send(data);
                client.send("\3");
                client.until("KeyboardInterrupt");
            }
            works(device);
        }
    }

    /** As on a serial port: what both say arrives in some order, whole bytes, and one device answers. */
    @Test
    void twoClients() throws Exception {
        try (ServedDevice device = ServedDevice.with()) {
            String port = device.port("repl");
            try (OutputStream one = new FileOutputStream(port);
                    OutputStream other = new FileOutputStream(port)) {
                for (int i = 0; i < 50; i++) {
                    one.write("'one'\r".getBytes(StandardCharsets.US_ASCII));
                    other.write("'other'\r".getBytes(StandardCharsets.US_ASCII));
                }
                try (Terminal reader = device.terminal()) {
                    for (int i = 0; i < 50; i++) {
                        reader.until("\r\n'one'\r\n>>> ");
                        reader.until("\r\n'other'\r\n>>> ");
                    }
                }
            }
            works(device);
        }
    }

    /** A client that comes and goes while the device prints. */
    @Test
    void comingAndGoing() throws Exception {
        Files.writeString(folder.resolve("main.py"), "while True:\n    print('on and on')\n");
        try (ServedDevice device = ServedDevice.with(folder.toString())) {
            for (int i = 0; i < 20; i++) {
                try (Terminal client = device.terminal()) {
                    client.until("on and on\r\n");
                }
            }
            works(device);
        }
    }
}
