package io.quecsim.core.object;

/** How MicroPython's hash tables grow ({@code py/map.c}). */
public final class HashSizes {
    private static final int[] SIZES = {
        0, 2, 4, 6, 8, 10, 12, 17, 23, 29, 37, 47, 59, 73, 97, 127, 167, 223, 293, 389, 521, 691, 919, 1223, 1627, 2161,
        3229, 4831, 7243, 10861, 16273, 24407, 36607, 54907
    };

    /** Stands in a table where an entry was deleted, so that a probe goes on past it. */
    static final Object DELETED = new Object();

    private HashSizes() {}

    /** {@code hash % length}, the hash unsigned: where a probe begins. The division of ints is the cheap one. */
    static int place(int hash, int length) {
        return hash >= 0 ? hash % length : Integer.remainderUnsigned(hash, length);
    }

    /** Entries of the smallest table for {@code count}. */
    public static int atLeast(int count) {
        for (int size : SIZES) {
            if (size >= count) {
                return size;
            }
        }
        return count + count / 2 | 1;
    }
}
