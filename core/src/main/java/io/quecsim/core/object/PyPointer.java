package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/**
 * A pointer of a viper function: a number on a device, here a place in an object's bytes. It lives in slots only; what leaves
 * the function is its address. One made of a number finds its object when it is used, see {@link GuestMemory}.
 */
public final class PyPointer extends PyObject {
    /** What it points into, or null for a number. */
    private final PyObject owner;
    /** Into the owner's bytes, or the address itself. */
    private final int offset;

    private PyPointer(PyObject owner, int offset) {
        this.owner = owner;
        this.offset = offset;
        this.block = Heap.UNCHARGED;
    }

    /** To the bytes of an object, or the address that a number is; raises TypeError for anything else. */
    public static PyPointer of(Vm vm, Object value) {
        if (value instanceof PyObject object && Buffers.viewOrNull(object) != null) {
            return new PyPointer(object, 0);
        }
        return at(vm.ops.toIntTruncated(value));
    }

    public static PyPointer at(int address) {
        return new PyPointer(null, address);
    }

    public int address(Vm vm) {
        return owner == null ? offset : vm.memory.addressOf(owner) + offset;
    }

    /** So many bytes from {@code more} on; raises ValueError where there are none. */
    public Buffers.View view(Vm vm, long more, int bytes) {
        if (owner == null) {
            GuestMemory.Place place = vm.memory.at((int) (offset + more));
            return vm.memory.view(place, bytes);
        }
        long from = offset + more;
        if (from != (int) from) {
            throw PyErrors.valueError(vm, "pointer out of range");
        }
        return vm.memory.view(new GuestMemory.Place(owner, (int) from), bytes);
    }

    /** The same to write to; raises TypeError where the owner's bytes are constant. */
    public Buffers.View writable(Vm vm, long more, int bytes) {
        PyObject target = owner == null ? vm.memory.at((int) (offset + more)).owner() : owner;
        if (Buffers.writableOrNull(target) == null) {
            throw PyErrors.typeError(
                    vm,
                    "the bytes of a %s can't be written through a pointer",
                    target.type().name());
        }
        return view(vm, more, bytes);
    }

    @Override
    public PyType type() {
        return Types.INT;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(owner);
    }
}
