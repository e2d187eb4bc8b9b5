package io.quecsim.core.heap;

/**
 * What {@code micropython.mem_info()} prints of the heap ({@code gc_info}).
 *
 * @param usedBlocks blocks in use
 * @param freeBlocks blocks free
 * @param oneBlockRuns allocations of one block
 * @param twoBlockRuns allocations of two blocks
 * @param largestRun blocks of the largest allocation
 * @param largestFree blocks of the largest free run
 */
public record HeapInfo(
        int usedBlocks, int freeBlocks, int oneBlockRuns, int twoBlockRuns, int largestRun, int largestFree) {

    static HeapInfo of(BlockMap map) {
        int one = 0;
        int two = 0;
        int largest = 0;
        int largestFree = 0;
        int at = 0;
        while (at < map.blocks) {
            if (map.isHead(at)) {
                int length = map.length(at);
                one += length == 1 ? 1 : 0;
                two += length == 2 ? 1 : 0;
                largest = Math.max(largest, length);
                at += length;
            } else {
                int end = map.nextUsed(at, map.blocks);
                largestFree = Math.max(largestFree, end - at);
                at = end;
            }
        }
        return new HeapInfo(map.usedBlocks(), map.blocks - map.usedBlocks(), one, two, largest, largestFree);
    }
}
