package io.quecsim.core.object;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.vm.Vm;

/** A float: double precision, as the modules' firmware is built. Immutable. */
public final class PyFloat extends PyObject {
    /** {@code mp_obj_float_t}: base and, aligned, a double. */
    public static final int BYTES = 16;

    public final double value;

    /** A constant outside the heap. */
    public PyFloat(double value) {
        this.value = value;
        this.block = Heap.ROM;
    }

    public static PyFloat of(Vm vm, double value) {
        PyFloat made = new PyFloat(value);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.FLOAT;
    }

    @Override
    public boolean truth(Vm vm) {
        return value != 0;
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        if (other instanceof PyFloat) {
            return value == ((PyFloat) other).value;
        }
        if (other instanceof Integer) {
            return value == (Integer) other;
        }
        return other instanceof PyInt && value == ((PyInt) other).value.doubleValue();
    }

    @Override
    public int hash(Vm vm) {
        return (int) value;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append(value);
    }
}
