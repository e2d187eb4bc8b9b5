package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.text.Octets;
import io.quecsim.core.text.PercentFormat;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** A {@code bytes} object. Immutable. */
public final class PyBytes extends PyObject {
    /** {@code mp_obj_str_t}, as a string ({@code py/objstr.h}). */
    public static final int BYTES = 16;

    /** What {@code bytes()} and its kin answer; no other empty object is shared ({@code mp_const_empty_bytes}). */
    public static final PyBytes EMPTY = new PyBytes(new byte[0]);

    public final byte[] value;
    private int payload = -1;
    /** The string whose bytes these are, if they are shared with one; keeps them from being collected. */
    private PyStr owner;

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

    /** Bytes put together in a buffer first, which then is their storage. */
    public static PyBytes built(Vm vm, byte[] value) {
        PyBytes made = new PyBytes(value);
        made.payload = vm.heap.allocPayload(value.length + 1);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    /** The bytes of a string, which the device does not copy ({@code bytes_make_new}, {@code py/objstr.c}). */
    public static PyBytes sharing(Vm vm, PyStr owner) {
        PyBytes made = new PyBytes(owner.utf8());
        made.owner = owner;
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.BYTES;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(payload);
        marker.visit(owner);
    }

    @Override
    public int length(Vm vm) {
        return value.length;
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        switch (op) {
            case BinaryOp.INPLACE_MODULO, BinaryOp.INPLACE_MULTIPLY:
                if (vm.current) {
                    return binary(vm, op + BinaryOp.INPLACE_TO_PLAIN, right);
                }
                break; // as with str
            case BinaryOp.MODULO:
                return built(vm, Octets.bytes(PercentFormat.format(vm, this, right)));
            case BinaryOp.MULTIPLY:
                return vm.ops.isInteger(right) ? repeat(vm, vm.ops.toInt(right)) : null;
            default:
        }
        Buffers.View other = Buffers.viewOrNull(right);
        if (other == null) {
            return null;
        }
        switch (op) {
            case BinaryOp.ADD:
            case BinaryOp.INPLACE_ADD:
                if (value.length == 0 && right instanceof PyBytes) {
                    return right;
                }
                return other.length() == 0 ? this : built(vm, other.after(value, 0, value.length));
            case BinaryOp.CONTAINS:
                return PyBool.of(Octets.ofBytes(value).contains(other.octets()));
            default:
                return Texts.compared(op, Octets.ofBytes(value), other.octets());
        }
    }

    private PyBytes repeat(Vm vm, int times) {
        if (times <= 0) {
            return EMPTY;
        }
        vm.heap.reserve((long) value.length * times);
        byte[] all = new byte[value.length * times];
        for (int at = 0; at < all.length; at += value.length) {
            System.arraycopy(value, 0, all, at, value.length);
        }
        return built(vm, all);
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
        if (index instanceof PySlice) {
            PySlice.Bounds bounds = Texts.bounds(vm, (PySlice) index, value.length);
            return of(vm, Arrays.copyOfRange(value, bounds.start(), bounds.stop()));
        }
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
