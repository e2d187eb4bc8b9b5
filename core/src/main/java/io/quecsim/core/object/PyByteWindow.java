package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/**
 * A {@code bytearray} by reference: bytes that belong to something else, at an address ({@code mp_obj_new_bytearray_by_ref}).
 * It reads and writes them; a method of {@code bytearray} gets a copy, and none can make it longer.
 */
public final class PyByteWindow extends PyObject implements GuestMemory.Addressed {
    /** The memory it looks at. */
    public interface Memory {
        /** Its first bytes, so many; raises ValueError where there are none. */
        Buffers.View view(int bytes);

        /** Where it begins. */
        int address();

        /** The object whose bytes they are, or null when nobody knows. */
        PyObject owner();
    }

    private final Memory memory;
    private final int count;

    private PyByteWindow(Memory memory, int count) {
        this.memory = memory;
        this.count = count;
    }

    public static PyByteWindow of(Vm vm, Memory memory, int count) {
        PyByteWindow made = new PyByteWindow(memory, count);
        vm.heap.alloc(made, PyByteArray.BYTES);
        return made;
    }

    @Override
    public int address() {
        return memory.address();
    }

    /** A bytearray with the same bytes, which cannot grow. */
    PyByteArray copy(Vm vm) {
        return PyByteArray.fixed(vm, bufferView().copy());
    }

    @Override
    public Buffers.View bufferView() {
        return memory.view(count);
    }

    @Override
    public int bufferLength() {
        return count;
    }

    @Override
    public PyType type() {
        return Types.BYTEARRAY;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(memory.owner());
    }

    @Override
    public int length(Vm vm) {
        return count;
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        return copy(vm).binary(vm, op, right);
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        return this == other || copy(vm).equalTo(vm, other);
    }

    @Override
    public int hash(Vm vm) {
        throw PyErrors.unhashable(vm, this);
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        Buffers.View view = bufferView();
        if (index instanceof PySlice slice) {
            PySlice.Bounds bounds = Texts.bounds(vm, slice, count);
            return PyByteArray.of(
                    vm,
                    new Buffers.View(view.bytes(), view.from() + bounds.start(), view.from() + bounds.stop()).copy());
        }
        return view.bytes()[view.from() + vm.ops.index(this, count, index)] & 0xff;
    }

    @Override
    public boolean setItem(Vm vm, Object index, Object value) {
        Buffers.View view = bufferView();
        if (value == null) {
            return false;
        } else if (index instanceof PySlice slice) {
            SliceAssignment.check(vm, this);
            PySlice.Bounds bounds = Texts.bounds(vm, slice, count);
            byte[] with = SliceAssignment.source(vm, value, 1);
            if (with.length != bounds.stop() - bounds.start()) {
                throw PyByteArray.cannotGrow(vm);
            }
            System.arraycopy(with, 0, view.bytes(), view.from() + bounds.start(), with.length);
        } else {
            int at = vm.ops.index(this, count, index);
            view.bytes()[view.from() + at] = (byte) vm.ops.toIntTruncated(value);
        }
        return true;
    }

    @Override
    public Object iter(Vm vm) {
        return new PyArray.ItemIterator(this);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("bytearray(");
        BytesRepr.write(bufferView().copy(), count, out);
        out.append(')');
    }
}
