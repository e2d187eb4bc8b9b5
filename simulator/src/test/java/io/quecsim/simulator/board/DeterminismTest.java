package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import io.quecsim.simulator.trace.QstDump;
import io.quecsim.simulator.trace.TraceHeader;
import io.quecsim.simulator.trace.TraceRecorder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two runs of the same command are the same run: output, simulated time, trace to the byte. */
class DeterminismTest {
    @TempDir
    private Path folder;

    private record Traced(Ran ran, byte[] trace) {}

    private Traced run(String example, boolean gcStress) throws IOException {
        Path file = folder.resolve("run.qst");
        DeviceUnderTest device = DeviceUnderTest.running(Path.of("../examples", example));
        if (gcStress) {
            device.gcStress();
        }
        Ran ran;
        try (TraceRecorder recorder = TraceRecorder.create(file, TraceHeader.of("p", 0, example, "test"))) {
            ran = device.trace(recorder).run();
            recorder.finish(ran.result().simNanos(), 0, "done");
        }
        return new Traced(ran, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gather.py", "wait_for.py", "cancel.py", "run.py", "create_task.py", "blink.py"})
    void everyExampleRunsTheSameAgain(String example) throws Exception {
        Traced first = run(example, false);
        Thread load = new Thread(() -> {
            long x = 1;
            while (!Thread.currentThread().isInterrupted()) {
                x = x * 31 + 7;
            }
            assertThat(x).isNotZero();
        });
        load.setDaemon(true);
        load.start();
        Traced loaded;
        try {
            loaded = run(example, false);
        } finally {
            load.interrupt();
            load.join();
        }
        assertThat(loaded.ran().output()).isEqualTo(first.ran().output());
        assertThat(loaded.ran().result()).isEqualTo(first.ran().result());
        assertThat(loaded.trace()).isEqualTo(first.trace());
        Traced stressed = run(example, true);
        assertThat(stressed.ran().output()).isEqualTo(first.ran().output());
        assertThat(stressed.ran().timedLines()).isEqualTo(first.ran().timedLines());
        assertThat(run(example, true).trace()).isEqualTo(stressed.trace());
        assertThat(withoutHeap(stressed)).isEqualTo(withoutHeap(first));
    }

    /** The trace as text, its heap lane left out: how full the heap is does depend on when garbage is collected. */
    private String withoutHeap(Traced run) throws IOException {
        Path file = Files.write(folder.resolve("dump.qst"), run.trace());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        QstDump.dump(file, new PrintStream(text, false, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.matches(".*\\bheap\\b.*"))
                .collect(Collectors.joining("\n"));
    }
}
