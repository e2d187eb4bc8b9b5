package io.quecsim.hal.flash;

/** Erasable blocks as a file system sees them: of a whole chip, or of a part of one. Blocks count from 0. */
public interface BlockDevice {
    /** Bytes of a block, the least that can be erased. */
    int blockBytes();

    /** How many blocks there are. */
    int blocks();

    /** Reads {@code length} bytes of a block from {@code offset} on. */
    void read(int block, int offset, byte[] into, int from, int length);

    /** Clears bits: what is not erased can only lose ones. */
    void program(int block, int offset, byte[] data, int from, int length);

    /** Sets all bits of a block. */
    void erase(int block);
}
