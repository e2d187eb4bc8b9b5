package io.quecsim.core.bytecode;

/**
 * Maps byte offsets of a code object to source lines: entry {@code i} holds from {@code offsets[i]} to the next. Neither
 * ever decreases. Several entries may have the same offset (each costs its bytes in MicroPython's encoding, see {@link
 * CodeSize}); the last of them counts.
 */
public record LineTable(int[] offsets, int[] lines) {
    /** The line of the instruction at an offset; 1 before the first entry, as MicroPython has it. */
    public int lineAt(int offset) {
        int low = 0;
        int high = offsets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 1 : lines[low - 1];
    }
}
