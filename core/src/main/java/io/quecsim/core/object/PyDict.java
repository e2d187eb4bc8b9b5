package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/**
 * A dict: MicroPython's open-addressing table, probed linearly from {@code hash % size} and walked in table order, so it
 * shows its entries in the order the device does. An {@code OrderedDict} is the same object with {@link #ordered} set:
 * its table is filled from the front and searched through.
 *
 * <p>{@link #layout} changes whenever a key comes, goes or moves; as long as it stays, an index from {@link #find} stays
 * valid, which is what inline caches of global names hold on to.
 */
public final class PyDict extends PyObject {
    /** {@code mp_obj_dict_t}: base and an {@code mp_map_t} of 12 bytes. */
    public static final int BYTES = 16;

    /** Key and value. */
    public static final int ENTRY_BYTES = 8;

    private static final Object DELETED = HashSizes.DELETED;
    private static final Object[] NO_ENTRIES = {};

    private final boolean ordered;
    private final NativeType type;
    private Object[] keys = NO_ENTRIES;
    private Object[] values = NO_ENTRIES;
    private int used;
    /** Entries at the front of an ordered table. */
    private int end;
    /** As long as only interned strings were ever put in, keys compare by identity. */
    private boolean onlyNames = true;

    /** The dict can no longer be changed by a script: the {@code __dict__} of an instance or class. */
    public boolean fixed;

    /** Changes with every change of keys. */
    public int layout;

    private int payload = -1;

    /** The table being moved out of, for the collector: hashing a key may run guest code. */
    private Object[] oldKeys = NO_ENTRIES;

    private Object[] oldValues = NO_ENTRIES;
    private int oldPayload = -1;

    private PyDict(boolean ordered, NativeType type) {
        this.ordered = ordered;
        this.type = type;
    }

    /** A dict with room for {@code entries} before it grows. */
    public static PyDict sized(Vm vm, int entries) {
        PyDict made = new PyDict(false, Types.DICT);
        vm.heap.alloc(made, BYTES);
        made.allocate(vm, entries);
        return made;
    }

    /**
     * A table of the firmware, outside the heap, with room for {@code entries}, which are put in before it is used. The
     * caller gives it to {@code heap.keep}.
     */
    public static PyDict rom(int entries) {
        PyDict made = new PyDict(false, Types.DICT);
        made.fixed = true;
        int length = HashSizes.atLeast(entries + 1);
        made.keys = new Object[length];
        made.values = new Object[length];
        return made;
    }

    /** A dict of the firmware that shows its entries in the order they were put in, as constant tables do. */
    public static PyDict romOrdered(int entries) {
        PyDict made = new PyDict(true, Types.DICT);
        made.fixed = true;
        made.keys = new Object[entries];
        made.values = new Object[entries];
        return made;
    }

    public static PyDict empty(Vm vm) {
        return sized(vm, 0);
    }

    public static PyDict ordered(Vm vm) {
        PyDict made = new PyDict(true, Types.ORDERED_DICT);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    private void allocate(Vm vm, int entries) {
        payload = vm.heap.allocPayload(ENTRY_BYTES * entries);
        keys = entries == 0 ? NO_ENTRIES : new Object[entries];
        values = entries == 0 ? NO_ENTRIES : new Object[entries];
    }

    public boolean isOrdered() {
        return ordered;
    }

    /** Number of entries. */
    public int size() {
        return used;
    }

    /** Length of the table; walk {@code 0 <= i < slots()} and skip where {@link #keyAt} is null. */
    public int slots() {
        return ordered ? end : keys.length;
    }

    /** The key in slot {@code i}, or null. */
    public Object keyAt(int i) {
        Object key = keys[i];
        return key == DELETED ? null : key;
    }

    public Object valueAt(int i) {
        return values[i];
    }

    /** Replaces the value in a filled slot. */
    public void setValueAt(int i, Object value) {
        values[i] = value;
    }

    /** Answer of {@link #find(int)}: only {@link #find(Vm, Object)} can tell. */
    private static final int UNSURE = -2;

    /** The slot of a small int, -1 if there is none, {@link #UNSURE} if a key that may equal it is in the way. */
    private int find(int key) {
        Object[] table = keys;
        int length = table.length;
        if (onlyNames || length == 0) {
            return -1;
        }
        if (ordered) {
            return UNSURE;
        }
        int start = HashSizes.place(key, length);
        int at = start;
        do {
            Object slot = table[at];
            if (slot instanceof Integer) {
                if ((Integer) slot == key) {
                    return at;
                }
            } else if (slot == null) {
                return -1;
            } else if (!(slot instanceof PyStr) && slot != DELETED) {
                return UNSURE;
            }
            if (++at == length) {
                at = 0;
            }
        } while (at != start);
        return -1;
    }

    /** The slot of an interned name, or -1. */
    public int find(PyStr name) {
        Object[] table = keys;
        int length = table.length;
        if (length == 0) {
            return -1;
        }
        if (ordered) {
            for (int i = 0; i < end; i++) {
                if (table[i] == name || (!onlyNames && sameText(table[i], name))) {
                    return i;
                }
            }
            return -1;
        }
        int start = HashSizes.place(name.nameHash, length);
        int at = start;
        do {
            Object key = table[at];
            if (key == name) {
                return at;
            }
            if (key == null) {
                return -1;
            }
            if (!onlyNames && sameText(key, name)) {
                return at;
            }
            if (++at == length) {
                at = 0;
            }
        } while (at != start);
        return -1;
    }

    private static boolean sameText(Object key, PyStr name) {
        return key instanceof PyStr && ((PyStr) key).value.equals(name.value);
    }

    /** The slot of {@code key}, or -1. Calls the guest's {@code __hash__} and {@code __eq__} where it has them. */
    public int find(Vm vm, Object key) {
        if (key instanceof PyStr) {
            PyStr text = (PyStr) key;
            if (text.interned) {
                return find(text);
            }
        } else if (onlyNames) {
            // Nothing but names inside: MicroPython does not even ask for the hash.
            return -1;
        } else if (key instanceof Integer) {
            int at = find((int) (Integer) key);
            if (at != UNSURE) {
                return at;
            }
        }
        if (ordered) {
            for (int i = 0; i < end; i++) {
                if (keys[i] != DELETED && vm.ops.equal(keys[i], key)) {
                    return i;
                }
            }
            return -1;
        }
        int length = keys.length;
        if (length == 0) {
            return -1;
        }
        int start = HashSizes.place(vm.ops.hash(key), length);
        int at = start;
        do {
            Object slot = keys[at];
            if (slot == null) {
                return -1;
            }
            if (slot != DELETED && (slot == key || vm.ops.equal(slot, key))) {
                return at;
            }
            if (++at == keys.length) {
                at = 0;
            }
        } while (at != start);
        return -1;
    }

    public Object get(PyStr name) {
        int at = find(name);
        return at < 0 ? null : values[at];
    }

    /** The value of {@code key}, or null. */
    public Object get(Vm vm, Object key) {
        int at = find(vm, key);
        return at < 0 ? null : values[at];
    }

    public void put(Vm vm, Object key, Object value) {
        // The slot first: finding it may replace the table.
        int at = slotFor(vm, key);
        values[at] = value;
    }

    /** The slot of {@code key}, added with a null value if it was not there: the caller sets the value at once. */
    public int slotFor(Vm vm, Object key) {
        return ordered ? slotForOrdered(vm, key) : slotForHashed(vm, key);
    }

    private int slotForOrdered(Vm vm, Object key) {
        int at = find(vm, key);
        if (at >= 0) {
            return at;
        }
        if (end == keys.length) {
            // OrderedDict storage grows by four entries at a time.
            int length = keys.length + 4;
            payload = payload < 0
                    ? vm.heap.allocPayload(ENTRY_BYTES * length)
                    : vm.heap.reallocPayload(payload, ENTRY_BYTES * length);
            keys = Arrays.copyOf(keys, length);
            values = Arrays.copyOf(values, length);
        }
        fill(end, key);
        return end++;
    }

    private int slotForHashed(Vm vm, Object key) {
        if (keys.length == 0) {
            rehash(vm);
        }
        boolean name = key instanceof PyStr && ((PyStr) key).interned;
        boolean byIdentity = onlyNames && name;
        int hash = name ? ((PyStr) key).nameHash : vm.ops.hash(key);
        int start = HashSizes.place(hash, keys.length);
        int at = start;
        int free = -1;
        while (true) {
            Object slot = keys[at];
            if (slot == null) {
                free = free < 0 ? at : free;
                fill(free, key);
                return free;
            }
            if (slot == DELETED) {
                free = free < 0 ? at : free;
            } else if (slot == key || (!byIdentity && vm.ops.equal(slot, key))) {
                return at;
            }
            if (++at >= keys.length) {
                at = 0;
            }
            if (at == start) {
                if (free >= 0) {
                    fill(free, key);
                    return free;
                }
                rehash(vm);
                start = HashSizes.place(hash, keys.length);
                at = start;
            }
        }
    }

    private void fill(int at, Object key) {
        keys[at] = key;
        values[at] = null;
        used++;
        layout++;
        if (!(key instanceof PyStr && ((PyStr) key).interned)) {
            onlyNames = false;
        }
    }

    private void rehash(Vm vm) {
        int grown = HashSizes.atLeast(keys.length + 1);
        int newPayload = vm.heap.allocPayload(ENTRY_BYTES * grown);
        oldPayload = payload;
        oldKeys = keys;
        oldValues = values;
        payload = newPayload;
        keys = new Object[grown];
        values = new Object[grown];
        used = 0;
        onlyNames = true;
        layout++;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null && oldKeys[i] != DELETED) {
                Object value = oldValues[i];
                int at = slotForHashed(vm, oldKeys[i]);
                values[at] = value;
            }
        }
        oldKeys = NO_ENTRIES;
        oldValues = NO_ENTRIES;
        vm.heap.freePayload(oldPayload);
        oldPayload = -1;
    }

    /** Takes {@code key} out and returns its value, or null if it was not there. */
    public Object remove(Vm vm, Object key) {
        int at = find(vm, key);
        if (at < 0) {
            return null;
        }
        Object removed = values[at];
        used--;
        layout++;
        if (ordered) {
            end--;
            System.arraycopy(keys, at + 1, keys, at, end - at);
            System.arraycopy(values, at + 1, values, at, end - at);
            keys[end] = null;
            values[end] = null;
        } else {
            int next = at + 1 == keys.length ? 0 : at + 1;
            keys[at] = keys[next] == null ? null : DELETED;
            values[at] = null;
        }
        return removed;
    }

    public void clear(Vm vm) {
        vm.heap.freePayload(payload);
        payload = -1;
        keys = NO_ENTRIES;
        values = NO_ENTRIES;
        used = 0;
        end = 0;
        onlyNames = true;
        fixed = false;
        layout++;
    }

    /** A copy with the same table: entries lie where they lie here. */
    public PyDict copy(Vm vm) {
        PyDict made = new PyDict(ordered, type);
        vm.heap.alloc(made, BYTES);
        made.payload = vm.heap.allocPayload(ENTRY_BYTES * keys.length);
        made.keys = keys.clone();
        made.values = values.clone();
        made.used = used;
        made.end = end;
        made.onlyNames = onlyNames;
        return made;
    }

    /** {@code popitem()}: the first entry of the table, the last of an ordered one; null when empty. */
    public PyTuple popItem(Vm vm) {
        if (used == 0) {
            return null;
        }
        int at = ordered ? end - 1 : 0;
        while (keyAt(at) == null) {
            at++;
        }
        PyTuple item = PyTuple.of(vm, keys[at], values[at]);
        used--;
        layout++;
        if (ordered) {
            end--;
            keys[at] = null;
        } else {
            keys[at] = DELETED;
        }
        values[at] = null;
        return item;
    }

    /** Raises TypeError for a read-only dict. */
    public void checkNotFixed(Vm vm) {
        if (fixed) {
            throw PyErrors.typeError(vm, null);
        }
    }

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(payload);
        marker.payload(oldPayload);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != null && keys[i] != DELETED) {
                marker.visit(keys[i]);
                marker.visit(values[i]);
            }
        }
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != DELETED) {
                marker.visit(oldKeys[i]);
                marker.visit(oldValues[i]);
            }
        }
    }

    @Override
    public int length(Vm vm) {
        return used;
    }

    @Override
    public int hash(Vm vm) {
        throw PyErrors.unhashable(vm, this);
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof PyDict)) {
            return false;
        }
        PyDict that = (PyDict) other;
        if (used != that.used || type != that.type) {
            // Not even an equal OrderedDict equals a dict: their types differ and neither looks at the other's.
            return false;
        }
        if (type == Types.ORDERED_DICT) {
            for (int i = 0; i < end; i++) {
                if (!vm.ops.equal(keys[i], that.keys[i]) || !vm.ops.equal(values[i], that.values[i])) {
                    return false;
                }
            }
            return true;
        }
        for (int i = 0; i < slots(); i++) {
            if (keyAt(i) != null) {
                Object value = that.get(vm, keys[i]);
                if (value == null || !vm.ops.equal(values[i], value)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        if (op == BinaryOp.CONTAINS) {
            return PyBool.of(find(vm, right) >= 0);
        }
        boolean inPlace = op == BinaryOp.INPLACE_OR;
        if (!vm.current || !inPlace && op != BinaryOp.OR) {
            return null;
        }
        if (inPlace) {
            checkNotFixed(vm);
        }
        PyDict union = inPlace ? this : copy(vm);
        if (!(right instanceof PyDict)) {
            vm.call(vm.getAttr(union, vm.name("update")), right);
            return union;
        }
        PyDict more = (PyDict) right;
        for (int i = 0; this != more && i < more.slots(); i++) {
            if (more.keyAt(i) != null) {
                union.put(vm, more.keyAt(i), more.valueAt(i));
            }
        }
        return union;
    }

    @Override
    public boolean contains(Vm vm, Object item) {
        return find(vm, item) >= 0;
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        Object value = get(vm, index);
        if (value == null) {
            throw PyErrors.keyError(vm, index);
        }
        return value;
    }

    @Override
    public boolean setItem(Vm vm, Object index, Object value) {
        checkNotFixed(vm);
        if (value != null) {
            put(vm, index, value);
        } else if (remove(vm, index) == null) {
            throw PyErrors.keyError(vm, index);
        }
        return true;
    }

    @Override
    public Object iter(Vm vm) {
        return new PyDictView.Iterator(this, PyDictView.Kind.KEYS);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        boolean named = type == Types.ORDERED_DICT;
        out.append(named ? "OrderedDict({" : "{");
        boolean first = true;
        for (int i = 0; i < slots(); i++) {
            if (keyAt(i) != null) {
                if (!first) {
                    out.append(", ");
                }
                first = false;
                vm.ops.print(out, keys[i], false);
                out.append(": ");
                vm.ops.print(out, values[i], false);
            }
        }
        out.append(named ? "})" : "}");
    }
}
