package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A script takes no more of the host's memory than a multiple of its simulated heap: {@link HostileScripts} live in a process of
 * that much and what the JVM needs for itself.
 */
class HostMemoryTest {
    /** Bytes of the host a script may take for each of its heap. */
    private static final int MULTIPLE = 64;

    /** Classes, compiled code and the rest of a JVM that runs one device. */
    private static final int BASE_BYTES = 32 << 20;

    @Test
    void hostileScriptsLiveInAMultipleOfTheirHeap() throws Exception {
        long bytes = BASE_BYTES + (long) MULTIPLE * HostileScripts.HEAP_BYTES;
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + bytes / 1024 + "k",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileScripts.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(output).doesNotContain("Exception in thread");
        assertThat(process.exitValue()).as(output).isZero();
    }
}
