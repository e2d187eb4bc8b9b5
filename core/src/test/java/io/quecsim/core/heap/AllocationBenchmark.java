package io.quecsim.core.heap;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;

/**
 * Nanoseconds per allocation on a 512 KB heap, collections included: a main program, not a test. Prints one line per load
 * and filling.
 */
public final class AllocationBenchmark {
    private static final int HEAP_BYTES = 512 * 1024;

    private static final class Thing extends PyObject {
        Thing next;

        @Override
        public PyType type() {
            return Types.OBJECT;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(next);
        }
    }

    private static final java.lang.management.ThreadMXBean CPU =
            java.lang.management.ManagementFactory.getThreadMXBean();

    private AllocationBenchmark() {}

    public static void main(String[] args) {
        for (int round = 0; round < 3; round++) {
            for (int filled : new int[] {10, 50, 95}) {
                run(filled, 16);
                run(filled, 48);
                run(filled, 0);
            }
        }
        collection();
    }

    /** @param bytes of each allocation; 0 for a mix of 1, 2 and 3 blocks */
    private static void run(int filledPercent, int bytes) {
        BlockHeap heap = new BlockHeap(HEAP_BYTES, false);
        Thing[] kept = {null};
        heap.roots(marker -> marker.visit(kept[0]));
        while (heap.usedBytes() < heap.totalBytes() / 100L * filledPercent) {
            Thing thing = new Thing();
            heap.alloc(thing, 32);
            thing.next = kept[0];
            kept[0] = thing;
        }
        heap.releaseRecent(0);
        int count = 3_000_000;
        long start = CPU.getCurrentThreadCpuTime();
        for (int i = 0; i < count; i++) {
            heap.alloc(new Thing(), bytes == 0 ? 16 + 16 * (i % 3) : bytes);
            heap.releaseRecent(0);
        }
        long nanos = CPU.getCurrentThreadCpuTime() - start;
        System.out.printf(
                "%d %% kept, %s: %.1f ns%n",
                filledPercent, bytes == 0 ? "mixed" : bytes + " bytes", nanos / (double) count);
    }

    private static void collection() {
        BlockHeap heap = new BlockHeap(1 << 20, false);
        Thing[] kept = {null};
        heap.roots(marker -> marker.visit(kept[0]));
        for (int i = 0; i < 20_000; i++) {
            Thing thing = new Thing();
            heap.alloc(thing, 16);
            thing.next = kept[0];
            kept[0] = thing;
        }
        heap.releaseRecent(0);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            heap.collect();
            best = Math.min(best, CPU.getCurrentThreadCpuTime() - start);
        }
        System.out.printf("collection of a chain of 20,000: %.3f ms%n", best / 1e6);
    }
}
