package io.quecsim.simulator.repl;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;

/** The room of a {@link Line} on the device's heap: {@code vstr_t}'s buffer. */
final class HeldRoom implements Line.Room, Heap.Roots {
    private final Heap heap;
    private int block = Heap.NO_PAYLOAD;

    HeldRoom(Heap heap) {
        this.heap = heap;
        heap.roots(this);
    }

    @Override
    public boolean resize(int bytes) {
        if (bytes == 0) {
            heap.freePayload(block);
            block = Heap.NO_PAYLOAD;
            return true;
        }
        int got = block == Heap.NO_PAYLOAD ? heap.allocPayloadMaybe(bytes) : heap.reallocPayloadMaybe(block, bytes);
        if (got == Heap.NO_PAYLOAD) {
            return false;
        }
        block = got;
        return true;
    }

    /** Gives the room back for ever. */
    void close() {
        resize(0);
        heap.removeRoots(this);
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(block);
    }
}
