package io.quecsim.core.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.error.PyException;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import io.quecsim.core.vm.VmConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the public firmware of 2021 lacks, one script for each: it prints what a 1.13 built with that firmware's switches
 * prints, and the hint for the user of the simulator follows.
 */
final class FirmwareLevelTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/firmware/lacking");
    private static final CostModel COST = new CostModel(500_000_000, 55, 60, 250, 120, 160, 800, 16, 60);

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @TestFactory
    List<DynamicTest> everyFeatureIsAnErrorWithAHint() throws IOException {
        try (Stream<Path> scripts = Files.list(FOLDER)) {
            return scripts.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .map(script -> DynamicTest.dynamicTest(
                            script.getFileName().toString(), () -> new FirmwareLevelTest().check(script)))
                    .toList();
        }
    }

    private void check(Path script) throws IOException {
        VmConfig config = new VmConfig(
                512 * 1024,
                64 * 1024,
                1,
                31,
                LanguageLevel.V1_13,
                Feature.QUECPYTHON_2021,
                Absent.METHODS_QUECPYTHON_2021,
                COST,
                false);
        Vm vm = new Vm(config, new TimeDomain(), new Trace(), output::write, FileSystem.NONE);
        Firmware like = BareMachine.FIRMWARE;
        Firmware firmware = new Firmware(
                like.release(),
                like.version(),
                like.platform(),
                like.mpy(),
                like.path(),
                like.weakLinks(),
                Absent.QUECPYTHON_2021,
                like.collectTells(),
                like.time(),
                like.threads(),
                like.randomSeed());
        vm.boot(CoreCatalog.of(vm, firmware, new BareMachine.FixedClock()));
        vm.onUncaught((thread, raised) -> tell(vm, raised));
        try {
            vm.startMain(
                    vm.compile(Files.readAllBytes(script), script.getFileName().toString()));
            vm.run();
        } catch (PyException mistake) {
            tell(vm, mistake);
        }
        String expected = Files.readString(Path.of(script + ".exp"));
        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    private void tell(Vm vm, PyException raised) {
        vm.printTraceback(raised);
        FirmwareHint hint = FirmwareHint.of(raised);
        if (hint != null) {
            output.writeBytes(("hint: " + hint + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
