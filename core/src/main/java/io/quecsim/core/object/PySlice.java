package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** A slice {@code start:stop:step}; each may be {@code None}. */
public final class PySlice extends PyObject {
    /** {@code mp_obj_slice_t}: base, start, stop, step. */
    public static final int BYTES = 16;

    /**
     * A slice clipped to a length: {@code 0 <= start <= stop <= length} for a positive step, {@code -1 <= stop <= start <
     * length} for a negative one.
     */
    public record Bounds(int start, int stop, int step) {
        /** How many items it selects. */
        public int count() {
            int span = Math.abs(stop - start);
            return span == 0 ? 0 : (span - 1) / Math.abs(step) + 1;
        }
    }

    public final Object start;
    public final Object stop;
    public final Object step;

    private PySlice(Object start, Object stop, Object step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    public static PySlice of(Vm vm, Object start, Object stop, Object step) {
        PySlice made = new PySlice(start, stop, step);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    /** One that nobody keeps: not charged. */
    public static PySlice onStack(Object start, Object stop, Object step) {
        return new PySlice(start, stop, step);
    }

    /** {@code indices(length)}: start, stop and step clipped, stop not moved to start when nothing is selected. */
    public PyTuple indices(Vm vm, int length) {
        int by = step(vm);
        int from = (int) (start == PyNone.NONE ? (by > 0 ? 0 : length - 1) : clip(vm.ops.toInt(start), length, by));
        int to = (int) (stop == PyNone.NONE ? (by > 0 ? length : -1) : clip(vm.ops.toInt(stop), length, by));
        return PyTuple.of(vm, from, to, by);
    }

    private int step(Vm vm) {
        int by = step == PyNone.NONE ? 1 : vm.ops.toInt(step);
        if (by == 0) {
            throw PyErrors.valueError(vm, "slice step can't be zero");
        }
        return by;
    }

    /** Clips to a sequence of {@code length} items, as {@code mp_obj_slice_indices} does. */
    public Bounds bounds(Vm vm, int length) {
        int by = step(vm);
        long from = start == PyNone.NONE ? (by > 0 ? 0 : length - 1) : clip(vm.ops.toInt(start), length, by);
        long to = stop == PyNone.NONE ? (by > 0 ? length : -1) : clip(vm.ops.toInt(stop), length, by);
        if (by > 0 == from > to) {
            to = from;
        }
        return new Bounds((int) from, (int) to, by);
    }

    private static long clip(long index, int length, long step) {
        long at = index < 0 ? index + length : index;
        if (step > 0) {
            return Math.max(0, Math.min(at, length));
        }
        return Math.max(-1, Math.min(at, length - 1));
    }

    @Override
    public PyType type() {
        return Types.SLICE;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(start);
        marker.visit(stop);
        marker.visit(step);
    }

    @Override
    public int hash(Vm vm) {
        if (vm.current) {
            throw PyErrors.unhashable(vm, this);
        }
        return super.hash(vm);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("slice(");
        Sequences.print(vm, out, new Object[] {start, stop, step}, 3);
        out.append(')');
    }
}
