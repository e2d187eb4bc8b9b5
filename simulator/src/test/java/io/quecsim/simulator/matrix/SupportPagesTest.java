package io.quecsim.simulator.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.matrix.SupportMatrix.Member;
import io.quecsim.simulator.matrix.SupportMatrix.Module;
import io.quecsim.simulator.matrix.SupportMatrix.Support;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportPagesTest {
    private final SupportMatrix matrix = SupportMatrix.make();

    private static final Path COMMITTED = Path.of("../docs/modules");

    /** Whether they are as the simulator is now, {@code .ci/run} asks; here, that there is one for every module. */
    @Test
    void everyModuleHasItsPage() throws IOException {
        Map<String, String> pages = new SupportPages(matrix).pages();
        try (Stream<Path> files = Files.list(COMMITTED)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .as("pages of docs/modules; write them anew, and commit them: " + SupportPages.COMMAND)
                    .containsAll(pages.keySet());
        }
        assertThat(pages.get("README.md")).contains("[audio](audio.md)", "partly, ");
        assertThat(pages.get("audio.md")).contains("`Audio.play(priority, breakin, data)` | method |");
        assertThat(pages.get("lvgl.md")).contains("No public list names all its members");
    }

    @Test
    void theMatrixTellsWhatIsThereAndWhatIsNot() {
        int ec600u = matrix.devices().indexOf("EC600U-CN");
        int bg95 = matrix.devices().indexOf("BG95-M3");
        Module machine = matrix.modules().get("machine");
        assertThat(machine.support().get(ec600u)).isEqualTo(Support.SIMULATED);
        assertThat(member(machine, "UART.write").support().get(ec600u)).isEqualTo(Support.SIMULATED);
        assertThat(member(machine, "UART.write").text()).isNotEmpty();
        assertThat(member(machine, "NANDFLASH").support().get(ec600u)).isEqualTo(Support.NOT_SIMULATED);
        assertThat(member(machine, "NANDFLASH").support().get(bg95)).isEqualTo(Support.ABSENT);
        Module lvgl = matrix.modules().get("lvgl");
        assertThat(lvgl.share(ec600u)).isEqualTo("no");
        assertThat(lvgl.share(bg95)).isEmpty();
        assertThat(matrix.modules().get("audio").share(ec600u)).startsWith("partly");
    }

    private static Member member(Module module, String path) {
        return module.members().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
