package io.quecsim.core.vm;

import io.quecsim.core.heap.Heap;

/**
 * The array in which the device gathers what a call with stars passes ({@code mp_call_prepare_args_n_kw_var},
 * {@code py/runtime.c}): words on the heap, given back when the call has returned, left to the collector when it raised.
 */
final class ArgumentArray {
    private static final int WORD_BYTES = 4;
    /** What it makes room for beyond the plain arguments, of an iterable whose length it does not ask. */
    private static final int WORDS_AHEAD = 3;
    /** The self that a method gets, if it is one. */
    private static final int SELF_WORDS = 1;

    private static final int LEAST_FOR_PAIR = 4;

    private final Heap heap;
    private int words;
    private int block;

    /**
     * @param plain arguments and words of keyword pairs that are known
     * @param spread length of what {@code *} stands before; negative when it is not known, 0 when there is no star
     */
    ArgumentArray(Heap heap, int plain, int spread) {
        this.heap = heap;
        words = SELF_WORDS + plain + (spread < 0 ? WORDS_AHEAD : spread);
        block = heap.allocPayload(WORD_BYTES * words);
    }

    /** One more item is put behind {@code used} ones. */
    void item(int used) {
        if (used >= words) {
            grow(2 * words);
        }
    }

    /** A name and its value of a mapping that is no dict are put behind {@code used} words. */
    void pair(int used) {
        if (used + 1 >= words) {
            grow(Math.max(2 * words, LEAST_FOR_PAIR));
        }
    }

    private void grow(int wanted) {
        block = heap.reallocPayload(block, WORD_BYTES * wanted);
        words = wanted;
    }

    /** The call returned, or pushed {@code callee}, which gives the array back when it returns. */
    void handOver(Frame callee) {
        if (callee instanceof CodeFrame frame) {
            frame.arguments(block);
        } else {
            heap.freePayload(block);
        }
    }
}
