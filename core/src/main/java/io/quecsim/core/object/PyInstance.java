package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/**
 * An instance of a guest class. Attributes lie in slots that the {@link Shape} names; the heap is charged as for
 * MicroPython's hash table of members. Operators are looked up by {@code Ops} and {@code Attributes}.
 */
public final class PyInstance extends PyObject {
    /** {@code mp_obj_instance_t} before the native part: base and an {@code mp_map_t} ({@code py/objtype.h}). */
    public static final int HEADER_BYTES = 16;

    private static final Object[] NO_SLOTS = {};

    public final PyClass cls;
    public Shape shape;
    public Object[] slots = NO_SLOTS;

    /** The native object inside, where the class derives from one; null until it is made. */
    public PyObject nativeBase;

    /** Entries of the device's member table. */
    private int tableEntries;

    private int payload = -1;

    private PyInstance(PyClass cls) {
        this.cls = cls;
        this.shape = cls.rootShape();
    }

    /** A blank instance; {@code __init__} has not run. */
    public static PyInstance of(Vm vm, PyClass cls) {
        PyInstance made = new PyInstance(cls);
        vm.heap.alloc(made, HEADER_BYTES + (cls.nativeBase() == null ? 0 : 4));
        return made;
    }

    /** The attribute in the instance itself, or null. */
    public Object getOwn(PyStr name) {
        int slot = shape.find(name);
        return slot < 0 ? null : slots[slot];
    }

    /** Sets an attribute in the instance itself. */
    public void setOwn(Vm vm, PyStr name, Object value) {
        int slot = shape.find(name);
        if (slot < 0) {
            add(vm, shape.with(name), value);
        } else {
            slots[slot] = value;
        }
    }

    /** Moves to {@code next}, a child of the present shape, with {@code value} in the new slot. */
    public void add(Vm vm, Shape next, Object value) {
        if (next.size > tableEntries) {
            int entries = HashSizes.atLeast(tableEntries + 1);
            // The device makes the new table before it frees the old one.
            int grown = vm.heap.allocPayload(PyDict.ENTRY_BYTES * entries);
            vm.heap.freePayload(payload);
            payload = grown;
            tableEntries = entries;
        }
        if (next.size > slots.length) {
            slots = Arrays.copyOf(slots, Math.max(next.size, tableEntries));
        }
        slots[next.size - 1] = value;
        shape = next;
    }

    /** Deletes an attribute of the instance itself; whether there was one. */
    public boolean deleteOwn(PyStr name) {
        int slot = shape.find(name);
        if (slot < 0) {
            return false;
        }
        Shape next = shape.without(slot);
        System.arraycopy(slots, slot + 1, slots, slot, next.size - slot);
        slots[next.size] = null;
        shape = next;
        return true;
    }

    /** A read-only copy of the attributes, in the order of MicroPython's table. */
    public PyDict dict(Vm vm) {
        PyDict dict = PyDict.empty(vm);
        for (int i = 0; i < shape.size; i++) {
            dict.put(vm, shape.name(i), slots[i]);
        }
        dict.fixed = true;
        return dict;
    }

    @Override
    public PyType type() {
        return cls;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(cls);
        marker.payload(payload);
        marker.visit(slots, 0, shape.size);
        marker.visit(nativeBase);
    }

    @Override
    public boolean truth(Vm vm) {
        return vm.ops.instances.truth(this);
    }

    @Override
    public int length(Vm vm) {
        return vm.ops.instances.length(this);
    }

    @Override
    public int hash(Vm vm) {
        return vm.ops.instances.hash(this);
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        return vm.ops.equal(this, other);
    }

    @Override
    public Object unary(Vm vm, int op) {
        return vm.ops.instances.unary(op, this);
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        return vm.ops.instances.binary(op, this, right);
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        return vm.ops.instances.getItem(this, index);
    }

    @Override
    public boolean setItem(Vm vm, Object index, Object value) {
        return vm.ops.instances.setItem(this, index, value);
    }

    @Override
    public Object getAttr(Vm vm, PyStr name) {
        return vm.getAttrOrNull(this, name);
    }

    @Override
    public boolean setAttr(Vm vm, PyStr name, Object value) {
        return vm.ops.attributes.storeInstance(this, name, value);
    }

    @Override
    public Object iter(Vm vm) {
        return vm.ops.instances.iter(this);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        vm.ops.instances.print(this, out, str);
    }
}
