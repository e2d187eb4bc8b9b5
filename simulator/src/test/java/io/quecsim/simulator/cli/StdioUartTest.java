package io.quecsim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A device in a pipe: {@code printf abc | quecsim run upper.py --uart 2=stdio | ...}. */
@Timeout(60)
class StdioUartTest {
    @TempDir
    private Path folder;

    @Test
    void aUartOnStandardInputAndOutput() throws Exception {
        Path script = Files.writeString(folder.resolve("upper.py"), """
                from machine import UART
                import utime
                u = UART(2, 115200, 8, 0, 1, 0)
                total = 0
                while total < 11:
                    data = u.read()
                    total += len(data)
                    u.write(data.upper())
                    utime.sleep_ms(1)
                print('printed')
                """);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        script.toString(),
                        "--uart",
                        "2=stdio")
                .redirectError(folder.resolve("err").toFile())
                .start();
        process.getOutputStream().write("hello \0 pipe".getBytes(StandardCharsets.ISO_8859_1));
        process.getOutputStream().close();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        assertThat(new String(out, StandardCharsets.ISO_8859_1)).startsWith("HELLO \0 PIP");
        assertThat(folder.resolve("err")).content().contains("UART2 is stdio", "printed\n");
    }
}
