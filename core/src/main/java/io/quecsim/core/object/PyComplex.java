package io.quecsim.core.object;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.number.Arithmetic;
import io.quecsim.core.number.ComplexMath;
import io.quecsim.core.number.FloatMath;
import io.quecsim.core.text.FloatFormat;
import io.quecsim.core.text.NearestFloat;
import io.quecsim.core.vm.Vm;

/** A complex number of two doubles. Immutable. */
public final class PyComplex extends PyObject {
    /** {@code mp_obj_complex_t}: base and, aligned, two doubles. */
    public static final int BYTES = 24;

    public final ComplexMath value;

    /** A constant outside the heap. */
    public PyComplex(ComplexMath value) {
        this.value = value;
        this.block = Heap.ROM;
    }

    public static PyComplex of(Vm vm, ComplexMath value) {
        PyComplex made = new PyComplex(value);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.COMPLEX;
    }

    @Override
    public boolean truth(Vm vm) {
        return value.real() != 0 || value.imag() != 0;
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
        return FloatMath.hash(value.real()) ^ FloatMath.hash(value.imag());
    }

    private static void part(Vm vm, double part, StringBuilder out) {
        if (vm.current) {
            NearestFloat.reprPart(part, out);
        } else {
            FloatFormat.reprPart(part, out);
        }
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        if (value.real() == 0) {
            part(vm, value.imag(), out);
            out.append('j');
            return;
        }
        out.append('(');
        part(vm, value.real(), out);
        if (value.imag() >= 0 || Double.isNaN(value.imag())) {
            out.append('+');
        }
        part(vm, value.imag(), out);
        out.append("j)");
    }
}
