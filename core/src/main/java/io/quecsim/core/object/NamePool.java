package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The room that names interned at run time take on the heap, as {@code py/qstr.c} lays them out: their bytes packed into
 * chunks, and pools of pointers, each twice as long as the one before. Names are never given back.
 */
public final class NamePool implements Heap.Roots {
    private static final int POOL_HEADER_BYTES = 16;
    private static final int POINTER_BYTES = 4;
    private static final int FIRST_ENTRIES = 20;
    private static final int CHUNK_BYTES = 128;
    private static final int LENGTH_BYTES = 1;
    /** Bytes of the longest name ({@code MICROPY_QSTR_BYTES_IN_LEN} is 1). */
    static final int LONGEST = 255;

    /**
     * What {@code micropython.qstr_info()} prints.
     *
     * @param pools how many pools of pointers there are
     * @param names in the order they came
     * @param dataBytes their characters, hashes and lengths
     * @param totalBytes with the pools
     */
    public record Info(int pools, List<String> names, int dataBytes, int totalBytes) {}

    private final Heap heap;
    private final int hashBytes;
    private final List<String> names = new ArrayList<>();
    private int pools;
    private int poolBytes;
    private int dataBytes;

    private int[] payloads = new int[8];
    private int payloadCount;

    private int poolEntries;
    private int poolUsed;

    private int chunk = Heap.NO_PAYLOAD;
    private int chunkBytes;
    private int chunkUsed;

    NamePool(Heap heap, int hashBytes) {
        this.heap = heap;
        this.hashBytes = hashBytes;
        heap.roots(this);
    }

    /** Charges one more name, of at most 255 bytes; raises MemoryError. */
    void add(PyStr name) {
        int length = name.utf8Length();
        int bytes = hashBytes + LENGTH_BYTES + length + 1;
        placeBytes(bytes);
        if (poolUsed == poolEntries) {
            int entries = poolEntries == 0 ? FIRST_ENTRIES : 2 * poolEntries;
            own(heap.allocPayload(POOL_HEADER_BYTES + POINTER_BYTES * entries));
            poolEntries = entries;
            poolUsed = 0;
            pools++;
            poolBytes += POOL_HEADER_BYTES + POINTER_BYTES * entries;
        }
        poolUsed++;
        dataBytes += bytes;
        names.add(name.value);
    }

    Info info() {
        return new Info(pools, List.copyOf(names), dataBytes, dataBytes + poolBytes);
    }

    private void placeBytes(int bytes) {
        if (chunk >= 0 && chunkUsed + bytes > chunkBytes) {
            if (heap.resizeInPlace(chunk, chunkBytes + bytes)) {
                chunkBytes += bytes;
            } else {
                heap.resizeInPlace(chunk, chunkUsed);
                chunk = Heap.NO_PAYLOAD;
            }
        }
        if (chunk < 0) {
            int wanted = Math.max(bytes, CHUNK_BYTES);
            int made = heap.allocPayloadMaybe(wanted);
            if (made < 0) {
                wanted = bytes;
                made = heap.allocPayloadMaybe(wanted);
            }
            if (made < 0) {
                throw PyErrors.memoryError(heap, bytes);
            }
            own(made);
            chunk = made;
            chunkBytes = wanted;
            chunkUsed = 0;
        }
        chunkUsed += bytes;
    }

    private void own(int payload) {
        if (payloadCount == payloads.length) {
            payloads = Arrays.copyOf(payloads, 2 * payloadCount);
        }
        payloads[payloadCount++] = payload;
    }

    @Override
    public void trace(Marker marker) {
        for (int i = 0; i < payloadCount; i++) {
            marker.payload(payloads[i]);
        }
    }
}
