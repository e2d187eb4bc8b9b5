package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;

/** A range over small ints. Immutable. */
public final class PyRange extends PyObject {
    /** {@code mp_obj_range_t}: base, start, stop, step. */
    public static final int BYTES = 16;

    public final int start;
    public final int stop;
    public final int step;

    public PyRange(int start, int stop, int step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    /** @param step not 0 */
    public static PyRange of(Vm vm, int start, int stop, int step) {
        PyRange made = new PyRange(start, stop, step);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    public int size() {
        long span = (long) stop - start;
        long length = step > 0 ? (span + step - 1) / step : (span + step + 1) / step;
        return (int) Math.max(0, length);
    }

    @Override
    public PyType type() {
        return Types.RANGE;
    }

    @Override
    public int length(Vm vm) {
        return size();
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        if (this == other || !(other instanceof PyRange) || !vm.config.has(Feature.RANGE_EQUALITY)) {
            return this == other;
        }
        PyRange that = (PyRange) other;
        int size = size();
        return size == that.size() && (size == 0 || (start == that.start && (size == 1 || step == that.step)));
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        int size = size();
        if (index instanceof PySlice) {
            if (vm.current) {
                // Bounds are not brought together here where nothing is selected.
                Object[] bounds = ((PySlice) index).indices(vm, size).items;
                return of(
                        vm,
                        start + (Integer) bounds[0] * step,
                        start + (Integer) bounds[1] * step,
                        step * (Integer) bounds[2]);
            }
            PySlice.Bounds bounds = ((PySlice) index).bounds(vm, size);
            return of(vm, start + bounds.start() * step, start + bounds.stop() * step, step * bounds.step());
        }
        return start + vm.ops.index(this, size, index) * step;
    }

    @Override
    public int hash(Vm vm) {
        throw PyErrors.unhashable(vm, this);
    }

    @Override
    public Object iter(Vm vm) {
        return new RangeIterator(this);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("range(").append(start).append(", ").append(stop);
        if (step != 1) {
            out.append(", ").append(step);
        }
        out.append(')');
    }
}
