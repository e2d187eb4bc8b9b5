package io.quecsim.core.vm;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;

/** A return or jump on its way through {@code finally} blocks: the cause such a block finds, and goes on with at its end. */
final class Unwinding extends PyObject {
    /** What is returned; null for a jump. */
    final Object value;
    /** Blocks a jump has still to leave after the one now running. */
    final int left;
    /** Where a jump goes in the end. */
    final int target;

    private Unwinding(Object value, int left, int target) {
        this.value = value;
        this.left = left;
        this.target = target;
    }

    static Unwinding ofReturn(Object value) {
        return new Unwinding(value, 0, 0);
    }

    static Unwinding ofJump(int left, int target) {
        return new Unwinding(null, left, target);
    }

    @Override
    public PyType type() {
        return Types.OBJECT;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(value);
    }
}
