package io.quecsim.hal.ram;

import io.quecsim.hal.HalException;

/**
 * A module's memory as its profile divides it.
 *
 * @param heapBytes the garbage-collected heap scripts live in, 4 KiB to 1 GiB, in whole blocks of 16 bytes
 * @param stackBytes the main script's stack, 1 KiB to 64 MiB
 * @param rtosHeapBytes what the operating system has free for threads, sockets and buffers, 0 to 1 GiB
 */
public record Ram(long heapBytes, long stackBytes, long rtosHeapBytes) {
    private static final long KIB = 1024;
    private static final long GIB = 1 << 30;

    public Ram {
        check("heapBytes", heapBytes, 4 * KIB, GIB);
        check("stackBytes", stackBytes, KIB, 64 * KIB * KIB);
        check("rtosHeapBytes", rtosHeapBytes, 0, GIB);
        if (heapBytes % 16 != 0) {
            throw new HalException(
                    "the heap is no whole number of blocks", "heapBytes " + heapBytes, "use a multiple of 16");
        }
    }

    private static void check(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new HalException("memory size out of range", field + " " + value, "use " + least + " to " + most);
        }
    }
}
