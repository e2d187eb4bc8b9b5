package io.quecsim.core.heap;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The heap of one device. Sizes and placement are those of MicroPython 1.13's {@code py/gc.c}: 16-byte blocks, first fit,
 * a collection when nothing fits, in-place growth of payloads where the neighbours allow it.
 */
public final class BlockHeap extends Heap {
    /** Told of collections, to charge their time and to show them. */
    public interface Listener {
        void collecting();

        /**
         * @param liveBlocks blocks still used
         * @param freedBlocks blocks given back
         */
        void collected(int liveBlocks, int freedBlocks);

        /**
         * {@link #MANY_BLOCKS} or more were taken, or a run grew by so many: they are cleared, and mostly something is copied
         * into them. Whether a run grew where it lay makes no difference, since that depends on when garbage is collected.
         */
        default void took(int blocks) {}

        /** No run of so many bytes is free, and MemoryError comes next. */
        default void refused(int bytes) {}
    }

    /** No automatic collection before the heap is full: MicroPython's default. */
    public static final int NO_THRESHOLD = -1;

    /** Allocations of fewer blocks are part of what the instruction or the native function costs anyway. */
    static final int MANY_BLOCKS = 5;

    private static final Listener SILENT = new Listener() {
        @Override
        public void collecting() {}

        @Override
        public void collected(int liveBlocks, int freedBlocks) {}
    };

    private final BlockMap map;
    private final OwnerTable owners = new OwnerTable();
    private final MarkStack marker;
    private final List<Roots> roots = new ArrayList<>();
    private final List<PyObject> kept = new ArrayList<>();
    private final List<PyObject> finalised = new ArrayList<>();
    private final boolean stress;
    private Listener listener = SILENT;
    /** Null where nobody wants to know. */
    private AllocationWatch watch;

    /** First blocks of what was allocated since {@link #releaseRecent}. */
    private int[] recent = new int[256];

    private int recentTop;

    private int emergency = NO_PAYLOAD;
    private boolean collecting;
    private boolean automatic = true;
    private int lockDepth;
    private int thresholdBlocks = NO_THRESHOLD;
    private int blocksSinceCollection;
    private long allocations;

    /**
     * @param heapBytes what the firmware gives to the collector, its tables included
     * @param stress collect at every allocation
     */
    public BlockHeap(int heapBytes, boolean stress) {
        this.map = new BlockMap(poolBlocks(heapBytes));
        this.marker = new MarkStack(map);
        this.stress = stress;
    }

    /**
     * Blocks left of {@code heapBytes} once the allocation table (2 bits a block) and the finaliser table (1 bit a block)
     * are taken off ({@code gc_init} with MICROPY_ENABLE_FINALISER).
     */
    static int poolBlocks(int heapBytes) {
        int bytes = heapBytes & -BLOCK_BYTES;
        int tableBytes = (int) (bytes * 8L / (8 + 8 * 4 / 8 + 8 * 4 * BLOCK_BYTES));
        return tableBytes * 4;
    }

    public void listener(Listener listener) {
        this.listener = listener;
    }

    public void watch(AllocationWatch newWatch) {
        watch = newWatch;
    }

    /** What is reachable now, run by run. Nothing is collected: whoever looks leaves no trace. */
    public List<HeapRun> census() {
        if (collecting) {
            throw new AssertionError("not while it collects");
        }
        mark();
        return new Census(map, owners, marker).runs();
    }

    @Override
    public void alloc(PyObject object, int bytes) {
        int block = take(bytes);
        owners.set(block, object);
        object.block = block;
        tell(blocksFor(bytes));
    }

    @Override
    public boolean allocMaybe(PyObject object, int bytes) {
        int block = lockDepth > 0 ? NO_PAYLOAD : takeOrFail(bytes);
        if (block < 0) {
            return false;
        }
        owners.set(block, object);
        object.block = block;
        return true;
    }

    @Override
    public int allocPayload(int bytes) {
        if (bytes == 0) {
            return NO_PAYLOAD;
        }
        int block = take(bytes);
        tell(blocksFor(bytes));
        return block;
    }

    private void tell(int blocks) {
        if (blocks >= MANY_BLOCKS) {
            listener.took(blocks);
        }
    }

    @Override
    public int allocPayloadMaybe(int bytes) {
        return lockDepth > 0 || bytes == 0 ? NO_PAYLOAD : takeOrFail(bytes);
    }

    @Override
    public boolean resizeInPlace(int block, int newBytes) {
        assert map.isHead(block) : "payload at block " + block + " is not allocated";
        return lockDepth == 0 && map.resize(block, blocksFor(newBytes));
    }

    private static int blocksFor(int bytes) {
        return bytes + BLOCK_BYTES - 1 >>> 4;
    }

    private int take(int bytes) {
        if (lockDepth > 0) {
            throw PyErrors.memoryErrorLocked(this);
        }
        int block = takeOrFail(bytes);
        if (block < 0) {
            listener.refused(bytes);
            throw PyErrors.memoryError(this, bytes);
        }
        return block;
    }

    private int takeOrFail(int bytes) {
        int count = blocksFor(bytes);
        boolean collected = !automatic;
        if (stress || (!collected && thresholdBlocks >= 0 && blocksSinceCollection >= thresholdBlocks)) {
            collect();
            collected = true;
        }
        int block = map.place(count);
        if (block < 0 && !collected) {
            collect();
            block = map.place(count);
        }
        if (block < 0) {
            return NO_PAYLOAD;
        }
        allocations++;
        blocksSinceCollection += count;
        remember(block);
        if (watch != null) {
            watch.taken(block);
        }
        return block;
    }

    private void remember(int block) {
        if (recentTop == recent.length) {
            recent = Arrays.copyOf(recent, 2 * recentTop);
        }
        recent[recentTop++] = block;
    }

    @Override
    public int reallocPayload(int block, int newBytes) {
        if (block < 0) {
            return allocPayload(newBytes);
        }
        if (newBytes == 0) {
            freePayload(block);
            return NO_PAYLOAD;
        }
        if (lockDepth > 0) {
            throw PyErrors.memoryErrorLocked(this);
        }
        assert map.isHead(block) : "payload at block " + block + " is not allocated";
        int grown = blocksFor(newBytes) - map.length(block);
        int place = block;
        if (!map.resize(block, blocksFor(newBytes))) {
            place = take(newBytes);
            map.release(block);
        }
        tell(grown);
        return place;
    }

    @Override
    public int reallocPayloadMaybe(int block, int newBytes) {
        if (resizeInPlace(block, newBytes)) {
            return block;
        }
        int moved = allocPayloadMaybe(newBytes);
        if (moved >= 0) {
            map.release(block);
        }
        return moved;
    }

    @Override
    public void freePayload(int block) {
        if (block >= 0 && lockDepth == 0) {
            assert map.isHead(block) : "payload at block " + block + " is not allocated";
            map.release(block);
        }
    }

    @Override
    public void free(PyObject object) {
        if (object.block >= 0 && lockDepth == 0) {
            map.release(object.block);
            owners.clear(object.block);
            object.block = FREED;
        }
    }

    @Override
    public void emergency(int bytes) {
        int taken = allocPayload(Math.max(0, bytes));
        freePayload(emergency);
        emergency = taken;
        emergencyBytes = Math.max(0, bytes);
    }

    @Override
    public void finalise(PyObject object) {
        assert object.block >= 0 : "not on the heap";
        finalised.add(object);
    }

    @Override
    public void keep(PyObject object) {
        assert object.block < 0 : "already on the heap";
        object.block = KEPT;
        kept.add(object);
    }

    @Override
    public void roots(Roots added) {
        roots.add(added);
    }

    @Override
    public void removeRoots(Roots removed) {
        roots.remove(removed);
    }

    @Override
    public int recentMark() {
        return recentTop;
    }

    @Override
    public void releaseRecent(int mark) {
        recentTop = mark;
    }

    @Override
    public void pin(Object value) {
        if (value instanceof PyObject && ((PyObject) value).block >= 0) {
            remember(((PyObject) value).block);
        }
    }

    @Override
    public int collect() {
        if (collecting) {
            throw new AssertionError("a collection may not allocate");
        }
        collecting = true;
        listener.collecting();
        int before = map.usedBlocks();
        int runs;
        try {
            mark();
            runs = sweep();
        } finally {
            collecting = false;
        }
        blocksSinceCollection = 0;
        listener.collected(map.usedBlocks(), before - map.usedBlocks());
        return runs;
    }

    private void mark() {
        marker.begin();
        for (int i = 0; i < recentTop; i++) {
            int block = recent[i];
            if (map.isHead(block)) {
                PyObject owner = owners.get(block);
                if (owner == null) {
                    marker.payload(block);
                } else {
                    marker.visit(owner);
                }
            }
        }
        marker.payload(emergency);
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).trace(marker);
        }
        for (int i = 0; i < roots.size(); i++) {
            roots.get(i).trace(marker);
        }
        marker.drain();
    }

    /** Gives back what was not reached; returns the number of runs. */
    private int sweep() {
        int runs = 0;
        for (int word = 0; word < map.words(); word++) {
            long dead = map.headsIn(word) & ~marker.marksIn(word);
            if (dead != 0) {
                runs += Long.bitCount(dead);
                owners.freed(word, dead);
                map.sweep(word, dead);
            }
        }
        map.forgetBounds();
        tellFinalised();
        return runs;
    }

    private void tellFinalised() {
        int kept = 0;
        for (int i = 0; i < finalised.size(); i++) {
            PyObject object = finalised.get(i);
            if (object.block == FREED) {
                object.collected();
            } else {
                finalised.set(kept++, object);
            }
        }
        finalised.subList(kept, finalised.size()).clear();
    }

    @Override
    public int totalBytes() {
        return map.blocks * BLOCK_BYTES;
    }

    @Override
    public String layout(int poolAddress) {
        return new HeapLayout(map, owners).text(poolAddress);
    }

    @Override
    public MemoryUse use() {
        return map.use();
    }

    @Override
    public int usedBytes() {
        return map.usedBlocks() * BLOCK_BYTES;
    }

    @Override
    public int freeBytes() {
        return totalBytes() - usedBytes();
    }

    @Override
    public HeapInfo info() {
        return HeapInfo.of(map);
    }

    @Override
    public long allocations() {
        return allocations;
    }

    @Override
    public void automatic(boolean on) {
        automatic = on;
    }

    @Override
    public boolean automatic() {
        return automatic;
    }

    @Override
    public void thresholdBytes(int bytes) {
        thresholdBlocks = bytes < 0 ? NO_THRESHOLD : bytes / BLOCK_BYTES;
    }

    @Override
    public int thresholdBytes() {
        return thresholdBlocks < 0 ? NO_THRESHOLD : thresholdBlocks * BLOCK_BYTES;
    }

    @Override
    public int lock(int change) {
        lockDepth += change;
        return lockDepth;
    }

    @Override
    public boolean stress() {
        return stress;
    }

    @Override
    public void assertAlive(Object value) {
        if (value instanceof PyObject) {
            PyObject object = (PyObject) value;
            if (object.block == FREED || (object.block >= 0 && owners.get(object.block) != object)) {
                throw new AssertionError(object.type().name() + " is used after it was collected");
            }
        }
    }
}
