package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** A {@code bytearray}. Grows as MicroPython lets it grow, so it charges the same ({@code py/objarray.c}). */
public final class PyByteArray extends PyObject {
    /** {@code mp_obj_array_t}: base, type and free count, length, items pointer ({@code py/objarray.h}). */
    public static final int BYTES = 16;

    /** Bytes of room made by an append that finds none. */
    private static final int GROWTH = 8;

    /** Storage; the first {@link #size} bytes are the value, the rest is room to grow. */
    public byte[] items;

    public int size;
    private int payload = -1;
    /** A copy of bytes that belong to something else, for one call of a method. */
    private boolean fixed;

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

    /** As {@link #of}, but it cannot grow. */
    static PyByteArray fixed(Vm vm, byte[] items) {
        PyByteArray made = of(vm, items);
        made.fixed = true;
        return made;
    }

    static PyException cannotGrow(Vm vm) {
        return PyErrors.valueError(vm, "a bytearray by reference can't change its length");
    }

    public void append(Vm vm, Object value) {
        byte octet = octet(vm, value);
        if (size == items.length) {
            resize(vm, size + GROWTH);
        }
        items[size++] = octet;
    }

    /** Appends the bytes of anything with the buffer protocol or, upstream, what an iterable yields. */
    public void extend(Vm vm, Object more) {
        Buffers.View view = vm.current ? Buffers.viewOrNull(more) : Buffers.view(vm, more);
        if (view == null) {
            Object iterator = vm.ops.iter(more);
            for (Object item = vm.ops.next(iterator); item != null; item = vm.ops.next(iterator)) {
                append(vm, item);
            }
            return;
        }
        byte[] added = view.copy();
        if (size + added.length > items.length) {
            resize(vm, size + added.length);
        }
        System.arraycopy(added, 0, items, size, added.length);
        size += added.length;
    }

    private void resize(Vm vm, int bytes) {
        if (fixed) {
            throw cannotGrow(vm);
        }
        payload = vm.heap.reallocPayload(payload, bytes);
        items = Arrays.copyOf(items, bytes);
    }

    private static byte octet(Vm vm, Object value) {
        return (byte) vm.ops.toIntTruncated(value);
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
    public Object binary(Vm vm, int op, Object right) {
        switch (op) {
            case BinaryOp.ADD:
                return of(vm, Buffers.view(vm, right).after(items, 0, size));
            case BinaryOp.INPLACE_ADD:
                extend(vm, right);
                return this;
            case BinaryOp.CONTAINS:
                Buffers.View part = Buffers.viewOrNull(right);
                if (part != null) {
                    return PyBool.of(Octets.ofBytes(items, 0, size).contains(part.octets()));
                } else if (Numbers.isInt(right) || right instanceof PyFloat) {
                    throw PyErrors.notImplemented(vm, null);
                }
                return PyBool.FALSE;
            default:
                return Buffers.ordered(vm, op, this, right);
        }
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        if (vm.current) {
            return Buffers.compare(vm, BinaryOp.EQUAL, this, other);
        }
        Buffers.View view = Buffers.viewOrNull(other);
        return view != null && Arrays.equals(items, 0, size, view.bytes(), view.from(), view.to());
    }

    @Override
    public int hash(Vm vm) {
        throw PyErrors.unhashable(vm, this);
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        if (index instanceof PySlice) {
            PySlice.Bounds bounds = Texts.bounds(vm, (PySlice) index, size);
            return of(vm, Arrays.copyOfRange(items, bounds.start(), bounds.stop()));
        }
        return items[vm.ops.index(this, size, index)] & 0xff;
    }

    @Override
    public boolean setItem(Vm vm, Object index, Object value) {
        if (value == null) {
            return false;
        }
        if (index instanceof PySlice) {
            SliceAssignment.check(vm, this);
            PySlice.Bounds bounds = Texts.bounds(vm, (PySlice) index, size);
            splice(vm, bounds.start(), bounds.stop(), SliceAssignment.source(vm, value, 1));
            return true;
        }
        items[vm.ops.index(this, size, index)] = octet(vm, value);
        return true;
    }

    private void splice(Vm vm, int from, int to, byte[] with) {
        int needed = size + with.length - (to - from);
        if (needed > items.length) {
            resize(vm, needed);
        }
        System.arraycopy(items, to, items, from + with.length, size - to);
        System.arraycopy(with, 0, items, from, with.length);
        size = needed;
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
