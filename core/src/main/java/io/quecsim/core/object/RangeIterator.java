package io.quecsim.core.object;

import io.quecsim.core.vm.Vm;

/** Walks a {@link PyRange}. */
public final class RangeIterator extends PyIterator {
    private final int step;
    private int at;
    private int left;

    RangeIterator(PyRange range) {
        this.step = range.step;
        this.at = range.start;
        this.left = range.size();
    }

    public boolean hasNext() {
        return left != 0;
    }

    /** The next number; only if {@link #hasNext}. */
    public int nextInt() {
        left--;
        int value = at;
        at += step;
        return value;
    }

    @Override
    public PyType type() {
        return Types.RANGE_ITERATOR;
    }

    @Override
    public Object next(Vm vm) {
        return left == 0 ? null : (Object) nextInt();
    }
}
