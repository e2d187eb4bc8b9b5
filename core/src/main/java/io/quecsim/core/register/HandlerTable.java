package io.quecsim.core.register;

import java.util.Arrays;

/**
 * Which handler an exception raised at a word goes to. Handlers nest lexically, so the table is static: from
 * {@code starts[i]} up to {@code starts[i + 1]} it is handler {@code handlers[i]}, -1 for none.
 *
 * @param starts words, ascending
 * @param handlers indices into the other arrays
 * @param inside the innermost handler's block that a run of words, as of {@code handlers}, belongs to: an index, -1 for none
 * @param outer the handler's block that this one stands in: an index, -1 for none
 * @param pcs where a handler begins
 * @param causes slot that gets the exception
 * @param handled slot that keeps it for a bare {@code raise}, or -1
 */
public record HandlerTable(
        int[] starts, int[] handlers, int[] inside, int[] outer, int[] pcs, int[] causes, int[] handled) {
    /** The handler's index, or -1. */
    public int find(int pc) {
        int run = run(pc);
        return run < 0 ? -1 : handlers[run];
    }

    /** Whether the word is part of this handler's block. */
    public boolean isInside(int pc, int handler) {
        int run = run(pc);
        int block = run < 0 ? -1 : inside[run];
        while (block >= 0 && block != handler) {
            block = outer[block];
        }
        return block >= 0;
    }

    private int run(int pc) {
        int i = Arrays.binarySearch(starts, pc);
        return i < 0 ? -i - 2 : i;
    }
}
