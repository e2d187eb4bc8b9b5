package io.quecsim.simulator.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The programs of others, where they are installed, by {@code tools/clients/run}, with a small tree. The whole tree, mpremote and
 * pyboard.py: {@code tools/clients/run --micropython DIR all}.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class InstalledToolsTest {
    private static final Path TOOL = Path.of("../tools/clients/run");
    /** Debian's packages are its own Python's. */
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    /** {@code thonny} and {@code picocom} are themselves; the others are dialogues by pyserial. */
    @ParameterizedTest
    @ValueSource(strings = {"thonny", "picocom", "factory", "qpycom"})
    void works(String client) throws Exception {
        assumeTrue(Files.isExecutable(PYTHON), "no " + PYTHON);
        try (ServedDevice device = ServedDevice.with()) {
            Process process = new ProcessBuilder(
                            PYTHON.toString(),
                            TOOL.toString(),
                            client,
                            "--port",
                            device.port("repl"),
                            "--bytes",
                            "4000")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assumeFalse(said.contains("skipped: "), said);
        }
    }
}
