package io.quecsim.hal.flash;

/** Keeps the chip's content beyond the run. Told of every change of cells, in order. */
@FunctionalInterface
public interface FlashStore {
    /** A chip that forgets. */
    FlashStore NONE = (offset, cells, from, length) -> {};

    /** Cells {@code from} to {@code from + length} of {@code cells} now stand at {@code offset} of the chip. */
    void store(int offset, byte[] cells, int from, int length);
}
