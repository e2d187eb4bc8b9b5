package io.quecsim.core.heap;

/** Told of every run of blocks that is taken, by whoever wants to know where a heap's contents come from. */
@FunctionalInterface
public interface AllocationWatch {
    /** @param block the run's first block */
    void taken(int block);
}
