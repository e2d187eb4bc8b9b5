package io.quecsim.hal.littlefs;

/** Two blocks that hold the same piece of metadata in turn, so that one of them is always whole. */
record Pair(int first, int second) {
    static final int NO_BLOCK = -1;

    /** The end of a list. */
    static final Pair NONE = new Pair(NO_BLOCK, NO_BLOCK);

    /** Where every littlefs begins. */
    static final Pair SUPERBLOCK = new Pair(0, 1);

    boolean isNone() {
        return first == NO_BLOCK || second == NO_BLOCK;
    }

    /** Whether both name the same place, in either order. */
    boolean is(Pair other) {
        return first == other.first && second == other.second || first == other.second && second == other.first;
    }

    /** Whether they share a block: the same place, of which one of the two knows an older half. */
    boolean touches(Pair other) {
        return first == other.first || first == other.second || second == other.first || second == other.second;
    }

    boolean has(int block) {
        return first == block || second == block;
    }
}
