package io.quecsim.core.object;

import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** The type {@code map}: what a function makes of the items. */
@PyTypeDef("map")
final class MapIterator extends PyIterator {
    /** {@code mp_obj_map_t}: base, count, function, then the iterators ({@code py/objmap.c}). */
    private static final int HEADER_BYTES = 12;

    private final Object function;
    private static final int ITEM_BYTES = 4;

    private final Object[] items;

    private MapIterator(Object function, Object[] items) {
        this.function = function;
        this.items = items;
    }

    /** {@code map(function, iterable, ...)}: ends with the shortest. Source: py/objmap.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object function, Object first, Object[] others) {
        MapIterator made = new MapIterator(function, ZipIterator.iterators(vm, first, others));
        vm.heap.alloc(made, HEADER_BYTES + ITEM_BYTES * made.items.length);
        return made;
    }

    @Override
    public PyType type() {
        return Types.MAP;
    }

    @Override
    public Object next(Vm vm) {
        // The device gathers the arguments on the heap and leaves them there.
        int arguments = vm.heap.allocPayload(ITEM_BYTES * items.length);
        Object[] next = new Object[items.length];
        if (!ZipIterator.fill(vm, items, next)) {
            vm.heap.freePayload(arguments);
            return null;
        }
        return vm.call(function, next);
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(function);
        marker.visit(items, 0, items.length);
    }
}
