package io.quecsim.core.vm;

import io.quecsim.core.heap.BlockHeap;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.Names;
import io.quecsim.core.port.Console;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import java.util.IdentityHashMap;

/**
 * The language machine of one device: the one holder of its state. Nothing in core is static and mutable, so a thousand
 * of these live in one JVM. All methods belong to the device's own Java thread.
 */
public final class Vm {
    public final VmConfig config;
    public final TimeDomain time;
    public final Trace trace;
    public final Console console;
    public final FileSystem files;
    public final Heap heap;
    public final Names names;
    public final Ops ops;

    /** Where the heap's pool lies in the device's memory; objects in flash are numbered from below it. */
    private static final int POOL_ADDRESS = 0x10000000;

    private static final int FLASH_ADDRESS = 0x08000000;

    private final IdentityHashMap<PyObject, Integer> flashAddresses = new IdentityHashMap<>();

    public Vm(VmConfig config, TimeDomain time, Trace trace, Console console, FileSystem files) {
        this.config = config;
        this.time = time;
        this.trace = trace;
        this.console = console;
        this.files = files;
        this.heap = new BlockHeap(config.heapBytes(), config.gcStress());
        this.names = new Names(config);
        this.ops = new Ops(this);
    }

    /** Simulated time now, to the instruction: what the running thread has spent since the last safe point included. */
    public long nowNanos() {
        throw new AssertionError("seam");
    }

    /** Charges native work to the running thread. */
    public void spend(long cycles) {
        throw new AssertionError("seam");
    }

    /** The interned string {@code text}. */
    public PyStr name(String text) {
        return names.intern(text);
    }

    /** {@code id(object)}: its address, from the block where it has one, else from a counter of first use. */
    public int idOf(PyObject object) {
        if (object.block >= 0) {
            return POOL_ADDRESS + object.block * Heap.BLOCK_BYTES;
        }
        return flashAddresses.computeIfAbsent(object, o -> FLASH_ADDRESS + flashAddresses.size() * 16);
    }

    /** Calls guest code from Java and waits for its result; re-enters the interpreter. See {@link #enter} for the better way. */
    public Object call(Object callable, Object... args) {
        return callKeywords(callable, args, PyCallable.NO_KEYWORDS);
    }

    public Object callKeywords(Object callable, Object[] args, PyStr[] kwNames) {
        if (callable instanceof PyCallable) {
            return ((PyCallable) callable).call(this, args, kwNames);
        }
        throw new AssertionError("seam: calls of guest code");
    }

    /** {@code getattr(object, name)}; raises AttributeError. */
    public Object getAttr(Object object, PyStr name) {
        return ops.attributes.load(object, name);
    }

    /** {@code getattr(object, name, None)} with Java null for "none". */
    public Object getAttrOrNull(Object object, PyStr name) {
        return ops.attributes.loadOrNull(object, name);
    }

    public void setAttr(Object object, PyStr name, Object value) {
        ops.attributes.store(object, name, value);
    }

    /** Pushes {@code frame} above the running one and returns null for the native function to return. */
    public Object enter(NativeFrame frame) {
        throw new AssertionError("seam");
    }

    /** From a {@link NativeFrame}: calls {@code callable} above it; {@code onReturn}/{@code onRaise} get the outcome. */
    public Object enterCall(Object callable, Object... args) {
        throw new AssertionError("seam");
    }

    /**
     * From a {@link NativeFrame}: resumes a generator, coroutine or {@code NativeCoroutine} above it. Always answers through
     * {@code onYield}/{@code onReturn}/{@code onRaise}, also when a native one finishes at once.
     *
     * @param thrown thrown in at the point of suspension, or null
     */
    public Object resume(Object coroutine, Object sent, PyException thrown) {
        throw new AssertionError("seam");
    }

    /**
     * Resumes a generator or coroutine from Java and waits for what it yields; re-enters the interpreter.
     *
     * @return the value yielded, or null when it ended
     */
    public Object resumeHere(Object coroutine, Object sent, PyException thrown) {
        throw new AssertionError("seam");
    }

    /** The running thread waits for {@code reason}; returns null for the native function to return. */
    public Object park(Park reason) {
        throw new AssertionError("seam");
    }
}
