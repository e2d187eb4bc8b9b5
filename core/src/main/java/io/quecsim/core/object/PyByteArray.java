package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** A {@code bytearray}. */
public final class PyByteArray extends PyObject {
    /** {@code mp_obj_array_t}: base, type and free count, length, items pointer ({@code py/objarray.h}). */
    public static final int BYTES = 16;

    /** Storage; the first {@link #size} bytes are the value, the rest is room to grow. */
    public byte[] items;

    public int size;
    private int payload = -1;

    private PyByteArray(byte[] items) {
        this.items = items;
        this.size = items.length;
    }

    /** A bytearray on the heap; the array is not copied. */
    public static PyByteArray of(Vm vm, byte[] items) {
        PyByteArray made = new PyByteArray(items);
        vm.heap.alloc(made, BYTES);
        made.payload = vm.heap.allocPayload(items.length);
        return made;
    }

    @Override
    public PyType type() {
        return Types.BYTEARRAY;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(payload);
    }

    @Override
    public int length(Vm vm) {
        return size;
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        if (other instanceof PyByteArray) {
            PyByteArray that = (PyByteArray) other;
            return Arrays.equals(items, 0, size, that.items, 0, that.size);
        }
        if (other instanceof PyBytes) {
            byte[] that = ((PyBytes) other).value;
            return Arrays.equals(items, 0, size, that, 0, that.length);
        }
        return false;
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        return items[vm.ops.index(this, size, index)] & 0xff;
    }

    @Override
    public boolean setItem(Vm vm, Object index, Object value) {
        if (value == null) {
            return false;
        }
        items[vm.ops.index(this, size, index)] = (byte) vm.ops.toInt(value);
        return true;
    }

    @Override
    public Object iter(Vm vm) {
        return new Iterators.OfByteArray(this);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("bytearray(");
        BytesRepr.write(items, size, out);
        out.append(')');
    }
}
