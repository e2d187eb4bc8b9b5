package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;

/** Where a chain of frames meets Java code that waits for the answer on the Java stack: see {@link Vm#call}. */
final class Boundary extends NativeFrame {
    /** Whose native code waits here. */
    final ScriptThread owner;

    boolean done;
    /** The result, or what was yielded. */
    Object value;
    /** {@link #value} was yielded, not returned. */
    boolean yielded;

    PyException raised;

    Boundary(ScriptThread owner) {
        this.owner = owner;
    }

    @Override
    public Object start(Vm vm) {
        return null;
    }

    @Override
    public Object onReturn(Vm vm, Object value) {
        done = true;
        this.value = value;
        return null;
    }

    @Override
    public Object onYield(Vm vm, Object value) {
        yielded = true;
        return onReturn(vm, value);
    }

    @Override
    public Object onRaise(Vm vm, PyException raised) {
        done = true;
        this.raised = raised;
        return null;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(value);
        if (raised != null) {
            marker.visit(raised.value());
        }
    }
}
