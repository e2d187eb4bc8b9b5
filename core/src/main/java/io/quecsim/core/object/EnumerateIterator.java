package io.quecsim.core.object;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** The type {@code enumerate}: pairs of a count and an item. */
@PyTypeDef("enumerate")
final class EnumerateIterator extends PyIterator {
    /** {@code mp_obj_enumerate_t}: base, iterator, count ({@code py/objenumerate.c}). */
    private static final int BYTES = 12;

    private final Object items;
    private long count;

    private EnumerateIterator(Object items, long start) {
        this.items = items;
        this.count = start;
    }

    /** {@code enumerate(iterable, start=0)}. Source: py/objenumerate.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Kw Object iterable, @Kw @Default("0") int start) {
        EnumerateIterator made = new EnumerateIterator(vm.ops.iter(iterable), start);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.ENUMERATE;
    }

    @Override
    public Object next(Vm vm) {
        Object item = vm.ops.next(items);
        return item == null ? null : PyTuple.of(vm, vm.ops.integer(count++), item);
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(items);
    }
}
