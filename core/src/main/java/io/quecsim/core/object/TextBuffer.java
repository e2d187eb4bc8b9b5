package io.quecsim.core.object;

import io.quecsim.core.heap.Heap;

/**
 * Room of a buffer that text is printed into piece by piece ({@code vstr_t}, {@code py/vstr.c}). It grows in steps, where it lies
 * or elsewhere, and so decides where things lie that are made meanwhile. Whoever raises an exception leaves it to the
 * collector, as the device does.
 */
public final class TextBuffer {
    /** What {@code vstr_init_print} is mostly given. */
    static final int PRINT_BYTES = 16;

    private final Heap heap;
    private int room;
    private int block;

    /** @param first bytes that it begins with */
    public TextBuffer(Heap heap, int first) {
        this.heap = heap;
        room = Math.max(1, first);
        block = heap.allocPayload(room);
    }

    /** As many octets have been put into it, one by one, since it was empty. */
    public void holds(int octets) {
        while (octets > room) {
            room = grown(room);
            block = heap.reallocPayload(block, room);
        }
    }

    /** Gives the room back. */
    public void clear() {
        heap.freePayload(block);
    }

    /** The room becomes the storage of {@code bytes} bytes. */
    int storage(int bytes) {
        return heap.reallocPayload(block, bytes);
    }

    /** {@code vstr_ensure_extra}: of a full buffer that one more octet is put into. */
    static int grown(int room) {
        return (room + 1 + 16 & -8) + 8;
    }
}
