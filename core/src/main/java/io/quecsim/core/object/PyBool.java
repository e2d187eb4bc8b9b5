package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.vm.Vm;

/** {@code True} and {@code False}. Arithmetic treats them as 1 and 0. */
public final class PyBool extends PyObject {
    public static final PyBool TRUE = new PyBool(true);
    public static final PyBool FALSE = new PyBool(false);

    public final boolean value;

    private PyBool(boolean value) {
        this.value = value;
        this.block = Heap.ROM;
    }

    public static PyBool of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public PyType type() {
        return Types.BOOL;
    }

    @Override
    public boolean truth(Vm vm) {
        return value;
    }

    @Override
    public int hash(Vm vm) {
        return value ? 1 : 0;
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        return this == other || vm.ops.equal(value ? 1 : 0, other);
    }

    @Override
    public Object unary(Vm vm, int op) {
        int number = value ? 1 : 0;
        switch (op) {
            case UnaryOp.POSITIVE:
            case UnaryOp.INT:
            case UnaryOp.ABS:
                return number;
            case UnaryOp.NEGATIVE:
                return -number;
            case UnaryOp.INVERT:
                return ~number;
            default:
                return null;
        }
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        // The operation begins anew with an int, errors name that.
        return op == BinaryOp.CONTAINS ? null : vm.ops.binary(op, value ? 1 : 0, right);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append(value ? "True" : "False");
    }
}
