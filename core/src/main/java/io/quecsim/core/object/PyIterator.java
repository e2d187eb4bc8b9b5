package io.quecsim.core.object;

import io.quecsim.core.vm.Vm;

/**
 * A native iterator. Fresh ones from {@link PyObject#iter} are not charged: {@code for} keeps them on the stack, and
 * {@code iter()} charges {@link #BYTES} through {@code Ops.iter}.
 */
public abstract class PyIterator extends PyObject {
    /** {@code mp_obj_iter_buf_t}: four words ({@code py/obj.h}). */
    public static final int BYTES = 16;

    @Override
    public PyType type() {
        return Types.ITERATOR;
    }

    @Override
    public abstract Object next(Vm vm);

    /** Whether {@link #next} only reads: it takes nothing of the heap, raises nothing and needs no machine. */
    public boolean isPlain() {
        return false;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public Object iter(Vm vm) {
        return this;
    }

    @Override
    public boolean truth(Vm vm) {
        return true;
    }
}
