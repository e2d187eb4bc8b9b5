package io.quecsim.core.bytecode;

import java.util.Arrays;

/**
 * Maps byte offsets of a code object to source lines: entry {@code i} holds from {@code offsets[i]} to the next. The
 * encoded form of MicroPython (its size counts) is the codec's business, see {@code MpyFile}.
 */
public record LineTable(int[] offsets, int[] lines) {
    public int lineAt(int offset) {
        int i = Arrays.binarySearch(offsets, offset);
        if (i < 0) {
            i = -i - 2;
        }
        return i < 0 ? (lines.length == 0 ? 1 : lines[0]) : lines[i];
    }
}
