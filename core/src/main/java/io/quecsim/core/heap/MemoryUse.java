package io.quecsim.core.heap;

/**
 * What {@code micropython.mem_total()} and its kin tell. Bytes are those of whole blocks.
 *
 * @param totalBytes ever allocated
 * @param currentBytes allocated now
 * @param peakBytes most that were allocated at one time
 */
public record MemoryUse(long totalBytes, long currentBytes, long peakBytes) {}
