package io.quecsim.core.register;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What matters of a word when the instruction before the frame's {@code pc} raises. Instructions that emit nothing (a value
 * dropped, a result stored where it was made) are charged with a neighbour; if that is the one before them and it raises,
 * they were not executed.
 */
public final class RaiseTable {
    private final BitSet operands;
    private final int[] words;
    private final long[] unearned;

    /**
     * @param operands words that are lists of slots or numbers, not instructions
     * @param words ascending
     * @param unearned what is charged with {@code words[i]} and not due if it raises, as in {@link Translation#cum}
     */
    RaiseTable(BitSet operands, int[] words, long[] unearned) {
        this.operands = operands;
        this.words = words;
        this.unearned = unearned;
    }

    /** The same for code whose word {@code i} now lies at {@code places[i]}; the order of the words is as before. */
    RaiseTable moved(int[] places) {
        BitSet movedOperands = new BitSet();
        operands.stream().forEach(word -> movedOperands.set(places[word]));
        return new RaiseTable(
                movedOperands, Arrays.stream(words).map(word -> places[word]).toArray(), unearned);
    }

    /** Whether the word belongs to the instruction before it. */
    public boolean isOperand(int pc) {
        return operands.get(pc);
    }

    /** What to give back when the instruction that ends with word {@code pc} raises. */
    public long unearned(int pc) {
        int i = Arrays.binarySearch(words, pc);
        return i < 0 ? 0 : unearned[i];
    }
}
