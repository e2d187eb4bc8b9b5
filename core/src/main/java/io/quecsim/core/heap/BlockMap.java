package io.quecsim.core.heap;

import java.util.Arrays;

/**
 * Which blocks are used, and where runs begin: MicroPython's allocation table as two bitmaps. Placement is first fit.
 *
 * <p>MicroPython 1.13 starts each search at an index below which no block is free ({@code gc_last_free_atb_index}), so it
 * always finds what a search from block 0 would. This map keeps such a bound for every small run length instead of for
 * single blocks only; that changes how long a search takes, not what it finds.
 *
 * <p>The bitmaps grow as far as the heap was ever used, so an idle device costs next to nothing.
 */
final class BlockMap {
    /** Run lengths below this have a bound of their own. */
    private static final int BOUNDS = 32;

    private static final int FIRST_WORDS = 16;

    final int blocks;
    private long[] used = new long[FIRST_WORDS];
    private long[] heads = new long[FIRST_WORDS];
    private int usedBlocks;
    /** Most blocks in use, as of the last time some were given back. */
    private int peakBlocks;
    /** Blocks given back so far. */
    private long releasedBlocks;

    /** {@code bounds[n]}: no free run of n blocks begins below. */
    private final int[] bounds = new int[BOUNDS];

    BlockMap(int blocks) {
        this.blocks = blocks;
    }

    /** How many blocks were ever taken, are now, and were at most. */
    MemoryUse use() {
        long block = Heap.BLOCK_BYTES;
        return new MemoryUse(
                (releasedBlocks + usedBlocks) * block, usedBlocks * block, Math.max(peakBlocks, usedBlocks) * block);
    }

    int usedBlocks() {
        return usedBlocks;
    }

    boolean isHead(int block) {
        int word = block >> 6;
        return block >= 0 && word < heads.length && (heads[word] >>> block & 1) != 0;
    }

    /** Takes the first free run of {@code count} blocks; -1 when there is none. */
    int place(int count) {
        int at = count < BOUNDS ? Math.max(bounds[1], bounds[count]) : bounds[BOUNDS - 1];
        while (true) {
            int from = nextFree(at);
            int to = from + count;
            if (to > blocks) {
                if (count < BOUNDS) {
                    bounds[count] = blocks;
                }
                return -1;
            }
            int end = nextUsed(from, to);
            if (end == to) {
                if (count < BOUNDS) {
                    bounds[count] = to;
                }
                take(from, to);
                heads[from >> 6] |= 1L << from;
                return from;
            }
            at = end;
        }
    }

    /** Number of blocks of the run that begins at {@code head}. */
    int length(int head) {
        int from = head + 1;
        int word = from >> 6;
        if (word >= used.length) {
            return 1;
        }
        // The run ends at the first block that is free or begins another run.
        long ends = (~used[word] | heads[word]) & -1L << from;
        while (ends == 0) {
            if (++word == used.length) {
                return (word << 6) - head;
            }
            ends = ~used[word] | heads[word];
        }
        return Math.min(blocks, (word << 6) + Long.numberOfTrailingZeros(ends)) - head;
    }

    /** Gives back the run that begins at {@code head}; returns its length. */
    int release(int head) {
        int count = length(head);
        heads[head >> 6] &= ~(1L << head);
        give(head, head + count);
        lowerBounds(startOfFree(head));
        return count;
    }

    /**
     * Gives back the runs whose heads are {@code dead}, bits of {@link #headsIn}{@code (word)}; for a sweep, which ends with
     * {@link #forgetBounds}.
     */
    void sweep(int word, long dead) {
        // Heads followed by the tail of their own run.
        long tails = used[word] & ~heads[word];
        long followed = tails >>> 1;
        if (word + 1 < used.length && (used[word + 1] & ~heads[word + 1] & 1) != 0) {
            followed |= 1L << 63;
        }
        long single = dead & ~followed;
        used[word] &= ~single;
        released(Long.bitCount(single));
        for (long rest = dead & followed; rest != 0; rest &= rest - 1) {
            int head = (word << 6) + Long.numberOfTrailingZeros(rest);
            give(head, head + length(head));
        }
        heads[word] &= ~dead;
    }

    /** Makes the run at {@code head} {@code count} blocks long where it lies; false when there is no room. */
    boolean resize(int head, int count) {
        int present = length(head);
        if (count == present) {
            return true;
        }
        if (count < present) {
            give(head + count, head + present);
            lowerBounds(head + count);
            return true;
        }
        int from = head + present;
        int to = head + count;
        if (to > blocks || nextUsed(from, to) < to) {
            return false;
        }
        take(from, to);
        return true;
    }

    /** Any run may begin anywhere. */
    void forgetBounds() {
        Arrays.fill(bounds, 0);
    }

    /** The words of the head bitmap, for the sweep. */
    int words() {
        return heads.length;
    }

    long headsIn(int word) {
        return heads[word];
    }

    /** First free block at or after {@code from}, {@link #blocks} if none. */
    int nextFree(int from) {
        int word = from >> 6;
        if (word >= used.length) {
            return from;
        }
        long free = ~used[word] & -1L << from;
        while (free == 0) {
            if (++word == used.length) {
                return word << 6;
            }
            free = ~used[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(free);
    }

    /** First used block in {@code from..to}, {@code to} if none. */
    int nextUsed(int from, int to) {
        int word = from >> 6;
        if (word >= used.length) {
            return to;
        }
        long taken = used[word] & -1L << from;
        while (taken == 0) {
            if (++word == used.length || word << 6 >= to) {
                return to;
            }
            taken = used[word];
        }
        return Math.min(to, (word << 6) + Long.numberOfTrailingZeros(taken));
    }

    private void take(int from, int to) {
        int lastWord = to - 1 >> 6;
        if (to - from == 1 && lastWord < used.length) {
            used[lastWord] |= 1L << from;
            usedBlocks++;
            return;
        }
        if (lastWord >= used.length) {
            int words = Math.min(Math.max(lastWord + 1, used.length * 2), (blocks + 63) / 64);
            used = Arrays.copyOf(used, words);
            heads = Arrays.copyOf(heads, words);
        }
        usedBlocks += to - from;
        int word = from >> 6;
        long mask = -1L << from;
        for (; word < lastWord; word++, mask = -1L) {
            used[word] |= mask;
        }
        used[word] |= mask & -1L >>> -to;
    }

    private void released(int count) {
        peakBlocks = Math.max(peakBlocks, usedBlocks);
        releasedBlocks += count;
        usedBlocks -= count;
    }

    private void give(int from, int to) {
        released(to - from);
        int lastWord = to - 1 >> 6;
        int word = from >> 6;
        long mask = -1L << from;
        for (; word < lastWord; word++, mask = -1L) {
            used[word] &= ~mask;
        }
        used[word] &= ~(mask & -1L >>> -to);
    }

    private void lowerBounds(int start) {
        for (int i = 1; i < BOUNDS; i++) {
            if (bounds[i] > start) {
                bounds[i] = start;
            }
        }
    }

    /** Where the free run begins that {@code block} is in. */
    private int startOfFree(int block) {
        int word = block >> 6;
        long taken = used[word] & ~(-1L << block);
        while (taken == 0) {
            if (--word < 0) {
                return 0;
            }
            taken = used[word];
        }
        return (word << 6) + 64 - Long.numberOfLeadingZeros(taken);
    }
}
