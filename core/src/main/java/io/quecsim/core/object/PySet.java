package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Each;
import io.quecsim.core.vm.Vm;

/** A {@code set} or {@code frozenset}: MicroPython's open-addressing table, walked in table order ({@code py/map.c}). */
public final class PySet extends PyObject {
    /** {@code mp_obj_set_t}: base, allocation, count, table pointer. */
    public static final int BYTES = 16;

    public static final int ENTRY_BYTES = 4;

    private static final Object DELETED = HashSizes.DELETED;
    private static final Object[] NO_ITEMS = {};

    private final boolean frozen;
    private Object[] table = NO_ITEMS;
    private int used;
    private int payload = -1;

    /** The table being moved out of, for the collector: hashing an item may run guest code. */
    private Object[] old = NO_ITEMS;

    private int oldPayload = -1;

    private PySet(boolean frozen) {
        this.frozen = frozen;
    }

    /** A set with room for {@code entries} before it grows. */
    public static PySet sized(Vm vm, int entries, boolean frozen) {
        PySet made = new PySet(frozen);
        vm.heap.alloc(made, BYTES);
        made.payload = vm.heap.allocPayload(ENTRY_BYTES * entries);
        made.table = entries == 0 ? NO_ITEMS : new Object[entries];
        return made;
    }

    public static PySet empty(Vm vm) {
        return sized(vm, 0, false);
    }

    /** A set of {@code items}, as a display {@code {a, b}} makes it: the table starts at their number. */
    public static PySet of(Vm vm, Object... items) {
        PySet made = sized(vm, items.length, false);
        for (Object item : items) {
            made.add(vm, item);
        }
        return made;
    }

    /** A set of all an iterable yields, grown item by item. */
    public static PySet from(Vm vm, Object iterable, boolean frozen) {
        PySet made = sized(vm, 0, frozen);
        made.addAll(vm, iterable);
        return made;
    }

    public boolean isFrozen() {
        return frozen;
    }

    public int size() {
        return used;
    }

    public int slots() {
        return table.length;
    }

    /** The item in slot {@code i}, or null. */
    public Object itemAt(int i) {
        return table[i] == DELETED ? null : table[i];
    }

    /** The slot of {@code item}, or -1. Asks for the hash even of an empty table only when there is one, as the device. */
    private int find(Vm vm, Object item) {
        if (table.length == 0) {
            return -1;
        }
        int start = HashSizes.place(vm.ops.hash(item), table.length);
        int at = start;
        do {
            Object slot = table[at];
            if (slot == null) {
                return -1;
            }
            if (slot != DELETED && vm.ops.equal(slot, item)) {
                return at;
            }
            if (++at >= table.length) {
                at = 0;
            }
        } while (at != start);
        return -1;
    }

    public boolean has(Vm vm, Object item) {
        return find(vm, item) >= 0;
    }

    public void add(Vm vm, Object item) {
        if (table.length == 0) {
            rehash(vm);
        }
        int hash = vm.ops.hash(item);
        int start = HashSizes.place(hash, table.length);
        int at = start;
        int free = -1;
        while (true) {
            Object slot = table[at];
            if (slot == null) {
                table[free < 0 ? at : free] = item;
                used++;
                return;
            }
            if (slot == DELETED) {
                free = free < 0 ? at : free;
            } else if (vm.ops.equal(slot, item)) {
                return;
            }
            if (++at >= table.length) {
                at = 0;
            }
            if (at == start) {
                if (free >= 0) {
                    table[free] = item;
                    used++;
                    return;
                }
                rehash(vm);
                start = HashSizes.place(hash, table.length);
                at = start;
            }
        }
    }

    public void addAll(Vm vm, Object iterable) {
        Each items = new Each(vm, iterable, true);
        for (Object item = items.next(); item != null; item = items.next()) {
            add(vm, item);
        }
    }

    private void rehash(Vm vm) {
        int grown = HashSizes.atLeast(table.length + 1);
        int newPayload = vm.heap.allocPayload(ENTRY_BYTES * grown);
        oldPayload = payload;
        payload = newPayload;
        old = table;
        table = new Object[grown];
        used = 0;
        for (Object item : old) {
            if (item != null && item != DELETED) {
                add(vm, item);
            }
        }
        old = NO_ITEMS;
        vm.heap.freePayload(oldPayload);
        oldPayload = -1;
    }

    /** Takes {@code item} out; whether it was there. */
    public boolean remove(Vm vm, Object item) {
        int at = find(vm, item);
        if (at < 0) {
            return false;
        }
        removeAt(at);
        return true;
    }

    private void removeAt(int at) {
        used--;
        int next = at + 1 == table.length ? 0 : at + 1;
        table[at] = table[next] == null ? null : DELETED;
    }

    /** {@code pop()}: the first of the table, or null when empty. */
    public Object popFirst() {
        for (int i = 0; i < table.length; i++) {
            Object item = itemAt(i);
            if (item != null) {
                removeAt(i);
                return item;
            }
        }
        return null;
    }

    public void clear(Vm vm) {
        vm.heap.freePayload(payload);
        payload = -1;
        table = NO_ITEMS;
        used = 0;
    }

    /** A copy with the same table. */
    public PySet copy(Vm vm, boolean asFrozen) {
        PySet made = sized(vm, table.length, asFrozen);
        System.arraycopy(table, 0, made.table, 0, table.length);
        made.used = used;
        return made;
    }

    /** Takes over the table of {@code with}, which is given up. */
    void takeTable(Vm vm, PySet with) {
        vm.heap.freePayload(payload);
        payload = with.payload;
        table = with.table;
        used = with.used;
        with.payload = -1;
        with.table = NO_ITEMS;
        with.used = 0;
    }

    /** Whether all items of this are in {@code other}. */
    public boolean isSubset(Vm vm, PySet other) {
        for (Object item : table) {
            if (item != null && item != DELETED && !other.has(vm, item)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public PyType type() {
        return frozen ? Types.FROZENSET : Types.SET;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(payload);
        marker.payload(oldPayload);
        for (Object item : table) {
            if (item != DELETED) {
                marker.visit(item);
            }
        }
        for (Object item : old) {
            if (item != DELETED) {
                marker.visit(item);
            }
        }
    }

    @Override
    public int length(Vm vm) {
        return used;
    }

    @Override
    public int hash(Vm vm) {
        if (!frozen) {
            throw PyErrors.unhashable(vm, this);
        }
        // set_unary_op: the address of the type, then the items, order not mattering.
        int hash = vm.idOf(Types.FROZENSET);
        for (Object item : table) {
            if (item != null && item != DELETED) {
                hash += vm.ops.hash(item);
            }
        }
        return hash;
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof PySet && used == ((PySet) other).used && isSubset(vm, (PySet) other);
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        if (op == BinaryOp.CONTAINS) {
            return PyBool.of(has(vm, right));
        }
        return right instanceof PySet ? SetOps.binary(vm, op, this, (PySet) right) : null;
    }

    @Override
    public boolean contains(Vm vm, Object item) {
        return has(vm, item);
    }

    @Override
    public Object iter(Vm vm) {
        return new SetIterator(this);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        if (frozen) {
            out.append("frozenset(");
        }
        if (used == 0) {
            out.append(frozen ? "" : "set()");
        } else {
            out.append('{');
            boolean first = true;
            for (int i = 0; i < table.length; i++) {
                if (itemAt(i) != null) {
                    if (!first) {
                        out.append(", ");
                    }
                    first = false;
                    vm.ops.print(out, table[i], false);
                }
            }
            out.append('}');
        }
        if (frozen) {
            out.append(')');
        }
    }

    private static final class SetIterator extends PyIterator {
        private final PySet set;
        private int at;

        SetIterator(PySet set) {
            this.set = set;
        }

        @Override
        public Object next(Vm vm) {
            while (at < set.table.length) {
                Object item = set.itemAt(at++);
                if (item != null) {
                    return item;
                }
            }
            return null;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(set);
        }
    }
}
