package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Long loops of native functions over guest iterators need no more heap than on the device. */
class SmallHeapTest {
    private static final Path SCRIPT = Path.of("src/test/resources/golden/heap/temporaries.py");

    @Test
    void loopsLetGoOfTheirTemporaries() throws IOException {
        GuestRun run = new GuestRun(48 * 1024, false).run(Files.readString(SCRIPT));
        assertThat(run.output()).isEqualTo(Files.readString(Path.of(SCRIPT + ".exp")));
    }
}
