package io.quecsim.core.object;

import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** The type {@code filter}: the items that a function, or their own truth, lets pass. */
@PyTypeDef("filter")
final class FilterIterator extends PyIterator {
    /** {@code mp_obj_filter_t}: base, function, iterator ({@code py/objfilter.c}). */
    private static final int BYTES = 12;

    private final Object function;
    private final Object items;

    private FilterIterator(Object function, Object items) {
        this.function = function;
        this.items = items;
    }

    /** {@code filter(function, iterable)}: None passes what is true. Source: py/objfilter.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object function, Object iterable) {
        FilterIterator made = new FilterIterator(function, vm.ops.iter(iterable));
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.FILTER;
    }

    @Override
    public Object next(Vm vm) {
        int mark = vm.heap.recentMark();
        for (Object item = vm.ops.next(items); item != null; item = vm.ops.next(items)) {
            if (vm.ops.truth(function == PyNone.NONE ? item : vm.call(function, item))) {
                return item;
            }
            vm.heap.releaseRecent(mark);
        }
        return null;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(function);
        marker.visit(items);
    }
}
