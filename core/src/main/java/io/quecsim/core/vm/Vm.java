package io.quecsim.core.vm;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.Names;
import io.quecsim.core.port.Console;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;

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

    public Vm(VmConfig config, TimeDomain time, Trace trace, Console console, FileSystem files) {
        throw new AssertionError("seam");
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
        throw new AssertionError("seam");
    }

    /** {@code id(object)}: its address, from the block where it has one, else from a counter of first use. */
    public int idOf(PyObject object) {
        throw new AssertionError("seam");
    }

    /** Calls guest code from Java and waits for its result; re-enters the interpreter. See {@link #enter} for the better way. */
    public Object call(Object callable, Object... args) {
        throw new AssertionError("seam");
    }

    public Object callKeywords(Object callable, Object[] args, PyStr[] kwNames) {
        throw new AssertionError("seam");
    }

    /** {@code getattr(object, name)}; raises AttributeError. */
    public Object getAttr(Object object, PyStr name) {
        throw new AssertionError("seam");
    }

    /** {@code getattr(object, name, None)} with Java null for "none". */
    public Object getAttrOrNull(Object object, PyStr name) {
        throw new AssertionError("seam");
    }

    public void setAttr(Object object, PyStr name, Object value) {
        throw new AssertionError("seam");
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
