package io.quecsim.core.object;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** A {@code bytes} object. Immutable. */
public final class PyBytes extends PyObject {
    /** {@code mp_obj_str_t}, as a string ({@code py/objstr.h}). */
    public static final int BYTES = 16;

    public final byte[] value;
    private int payload = -1;

    /** A constant outside the heap; the array is not copied. */
    public PyBytes(byte[] value) {
        this.value = value;
        this.block = Heap.ROM;
    }

    /** A bytes object on the heap; the array is not copied. */
    public static PyBytes of(Vm vm, byte[] value) {
        PyBytes made = new PyBytes(value);
        vm.heap.alloc(made, BYTES);
        made.payload = vm.heap.allocPayload(value.length + 1);
        return made;
    }

    @Override
    public PyType type() {
        return Types.BYTES;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(payload);
    }

    @Override
    public int length(Vm vm) {
        return value.length;
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        return this == other || (other instanceof PyBytes && Arrays.equals(value, ((PyBytes) other).value));
    }

    @Override
    public int hash(Vm vm) {
        return PyStr.mask(StringHash.of(value), (int) ((1L << (8 * vm.config.hashBytes())) - 1));
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        return value[vm.ops.index(this, value.length, index)] & 0xff;
    }

    @Override
    public Object iter(Vm vm) {
        return new Iterators.OfBytes(this, value);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        BytesRepr.write(value, value.length, out);
    }
}
