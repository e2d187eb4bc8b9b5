package io.quecsim.core.object;

import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** The type {@code reversed}: the items of a sequence from the last to the first. */
@PyTypeDef("reversed")
final class ReversedIterator extends PyIterator {
    /** {@code mp_obj_reversed_t}: base, sequence, index ({@code py/objreversed.c}). */
    private static final int BYTES = 12;

    private final Object sequence;
    private int left;

    private ReversedIterator(Object sequence, int length) {
        this.sequence = sequence;
        this.left = length;
    }

    /** {@code reversed(sequence)}: its {@code __reversed__}, if it has one. Source: py/objreversed.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object sequence) {
        Object own = vm.getAttrOrNull(sequence, vm.names.reversed);
        if (own != null) {
            return vm.call(own);
        }
        ReversedIterator made = new ReversedIterator(sequence, vm.ops.length(sequence));
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.REVERSED;
    }

    @Override
    public Object next(Vm vm) {
        return left == 0 ? null : vm.ops.getItem(sequence, --left);
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(sequence);
    }
}
