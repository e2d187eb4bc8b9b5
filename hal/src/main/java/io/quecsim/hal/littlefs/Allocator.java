package io.quecsim.hal.littlefs;

import io.quecsim.hal.littlefs.LfsException.Reason;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Finds free blocks. Nothing on the flash says which are free: what no directory and no open file uses is. One pass over the file
 * system marks a window of the blocks, which then moves on round the device, so that wear spreads.
 */
final class Allocator {
    private final Blocks blocks;
    private final Consumer<IntConsumer> used;
    private final int window;

    /** Handed out and not yet part of anything that {@link #used} would meet. */
    private final BitSet pending = new BitSet();

    private final BitSet taken = new BitSet();
    private int start;
    private int next;
    private int length;

    /**
     * @param lookahead how many blocks one pass marks
     * @param used tells every block that is in use
     */
    Allocator(Blocks blocks, int lookahead, Consumer<IntConsumer> used) {
        this.blocks = blocks;
        this.used = used;
        this.window = Math.min(lookahead, blocks.count());
    }

    /** What was handed out is in use now, or never will be. */
    void settle() {
        pending.clear();
    }

    /** A block that nothing uses, not erased. */
    int take() {
        for (int passed = 0; passed <= blocks.count() + window; ) {
            while (next < length) {
                int offset = next++;
                passed++;
                int block = (start + offset) % blocks.count();
                if (!taken.get(offset)) {
                    pending.set(block);
                    return block;
                }
            }
            start = (start + length) % blocks.count();
            next = 0;
            length = window;
            mark();
        }
        throw new LfsException(Reason.NO_SPACE, "no block is free");
    }

    private void mark() {
        taken.clear();
        used.accept(this::mark);
        pending.stream().forEach(this::mark); // In use before the window has moved past it.
    }

    private void mark(int block) {
        int offset = Math.floorMod(block - start, blocks.count());
        if (offset < length) {
            taken.set(offset);
        }
    }
}
