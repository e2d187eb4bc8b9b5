package io.quecsim.core.heap;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyObject;

/**
 * The simulated heap: MicroPython's block allocator, first fit over 16-byte blocks, with its collector.
 *
 * <p>Every guest object that lives on the device's heap is charged here when it is made ({@link #alloc}) and remembers its
 * first block. Storage that an object owns besides (a list's items, a dict's table, a string's bytes) is a payload block
 * run of its own ({@link #allocPayload}), shown to the collector by the owner's {@code trace}.
 *
 * <p>A collection marks from the registered {@linkplain #roots roots} and from the <em>recent</em> objects: everything
 * allocated since the interpreter last said {@link #releaseRecent}. It says so between instructions, never inside a
 * native function, so Java code may hold fresh objects in local variables across any number of allocations. A native
 * loop that makes many temporaries may release them itself with a {@link #recentMark}.
 */
public abstract class Heap {
    /** {@link PyObject#block} of objects shared by all machines that hold no others: built in, constants. */
    public static final int ROM = -2;
    /** Of objects not charged to the heap that may hold such as are: iterators on the stack, objects yet to be charged. */
    public static final int UNCHARGED = -3;
    /** Of objects that live as long as their machine; see {@link #keep}. */
    public static final int KEPT = -4;
    /** {@link PyObject#block} of objects that were collected. */
    public static final int FREED = -1;

    /** Stands for a payload of no bytes. */
    public static final int NO_PAYLOAD = -1;

    public static final int BLOCK_BYTES = 16;

    /** Something that holds guest objects outside the heap: a thread, an armed timer, the module table. */
    @FunctionalInterface
    public interface Roots {
        void trace(Marker marker);
    }

    /**
     * Room outside the heap for an exception that finds none in it; 0 for none. Set by the firmware or by
     * {@code micropython.alloc_emergency_exception_buf()}.
     */
    public int emergencyBytes;

    /** Takes {@code bytes} of the heap for such room, instead of what was taken before. */
    public abstract void emergency(int bytes);

    /** Charges {@code bytes} for {@code object} and sets its block. Raises MemoryError when no run of blocks is free. */
    public abstract void alloc(PyObject object, int bytes);

    /** As {@link #alloc}, but false when there is no room: for exceptions, which must get by without ({@code m_new_maybe}). */
    public abstract boolean allocMaybe(PyObject object, int bytes);

    /**
     * Asks whether this heap, were it empty, could hold {@code bytes}; raises MemoryError otherwise. To be asked before the
     * host makes room for something that grows faster than its arguments: repetition, padding, a power. So a script takes
     * no more of the host's memory than a multiple of its own heap.
     */
    public final void reserve(long bytes) {
        if (bytes > totalBytes()) {
            throw PyErrors.memoryError(this, (int) Math.min(bytes, Integer.MAX_VALUE));
        }
    }

    /** Charges a run of blocks owned by the object now being built or changed; 0 bytes gives -1. */
    public abstract int allocPayload(int bytes);

    /** As {@link #allocPayload}, but {@link #NO_PAYLOAD} when there is no room. */
    public abstract int allocPayloadMaybe(int bytes);

    /** Grows or shrinks a payload where it lies; false, and nothing done, where the neighbours do not allow it. */
    public abstract boolean resizeInPlace(int block, int newBytes);

    /** Grows or shrinks a payload, in place where the neighbours allow; returns its (new) first block. */
    public abstract int reallocPayload(int block, int newBytes);

    /** As {@link #reallocPayload}, but {@link #NO_PAYLOAD}, and nothing done, when there is no room. */
    public abstract int reallocPayloadMaybe(int block, int newBytes);

    /** Gives a payload back at once, as MicroPython's {@code m_del} does. -1 is ignored. */
    public abstract void freePayload(int block);

    /** Gives an object's own blocks back at once (a generator's stack frame, a temporary). */
    public abstract void free(PyObject object);

    /**
     * {@code object}, which is on this heap, wants to be told when it is collected: its {@code collected} is run then. For
     * what holds something outside the heap (a file, a socket), as {@code m_new_obj_with_finaliser} is.
     */
    public abstract void finalise(PyObject object);

    /** Holds an uncharged object, and what it refers to, for ever: a module of the firmware, its globals. */
    public abstract void keep(PyObject object);

    public abstract void roots(Roots roots);

    public abstract void removeRoots(Roots roots);

    public abstract int recentMark();

    public abstract void releaseRecent(int mark);

    /** Counts {@code value} among the recent objects again; ignored unless it is on the heap. */
    public abstract void pin(Object value);

    /** {@code gc.collect()}; returns the number of allocations freed, as {@code gc_collected} counts them. */
    public abstract int collect();

    public abstract int totalBytes();

    public abstract int usedBytes();

    public abstract int freeBytes();

    /** What {@code micropython.mem_info()} shows; walks the whole heap. */
    public abstract HeapInfo info();

    /** What {@code micropython.mem_total()}, {@code mem_current()} and {@code mem_peak()} tell. */
    public abstract MemoryUse use();

    /** The map of {@code micropython.mem_info(1)}, several lines; the heap begins at {@code poolAddress}. */
    public abstract String layout(int poolAddress);

    /** How many allocations there have been. */
    public abstract long allocations();

    /** {@code gc.enable()} and {@code gc.disable()}: whether a full heap is collected by itself. */
    public abstract void automatic(boolean on);

    public abstract boolean automatic();

    /** {@code gc.threshold(bytes)}: collect whenever so much was allocated; negative to switch that off. */
    public abstract void thresholdBytes(int bytes);

    /** -1 when off. */
    public abstract int thresholdBytes();

    /** {@code micropython.heap_lock()} with 1, {@code heap_unlock()} with -1, 0 to ask; returns the depth. */
    public abstract int lock(int change);

    /** In GC-stress mode: fails unless {@code value} still owns its blocks. */
    public abstract void assertAlive(Object value);

    /** Whether a collection happens at every allocation and {@link #assertAlive} is worth calling. */
    public abstract boolean stress();
}
