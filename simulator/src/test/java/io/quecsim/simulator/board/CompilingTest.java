package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.vm.Compiling;
import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import io.quecsim.simulator.trace.TraceHeader;
import io.quecsim.simulator.trace.TraceRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a whole device, too, it shows nowhere when functions become JVM classes: trace to the byte, output, heap, end. */
class CompilingTest {
    @TempDir
    private Path folder;

    /** Those of {@link DeterminismTest}, and the examples that wait for what is outside. */
    static Stream<Path> scripts() {
        return Stream.concat(
                DeterminismTest.scripts().stream(),
                Stream.of("aht20", "button", "gnss", "low_memory", "modbus", "tcp_echo", "uart_echo")
                        .map(name -> Path.of("../examples", name + ".py")));
    }

    private record Seen(RunResult result, String output, List<String> warnings, byte[] trace) {}

    private Seen run(Path script, boolean gcStress, Compiling when) throws IOException {
        Path file = folder.resolve(when + ".qst");
        DeviceUnderTest device = DeviceUnderTest.running(script)
                .attach("gpio5=button,at=1s;2.5s;4s,bounce=8ms")
                .attach("i2c1=aht20,temperature=21.5")
                .timeLimitSeconds(gcStress ? 1 : 10)
                .compile(when);
        if (gcStress) {
            device.gcStress();
        }
        try (TraceRecorder recorder = TraceRecorder.create(file, TraceHeader.of("p", 0, "x", "test"))) {
            Ran ran = device.trace(recorder).run();
            recorder.finish(ran.result().simNanos(), 0, "done");
            recorder.close();
            return new Seen(ran.result(), ran.text(), ran.warnings(), Files.readAllBytes(file));
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void theRunIsTheSame(Path script) throws IOException {
        for (boolean gcStress : new boolean[] {false, true}) {
            Seen never = run(script, gcStress, Compiling.NEVER);
            for (Compiling when : List.of(Compiling.HOT, Compiling.EARLY)) {
                Seen seen = run(script, gcStress, when);
                assertThat(seen.output).as(when::toString).isEqualTo(never.output);
                assertThat(seen.result).as(when::toString).isEqualTo(never.result);
                assertThat(seen.warnings).as(when::toString).isEqualTo(never.warnings);
                assertThat(seen.trace).as(when::toString).isEqualTo(never.trace);
            }
        }
    }
}
