package io.quecsim.core.register;

import java.util.Arrays;

/**
 * Which handler an exception raised at a word goes to. Handlers nest lexically, so the table is static: from
 * {@code starts[i]} up to {@code starts[i + 1]} it is handler {@code handlers[i]}, -1 for none.
 *
 * @param starts words, ascending
 * @param handlers indices into the other arrays
 * @param pcs where a handler begins
 * @param causes slot that gets the exception
 * @param handled slot that keeps it for a bare {@code raise}, or -1
 */
public record HandlerTable(int[] starts, int[] handlers, int[] pcs, int[] causes, int[] handled) {
    /** The handler's index, or -1. */
    public int find(int pc) {
        int i = Arrays.binarySearch(starts, pc);
        if (i < 0) {
            i = -i - 2;
        }
        return i < 0 ? -1 : handlers[i];
    }
}
