package io.quecsim.hal.flash;

import java.util.Arrays;

/** What was done to the blocks of a chip since it was made. */
public final class Wear {
    private final int[] erases;
    private final long[] programmed;

    Wear(int blocks) {
        erases = new int[blocks];
        programmed = new long[blocks];
    }

    void erased(int block) {
        erases[block]++;
    }

    void programmed(int block, int bytes) {
        programmed[block] += bytes;
    }

    void clear() {
        Arrays.fill(erases, 0);
        Arrays.fill(programmed, 0);
    }

    /** How often a block was erased. */
    public int erases(int block) {
        return erases[block];
    }

    /**
     * Of some neighbouring blocks.
     *
     * @param blocks how many
     * @param erases of all of them
     * @param mostErases of the one erased most
     * @param programmedBytes written to the chip
     */
    public record Summary(int blocks, long erases, int mostErases, long programmedBytes) {
        /** Erases of a block on average. */
        public double meanErases() {
            return blocks == 0 ? 0 : (double) erases / blocks;
        }
    }

    /** The wear of {@code blocks} blocks from {@code first} on. */
    public Summary summary(int first, int blocks) {
        long all = 0;
        int most = 0;
        long bytes = 0;
        for (int block = first; block < first + blocks; block++) {
            all += erases[block];
            most = Math.max(most, erases[block]);
            bytes += programmed[block];
        }
        return new Summary(blocks, all, most, bytes);
    }
}
