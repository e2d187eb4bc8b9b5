package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyIterator;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;

/** A {@code deque}: a ring of fixed size that drops its oldest entry, or raises IndexError when told to check. */
final class PyDeque extends PyObject {
    static final NativeType TYPE = new NativeType("deque", Types.OBJECT, () -> DequeMethodsBinding.TABLE);

    /** {@code mp_obj_deque_t}: base, allocation, two indices, items pointer, flags ({@code py/objdeque.c}). */
    private static final int BYTES = 24;

    private static final int ITEM_BYTES = 4;

    private final Object[] items;
    private final boolean checksOverflow;
    private final int payload;
    private int first;
    private int size;

    private PyDeque(Vm vm, int capacity, boolean checksOverflow) {
        this.items = new Object[capacity];
        this.checksOverflow = checksOverflow;
        vm.heap.alloc(this, BYTES);
        // One place more than entries tells full from empty.
        this.payload = vm.heap.allocPayload(ITEM_BYTES * (capacity + 1));
    }

    static PyDeque of(Vm vm, int capacity, boolean checksOverflow) {
        if ((long) capacity * ITEM_BYTES > vm.heap.totalBytes()) {
            throw PyErrors.memoryError(vm, (int) Math.min((capacity + 1L) * ITEM_BYTES, Integer.MAX_VALUE));
        }
        return new PyDeque(vm, capacity, checksOverflow);
    }

    void append(Vm vm, Object item) {
        if (size == items.length) {
            if (checksOverflow) {
                throw PyErrors.indexError(vm, "full");
            }
            if (size == 0) {
                return;
            }
            popLeft(vm);
        }
        items[(first + size++) % items.length] = item;
    }

    void appendLeft(Vm vm, Object item) {
        if (size == items.length) {
            if (checksOverflow) {
                throw PyErrors.indexError(vm, "full");
            }
            if (size == 0) {
                return;
            }
            pop(vm);
        }
        first = (first + items.length - 1) % items.length;
        items[first] = item;
        size++;
    }

    void extend(Vm vm, Object iterable) {
        if (iterable == PyTuple.EMPTY) {
            return;
        }
        Object iterator = vm.ops.iter(iterable);
        for (Object item = vm.ops.next(iterator); item != null; item = vm.ops.next(iterator)) {
            append(vm, item);
        }
    }

    Object pop(Vm vm) {
        if (size == 0) {
            throw PyErrors.indexError(vm, "empty");
        }
        int last = place(--size);
        Object item = items[last];
        items[last] = null;
        return item;
    }

    private int place(int index) {
        return (first + index) % items.length;
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        return vm.current ? items[place(vm.ops.index(this, size, index))] : null;
    }

    @Override
    public boolean setItem(Vm vm, Object index, Object value) {
        if (!vm.current || value == null) {
            return false;
        }
        items[place(vm.ops.index(this, size, index))] = value;
        return true;
    }

    @Override
    public Object iter(Vm vm) {
        return vm.current ? new Items(this) : null;
    }

    private static final class Items extends PyIterator {
        private final PyDeque deque;
        private int at;

        Items(PyDeque deque) {
            this.deque = deque;
        }

        @Override
        public Object next(Vm vm) {
            return at < deque.size ? deque.items[deque.place(at++)] : null;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(deque);
        }
    }

    Object popLeft(Vm vm) {
        if (size == 0) {
            throw PyErrors.indexError(vm, "empty");
        }
        Object item = items[first];
        items[first] = null;
        first = (first + 1) % items.length;
        size--;
        return item;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(payload);
        marker.visit(items, 0, items.length);
    }

    @Override
    public int length(Vm vm) {
        return size;
    }
}
