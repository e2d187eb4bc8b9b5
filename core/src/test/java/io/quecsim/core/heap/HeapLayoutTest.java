package io.quecsim.core.heap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyTuple;
import org.junit.jupiter.api.Test;

/** The map of {@code micropython.mem_info(1)}, as MicroPython 1.13 prints it. */
class HeapLayoutTest {
    private static final int BYTES = 16 * 64 * 5;

    private final BlockHeap heap = new BlockHeap(BYTES, false);

    @Test
    void aLetterForEveryAllocation() {
        heap.alloc(new PyFloat(1.5), 16);
        heap.alloc(new PyTuple(1, 2), 40);
        int gone = heap.allocPayload(20);
        heap.alloc(new PyBytes(new byte[0]), 16);
        heap.freePayload(gone);
        heap.allocPayload(16 * 3);

        String[] lines = heap.layout(0x10000000).split("\n");

        assertThat(lines[0]).isEqualTo("GC memory layout; from 10000000:");
        assertThat(lines[1]).startsWith("00000: FT==..Sh==.").hasSize("00000: ".length() + 64);
        assertThat(lines[2]).matches("       \\(\\d+ lines all free\\)");
        assertThat(lines[lines.length - 1]).startsWith("0").contains("....");
    }
}
