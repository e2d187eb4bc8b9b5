package io.quecsim.hal.flash;

import java.util.SplittableRandom;

/**
 * A change of cells that may not have come to its end, with what it takes to take it back or to tear it.
 *
 * @param offset the first cell
 * @param before the cells as they were
 * @param after as they are when it is done
 */
record Undone(boolean erase, int offset, byte[] before, byte[] after, long startNanos, long endNanos) {
    private static final int MOODS = 4;

    /**
     * The cells when the power went at {@code nanos}, in the middle. Programming goes byte by byte, and the byte it was at is half
     * done. An erase is an analogue affair: cells are found partly set, set up to somewhere, all cleared (chips do that first so
     * that they wear evenly) or as they were but weak.
     */
    byte[] torn(long nanos, SplittableRandom chance) {
        double done = (double) (nanos - startNanos) / Math.max(1, endNanos - startNanos);
        byte[] cells = before.clone();
        if (!erase) {
            int whole = (int) (done * after.length);
            System.arraycopy(after, 0, cells, 0, whole);
            if (whole < cells.length) {
                // Bits that are to be cleared: each may be, or not yet.
                cells[whole] = (byte) (before[whole] & (after[whole] | chance.nextInt(256)));
            }
            return cells;
        }
        int mood = chance.nextInt(MOODS);
        int reached = (int) (done * cells.length);
        for (int i = 0; i < cells.length; i++) {
            switch (mood) {
                case 0 -> cells[i] |= (byte) chance.nextInt(256);
                case 1 -> cells[i] = i < reached ? (byte) 0xff : cells[i];
                case 2 -> cells[i] &= (byte) (chance.nextInt(4) == 0 ? chance.nextInt(256) : 0);
                default -> cells[i] |= (byte) (chance.nextInt(64) == 0 ? 1 << chance.nextInt(8) : 0);
            }
        }
        return cells;
    }
}
