package io.quecsim.hal.littlefs;

import io.quecsim.hal.littlefs.LfsException.Reason;
import java.util.function.IntConsumer;

/**
 * The content of a file: a list of blocks from the last to the first. Block n, but for the first, begins with pointers to the
 * blocks n-1, n-2, n-4, ... as often as n can be halved, and so the way to any byte is short. What a file's end moves past is
 * never written to again.
 */
final class Chain {
    private static final int POINTER_BYTES = 4;

    private final Blocks blocks;

    Chain(Blocks blocks) {
        this.blocks = blocks;
    }

    /** Bytes of pointers at the start of block {@code index}. */
    static int pointers(int index) {
        return index == 0 ? 0 : POINTER_BYTES * (Integer.numberOfTrailingZeros(index) + 1);
    }

    /** A byte of the content: in which block of the chain, and where in that. */
    record Place(int index, int offset) {}

    /** Where byte {@code position} is. Source: DESIGN.md of littlefs 1, the section on CTZ skip-lists. */
    Place place(int position) {
        int usual = blocks.bytes() - 2 * POINTER_BYTES;
        int index = position / usual;
        if (index == 0) {
            return new Place(0, position);
        }
        index = (position - POINTER_BYTES * (Integer.bitCount(index - 1) + 2)) / usual;
        return new Place(index, position - usual * index - POINTER_BYTES * Integer.bitCount(index));
    }

    /** The block that holds byte {@code position} of a file. */
    int find(int head, int size, int position) {
        int index = place(size - 1).index();
        int wanted = place(position).index();
        int block = head;
        while (index > wanted) {
            int skip =
                    Math.min(Integer.numberOfTrailingZeros(index), 31 - Integer.numberOfLeadingZeros(index - wanted));
            block = blocks.int32(block, POINTER_BYTES * skip);
            index -= 1 << skip;
        }
        return block;
    }

    /** Tells every block of a file, the last first. */
    void each(int head, int size, IntConsumer told) {
        if (size == 0) {
            return;
        }
        check(size);
        int block = head;
        for (int index = place(size - 1).index(); ; index--) {
            blocks.check(block);
            told.accept(block);
            if (index == 0) {
                return;
            }
            block = blocks.int32(block, 0);
        }
    }

    /** Refuses a size that the device cannot hold: it is damage, and walking it would take for ever. */
    void check(int size) {
        if (size < 0 || size > (long) blocks.count() * blocks.bytes()) {
            throw new LfsException(
                    Reason.CORRUPT, "a file of " + Integer.toUnsignedString(size) + " bytes on a smaller device");
        }
    }

    /** Writes the pointers of block {@code index}, whose predecessor is {@code before}, into its first bytes. */
    void point(byte[] cells, int index, int before) {
        int block = before;
        for (int skip = 0; skip * POINTER_BYTES < pointers(index); skip++) {
            Bytes.int32(cells, skip * POINTER_BYTES, block);
            if ((skip + 1) * POINTER_BYTES < pointers(index)) {
                block = blocks.int32(block, skip * POINTER_BYTES);
            }
        }
    }
}
