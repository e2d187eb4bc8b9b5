package io.quecsim.core.object;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.number.Arithmetic;
import io.quecsim.core.number.FloatMath;
import io.quecsim.core.text.FloatFormat;
import io.quecsim.core.text.NearestFloat;
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
    public Object unary(Vm vm, int op) {
        return Arithmetic.unary(vm, op, this);
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        return Arithmetic.binary(vm, op, this, right);
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        return Arithmetic.equal(this, other);
    }

    @Override
    public int hash(Vm vm) {
        return FloatMath.hash(value);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        if (vm.current) {
            NearestFloat.repr(value, out);
        } else {
            FloatFormat.repr(value, out);
        }
    }
}
