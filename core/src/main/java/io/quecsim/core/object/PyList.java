package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Each;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** A list. Grows and shrinks its storage as MicroPython does ({@code py/objlist.c}), so it charges the same. */
public final class PyList extends PyObject {
    /** {@code mp_obj_list_t}: base, allocation, length, items pointer. */
    public static final int BYTES = 16;

    public static final int ITEM_BYTES = 4;

    private static final int MIN_ALLOC = 4;

    /** Storage, as long as the guest's allocation; the first {@link #size} entries are the value, the rest null. */
    public Object[] items;

    public int size;
    private int payload = -1;

    private PyList(Object[] items, int size) {
        this.items = items;
        this.size = size;
    }

    public static PyList empty(Vm vm) {
        return sized(vm, 0);
    }

    /** A list of {@code size} entries that the caller fills at once. */
    public static PyList sized(Vm vm, int size) {
        PyList made = new PyList(new Object[Math.max(size, MIN_ALLOC)], size);
        vm.heap.alloc(made, BYTES);
        made.payload = vm.heap.allocPayload(ITEM_BYTES * made.items.length);
        return made;
    }

    /** A list of a copy of {@code items}. */
    public static PyList of(Vm vm, Object... items) {
        return copyOf(vm, items, 0, items.length);
    }

    public static PyList copyOf(Vm vm, Object[] items, int from, int to) {
        PyList made = sized(vm, to - from);
        System.arraycopy(items, from, made.items, 0, to - from);
        return made;
    }

    private void allocate(Vm vm, int count) {
        payload = vm.heap.reallocPayload(payload, ITEM_BYTES * count);
        items = Arrays.copyOf(items, count);
    }

    public void append(Vm vm, Object item) {
        if (size >= items.length) {
            allocate(vm, 2 * items.length);
        }
        items[size++] = item;
    }

    /** {@code extend}: a list at once, anything else item by item. */
    public void extend(Vm vm, Object more) {
        if (more instanceof PyList) {
            PyList that = (PyList) more;
            int added = that.size;
            if (size + added > items.length) {
                allocate(vm, size + added + 4);
            }
            System.arraycopy(that.items, 0, items, size, added);
            size += added;
            return;
        }
        extendFromIterator(vm, more);
    }

    /** Appends item by item, whatever {@code more} is; {@code list(...)} does so too. */
    public void extendFromIterator(Vm vm, Object more) {
        Each yielded = new Each(vm, more, true);
        for (Object item = yielded.next(); item != null; item = yielded.next()) {
            append(vm, item);
        }
    }

    /** Leaves the first {@code length} items; the room of the others stays ({@code mp_obj_list_set_len}). */
    public void cut(int length) {
        Arrays.fill(items, length, size, null);
        size = length;
    }

    public void reverse() {
        for (int low = 0, high = size - 1; low < high; low++, high--) {
            Object item = items[low];
            items[low] = items[high];
            items[high] = item;
        }
    }

    /** Removes and returns the entry at {@code index}, which is in range. */
    public Object removeAt(Vm vm, int index) {
        Object removed = items[index];
        size--;
        System.arraycopy(items, index + 1, items, index, size - index);
        items[size] = null;
        if (items.length > MIN_ALLOC && items.length > 2 * size) {
            allocate(vm, items.length / 2);
        }
        return removed;
    }

    /** {@code pop}; {@code index} as the guest wrote it. */
    public Object pop(Vm vm, Object index) {
        if (size == 0) {
            throw PyErrors.indexError(vm, "pop from empty list");
        }
        return removeAt(vm, vm.ops.index(this, size, index));
    }

    public void insert(Vm vm, int index, Object item) {
        int at = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
        append(vm, PyNone.NONE);
        System.arraycopy(items, at, items, at + 1, size - 1 - at);
        items[at] = item;
    }

    public void clear(Vm vm) {
        size = 0;
        payload = vm.heap.reallocPayload(payload, ITEM_BYTES * MIN_ALLOC);
        items = new Object[MIN_ALLOC];
    }

    @Override
    public PyType type() {
        return Types.LIST;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(payload);
        marker.visit(items, 0, size);
    }

    @Override
    public int length(Vm vm) {
        return size;
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof PyList
                && Sequences.equal(vm, items, size, ((PyList) other).items, ((PyList) other).size);
    }

    @Override
    public int hash(Vm vm) {
        throw PyErrors.unhashable(vm, this);
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        switch (op) {
            case BinaryOp.ADD:
                if (!(right instanceof PyList)) {
                    return null;
                }
                PyList that = (PyList) right;
                PyList sum = sized(vm, size + that.size);
                System.arraycopy(items, 0, sum.items, 0, size);
                System.arraycopy(that.items, 0, sum.items, size, that.size);
                return sum;
            case BinaryOp.INPLACE_ADD:
                extend(vm, right);
                return this;
            case BinaryOp.MULTIPLY:
                if (!vm.ops.isInteger(right)) {
                    return null;
                }
                Object[] repeated = Sequences.repeat(vm, items, size, right);
                return copyOf(vm, repeated, 0, repeated.length);
            default:
                if (right instanceof PyList && BinaryOp.isRelation(op)) {
                    return Sequences.compare(vm, op, items, size, ((PyList) right).items, ((PyList) right).size);
                }
                return null;
        }
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        if (index instanceof PySlice) {
            return slice(vm, ((PySlice) index).bounds(vm, size));
        }
        return items[vm.ops.index(this, size, index)];
    }

    private PyList slice(Vm vm, PySlice.Bounds bounds) {
        if (bounds.step() == 1) {
            return copyOf(vm, items, bounds.start(), bounds.stop());
        }
        // A step other than 1 is taken item by item, which makes the storage grow by doubling.
        PyList part = empty(vm);
        for (int i = 0, at = bounds.start(); i < bounds.count(); i++, at += bounds.step()) {
            part.append(vm, items[at]);
        }
        return part;
    }

    @Override
    public boolean setItem(Vm vm, Object index, Object value) {
        if (index instanceof PySlice) {
            setSlice(vm, (PySlice) index, value);
        } else if (value == null) {
            pop(vm, index);
        } else {
            items[vm.ops.index(this, size, index)] = value;
        }
        return true;
    }

    private void setSlice(Vm vm, PySlice slice, Object value) {
        Object[] with = value == null ? new Object[0] : vm.ops.sequenceItems(value);
        PySlice.Bounds bounds = slice.bounds(vm, size);
        if (bounds.step() != 1) {
            throw PyErrors.notImplemented(vm, null);
        }
        int from = bounds.start();
        int to = bounds.stop();
        int grown = size + with.length - (to - from);
        if (grown > items.length) {
            allocate(vm, grown);
        }
        System.arraycopy(items, to, items, from + with.length, size - to);
        System.arraycopy(with, 0, items, from, with.length);
        if (grown < size) {
            Arrays.fill(items, grown, size, null);
        }
        size = grown;
    }

    @Override
    public Object iter(Vm vm) {
        return new Iterators.OfList(this);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append('[');
        Sequences.print(vm, out, items, size);
        out.append(']');
    }
}
