package io.quecsim.core.vm;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;

/**
 * Operations on any two guest values: the slow, complete form of what the interpreter does inline for small ints. Tries
 * the left slot, the right one reflected, the guest's special methods, and words the TypeError as MicroPython does.
 */
public final class Ops {
    private final Vm vm;

    Ops(Vm vm) {
        this.vm = vm;
    }

    public PyType typeOf(Object value) {
        throw new AssertionError("seam");
    }

    /** @param op one of {@code bytecode.BinaryOp} */
    public Object binary(int op, Object left, Object right) {
        throw new AssertionError("seam");
    }

    /** @param op one of {@code bytecode.UnaryOp} */
    public Object unary(int op, Object value) {
        throw new AssertionError("seam");
    }

    public boolean equal(Object left, Object right) {
        throw new AssertionError("seam");
    }

    public boolean truth(Object value) {
        throw new AssertionError("seam");
    }

    public int hash(Object value) {
        throw new AssertionError("seam");
    }

    public Object getItem(Object container, Object index) {
        throw new AssertionError("seam");
    }

    /** @param value null to delete */
    public void setItem(Object container, Object index, Object value) {
        throw new AssertionError("seam");
    }

    public boolean contains(Object container, Object item) {
        throw new AssertionError("seam");
    }

    public boolean containsByIteration(PyObject container, Object item) {
        throw new AssertionError("seam");
    }

    /** {@code iter(value)}; raises TypeError. */
    public Object iter(Object value) {
        throw new AssertionError("seam");
    }

    /** {@code next(iterator)} from Java, null at the end; may re-enter the interpreter for guest iterators. */
    public Object next(Object iterator) {
        throw new AssertionError("seam");
    }

    public String repr(Object value) {
        throw new AssertionError("seam");
    }

    public String str(Object value) {
        throw new AssertionError("seam");
    }

    public void print(StringBuilder out, Object value, boolean str) {
        throw new AssertionError("seam");
    }

    /** Binds a member found in {@code type} to {@code self} as attribute access does: functions become bound methods. */
    public Object bind(Object member, Object self, PyType type) {
        throw new AssertionError("seam");
    }

    /** The value as a Java int for a native argument; raises TypeError or OverflowError. */
    public int toInt(Object value) {
        throw new AssertionError("seam");
    }

    public long toLong(Object value) {
        throw new AssertionError("seam");
    }

    public double toDouble(Object value) {
        throw new AssertionError("seam");
    }

    /** A small int or a big one, as the value demands. */
    public Object integer(long value) {
        throw new AssertionError("seam");
    }
}
