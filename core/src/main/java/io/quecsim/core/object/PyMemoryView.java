package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.vm.Vm;

/**
 * A {@code memoryview}: items of another object, not copied ({@code py/objarray.c}).
 *
 * <p>The firmware keeps the address of the items, which goes stale when a bytearray moves to grow; here the view follows its
 * owner, and what the owner no longer has reads as absent.
 */
public final class PyMemoryView extends PyObject {
    /** {@code mp_obj_array_t}. */
    public static final int BYTES = PyByteArray.BYTES;

    /** The offset shares a 32-bit word with the type code. */
    private static final int MOST_OFFSET = 0xffffff;

    private final PyObject owner;
    private final ItemType itemType;
    /** First item and number of items. */
    private final int offset;

    private final int count;

    private PyMemoryView(PyObject owner, ItemType itemType, int offset, int count) {
        this.owner = owner;
        this.itemType = itemType;
        this.offset = offset;
        this.count = count;
    }

    /** {@code memoryview(object)}; raises TypeError for an object without the buffer protocol. */
    public static PyMemoryView of(Vm vm, Object object) {
        int length = object instanceof Buffers.Provider lent
                ? lent.bufferLength()
                : Buffers.view(vm, object).length();
        PyMemoryView made;
        if (object instanceof PyMemoryView) {
            PyMemoryView other = (PyMemoryView) object;
            made = new PyMemoryView(other.owner, other.itemType, other.offset, other.count);
        } else {
            ItemType type = object instanceof PyArray ? ((PyArray) object).itemType : ItemType.UINT8;
            made = new PyMemoryView((PyObject) object, type, 0, length / type.size());
        }
        vm.heap.alloc(made, BYTES);
        return made;
    }

    public ItemType itemType() {
        return itemType;
    }

    boolean isWritable() {
        return Buffers.writableOrNull(owner) != null;
    }

    /** The bytes seen, as far as the owner still has them. */
    Buffers.View view() {
        Buffers.View whole = Buffers.viewOrNull(owner);
        int from = Math.min(whole.from() + offset * itemType.size(), whole.to());
        return new Buffers.View(whole.bytes(), from, Math.min(from + count * itemType.size(), whole.to()));
    }

    @Override
    public PyType type() {
        return Types.MEMORYVIEW;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(owner);
    }

    @Override
    public int length(Vm vm) {
        if (owner instanceof Buffers.Provider lent) {
            return Math.max(0, Math.min(count, lent.bufferLength() / itemType.size() - offset));
        }
        return view().length() / itemType.size();
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        if (op == BinaryOp.CONTAINS) {
            if (Numbers.isInt(right) || right instanceof PyFloat) {
                throw PyErrors.notImplemented(vm, null);
            }
            return PyBool.FALSE;
        } else if (vm.current) {
            return Buffers.ordered(vm, op, this, right);
        } else if (op == BinaryOp.ADD) {
            byte[] joined = Buffers.view(vm, right).after(view().bytes(), view().from(), view().to());
            return owner instanceof PyByteArray ? PyByteArray.of(vm, joined) : PyArray.of(vm, itemType, joined);
        }
        return null;
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        if (vm.current) {
            return this == other || Buffers.compare(vm, BinaryOp.EQUAL, this, other);
        }
        Buffers.View view = Buffers.viewOrNull(other);
        return view != null && view().sameBytes(view);
    }

    @Override
    public int hash(Vm vm) {
        throw PyErrors.unhashable(vm, this);
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        int length = length(vm);
        if (index instanceof PySlice) {
            PySlice.Bounds bounds = Texts.bounds(vm, (PySlice) index, length);
            if (vm.current && offset + bounds.start() > MOST_OFFSET) {
                throw PyErrors.overflow(vm, "memoryview offset too large");
            }
            PyMemoryView part =
                    new PyMemoryView(owner, itemType, offset + bounds.start(), bounds.stop() - bounds.start());
            vm.heap.alloc(part, BYTES);
            return part;
        }
        Buffers.View view = view();
        return itemType.get(vm, view.bytes(), view.from() + vm.ops.index(this, length, index) * itemType.size());
    }

    @Override
    public boolean setItem(Vm vm, Object index, Object value) {
        if (value == null) {
            return false;
        }
        int width = itemType.size();
        Buffers.View view = view();
        if (index instanceof PySlice) {
            SliceAssignment.check(vm, this);
            PySlice.Bounds bounds = Texts.bounds(vm, (PySlice) index, view.length() / width);
            byte[] with = SliceAssignment.source(vm, value, width);
            if (!isWritable()) {
                return false;
            }
            if (with.length != (bounds.stop() - bounds.start()) * width) {
                throw SliceAssignment.incompatible(vm);
            }
            System.arraycopy(with, 0, view.bytes(), view.from() + bounds.start() * width, with.length);
            return true;
        }
        int at = vm.ops.index(this, view.length() / width, index);
        if (!isWritable()) {
            return false;
        }
        itemType.set(vm, view.bytes(), view.from() + at * width, value);
        return true;
    }

    @Override
    public Object iter(Vm vm) {
        return new PyArray.ItemIterator(this);
    }

    /** The plain form of an object that does not print itself. */
    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<memoryview>");
    }
}
