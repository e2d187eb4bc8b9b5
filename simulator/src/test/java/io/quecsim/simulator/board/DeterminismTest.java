package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.vm.CpuProfile;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two runs of the same command are the same run: output, simulated time, trace to the byte. */
class DeterminismTest {
    @TempDir
    private Path folder;

    private record Traced(Ran ran, byte[] trace) {}

    /** The examples, and scripts that go where these do not. */
    static List<Path> scripts() {
        List<Path> found = new ArrayList<>();
        for (String name : List.of("gather", "wait_for", "cancel", "run", "create_task", "blink")) {
            found.add(Path.of("../examples", name + ".py"));
        }
        for (String name : List.of("threads", "callbacks", "firmware", "warnings", "power")) {
            found.add(Path.of("src/test/resources/determinism", name + ".py"));
        }
        return found;
    }

    private Traced run(Path script, boolean gcStress) throws IOException {
        Path file = folder.resolve("run.qst");
        DeviceUnderTest device = DeviceUnderTest.running(script);
        if (gcStress) {
            device.gcStress();
        }
        Ran ran;
        try (TraceRecorder recorder = TraceRecorder.create(file, TraceHeader.of("p", 0, "x", "test"))) {
            ran = device.trace(recorder).run();
            recorder.finish(ran.result().simNanos(), 0, "done");
        }
        return new Traced(ran, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptRunsTheSameAgain(Path script) throws Exception {
        Traced first = run(script, false);
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
            loaded = run(script, false);
        } finally {
            load.interrupt();
            load.join();
        }
        assertThat(loaded.ran().output()).isEqualTo(first.ran().output());
        assertThat(loaded.ran().result()).isEqualTo(first.ran().result());
        assertThat(loaded.ran().warnings()).isEqualTo(first.ran().warnings());
        assertThat(loaded.trace()).isEqualTo(first.trace());
        Traced stressed = run(script, true);
        assertThat(withoutAddresses(stressed.ran().text()))
                .isEqualTo(withoutAddresses(first.ran().text()));
        assertThat(stressed.ran().warnings())
                .containsExactlyInAnyOrderElementsOf(first.ran().warnings());
        assertThat(withoutAddresses(stressed.ran().result().detail()))
                .isEqualTo(withoutAddresses(first.ran().result().detail()));
        assertThat(run(script, true).trace()).isEqualTo(stressed.trace());
        assertThat(withoutHeap(stressed)).isEqualTo(withoutHeap(first));
    }

    /** Where an object lies depends on when garbage is collected. */
    private static String withoutAddresses(String text) {
        return text.replaceAll("(0x|at )[0-9a-f]{8}\\b", "$1");
    }

    /** What another kind of end, a thread's death or a warning leaves is in these scripts; a replay of each is the run. */
    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptReplays(Path script) {
        Path journal = folder.resolve("x.qsj");
        Ran live = DeviceUnderTest.running(script).record(journal).run();
        Ran again = DeviceUnderTest.replay(journal);
        assertThat(again.output()).isEqualTo(live.output());
        assertThat(again.result()).isEqualTo(live.result());
        assertThat(again.warnings()).isEqualTo(live.warnings());
    }

    /** Whoever watches a run changes nothing of it, not a nanosecond. */
    @ParameterizedTest
    @MethodSource("scripts")
    void profilesAreNotFelt(Path script) throws IOException {
        Traced plain = run(script, false);
        long middle = plain.ran().result().simNanos() / 2;
        for (List<Long> marks : List.of(List.<Long>of(), List.of(Math.max(1, middle)))) {
            Path file = folder.resolve("watched.qst");
            Board[] board = {null};
            DeviceUnderTest device = DeviceUnderTest.running(script)
                    .with(builder -> builder.profileCpu().profileHeap(marks))
                    .whenBuilt(built -> board[0] = built);
            Ran ran;
            try (TraceRecorder recorder = TraceRecorder.create(file, TraceHeader.of("p", 0, "x", "test"))) {
                ran = device.trace(recorder).run();
                recorder.finish(ran.result().simNanos(), 0, "done");
            }
            assertThat(ran.result()).isEqualTo(plain.ran().result());
            assertThat(Files.readAllBytes(file)).isEqualTo(plain.trace());
            CpuProfile profile = board[0].cpuProfile();
            long instructions = instructions(profile.root());
            assertThat(instructions).isEqualTo(ran.result().instructions());
        }
    }

    private static long instructions(CpuProfile.Node node) {
        long own = node.lines().values().stream().mapToLong(spent -> spent[1]).sum();
        return own
                + node.children().stream()
                        .mapToLong(DeterminismTest::instructions)
                        .sum();
    }

    /** The trace as text, its heap lane left out: how full the heap is does depend on when garbage is collected. */
    private String withoutHeap(Traced run) throws IOException {
        Path file = Files.write(folder.resolve("dump.qst"), run.trace());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        QstDump.dump(file, new PrintStream(text, false, StandardCharsets.UTF_8));
        return withoutAddresses(text.toString(StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.matches(".*\\bheap\\b.*"))
                .collect(Collectors.joining("\n"));
    }
}
