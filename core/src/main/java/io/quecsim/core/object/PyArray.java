package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.vm.Each;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** An {@code array.array}: numbers of one {@link ItemType}, packed as the device packs them ({@code py/objarray.c}). */
public final class PyArray extends PyObject {
    /** {@code mp_obj_array_t}. */
    public static final int BYTES = PyByteArray.BYTES;

    private static final int GROWTH = 8;

    public final ItemType itemType;
    /** Storage in bytes; the first {@link #size} items are the value, the rest is room to grow. */
    public byte[] items;
    /** Number of items. */
    public int size;

    private int payload = -1;

    private PyArray(ItemType itemType, byte[] items) {
        this.itemType = itemType;
        this.items = items;
        this.size = items.length / itemType.size();
    }

    /** An array on the heap; {@code items} is not copied. */
    public static PyArray of(Vm vm, ItemType itemType, byte[] items) {
        PyArray made = new PyArray(itemType, items);
        vm.heap.alloc(made, BYTES);
        made.payload = vm.heap.allocPayload(items.length);
        return made;
    }

    /** An array of the items of any iterable, or of the bytes of a {@code bytes} or {@code bytearray}. */
    public static PyArray from(Vm vm, ItemType itemType, Object initial) {
        if (initial instanceof PyBytes || initial instanceof PyByteArray) {
            Buffers.View view = Buffers.view(vm, initial);
            int whole = view.length() / itemType.size() * itemType.size();
            return of(vm, itemType, Arrays.copyOfRange(view.bytes(), view.from(), view.from() + whole));
        }
        int known = Math.max(0, vm.ops.lengthMaybe(initial));
        PyArray made = of(vm, itemType, new byte[known * itemType.size()]);
        made.size = 0;
        Each items = new Each(vm, initial, true);
        for (Object item = items.next(made); item != null; item = items.next(made)) {
            made.append(vm, item);
        }
        return made;
    }

    public void append(Vm vm, Object value) {
        int end = size * itemType.size();
        if (end == items.length) {
            resize(vm, end + GROWTH * itemType.size());
        }
        itemType.set(vm, items, end, value);
        size++;
    }

    /** Appends what a buffer holds, or, upstream, what an iterable yields. */
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
        int count = added.length / itemType.size();
        int end = size * itemType.size();
        int needed = end + count * itemType.size();
        if (needed > items.length) {
            resize(vm, needed);
        }
        System.arraycopy(added, 0, items, end, count * itemType.size());
        size += count;
    }

    private void resize(Vm vm, int bytes) {
        payload = vm.heap.reallocPayload(payload, bytes);
        items = Arrays.copyOf(items, bytes);
    }

    @Override
    public PyType type() {
        return Types.ARRAY;
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
                Buffers.View other = Buffers.view(vm, right);
                int whole = other.length() / itemType.size() * itemType.size();
                Buffers.View cut = new Buffers.View(other.bytes(), other.from(), other.from() + whole);
                return of(vm, itemType, cut.after(items, 0, size * itemType.size()));
            case BinaryOp.INPLACE_ADD:
                extend(vm, right);
                return this;
            case BinaryOp.CONTAINS:
                if (Numbers.isInt(right) || right instanceof PyFloat) {
                    throw PyErrors.notImplemented(vm, null);
                }
                return PyBool.FALSE;
            default:
                return Buffers.ordered(vm, op, this, right);
        }
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof PyArray)) {
            return false;
        }
        return vm.current
                ? Buffers.compare(vm, BinaryOp.EQUAL, this, other)
                : Buffers.viewOrNull(this).sameBytes(Buffers.viewOrNull(other));
    }

    @Override
    public int hash(Vm vm) {
        throw PyErrors.unhashable(vm, this);
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        int width = itemType.size();
        if (index instanceof PySlice) {
            PySlice.Bounds bounds = Texts.bounds(vm, (PySlice) index, size);
            return of(vm, itemType, Arrays.copyOfRange(items, bounds.start() * width, bounds.stop() * width));
        }
        return itemType.get(vm, items, vm.ops.index(this, size, index) * width);
    }

    @Override
    public boolean setItem(Vm vm, Object index, Object value) {
        if (value == null) {
            return false;
        }
        if (index instanceof PySlice) {
            SliceAssignment.resizable(vm, this, (PySlice) index, value);
            return true;
        }
        itemType.set(vm, items, vm.ops.index(this, size, index) * itemType.size(), value);
        return true;
    }

    /** Makes {@code items[from:to]} (in bytes) {@code with}. */
    void splice(Vm vm, int from, int to, byte[] with) {
        int end = size * itemType.size();
        int needed = end + with.length - (to - from);
        if (needed > items.length) {
            resize(vm, needed);
        }
        System.arraycopy(items, to, items, from + with.length, end - to);
        System.arraycopy(with, 0, items, from, with.length);
        size = needed / itemType.size();
    }

    @Override
    public Object iter(Vm vm) {
        return new ItemIterator(this);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("array('").append(itemType.code()).append('\'');
        for (int i = 0; i < size; i++) {
            out.append(i == 0 ? ", [" : ", ");
            vm.ops.print(out, itemType.get(vm, items, i * itemType.size()), false);
        }
        out.append(size == 0 ? ")" : "])");
    }

    /** Walks an array or memory view while it may change. */
    static final class ItemIterator extends PyIterator {
        private final PyObject array;
        private int at;

        ItemIterator(PyObject array) {
            this.array = array;
        }

        @Override
        public Object next(Vm vm) {
            return at < array.length(vm) ? array.getItem(vm, at++) : null;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(array);
        }
    }
}
