package io.quecsim.core.object;

import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** The type {@code zip}: tuples of one item of each. */
@PyTypeDef("zip")
final class ZipIterator extends PyIterator {
    /** {@code mp_obj_zip_t}: base, count, then the iterators ({@code py/objzip.c}). */
    private static final int HEADER_BYTES = 8;

    private final Object[] items;

    private ZipIterator(Object[] items) {
        this.items = items;
    }

    /** {@code zip(iterable, ...)}: ends with the shortest. Source: py/objzip.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object[] iterables) {
        Object[] items = new Object[iterables.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = vm.ops.iter(iterables[i]);
        }
        ZipIterator made = new ZipIterator(items);
        vm.heap.alloc(made, HEADER_BYTES + 4 * items.length);
        return made;
    }

    static Object[] iterators(Vm vm, Object first, Object[] others) {
        Object[] items = new Object[others.length + 1];
        items[0] = vm.ops.iter(first);
        for (int i = 0; i < others.length; i++) {
            items[i + 1] = vm.ops.iter(others[i]);
        }
        return items;
    }

    /** Takes one item of each iterator; false when one has ended. */
    static boolean fill(Vm vm, Object[] iterators, Object[] next) {
        for (int i = 0; i < iterators.length; i++) {
            next[i] = vm.ops.next(iterators[i]);
            if (next[i] == null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public PyType type() {
        return Types.ZIP;
    }

    @Override
    public Object next(Vm vm) {
        if (items.length == 0) {
            return null;
        }
        PyTuple next = PyTuple.of(vm, new Object[items.length]);
        if (!fill(vm, items, next.items)) {
            vm.heap.free(next);
            return null;
        }
        return next;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(items, 0, items.length);
    }
}
