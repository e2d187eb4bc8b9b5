package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyGetter;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyRange;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code range}. */
@PyTypeDef("range")
final class RangeMethods {
    private RangeMethods() {}

    /** {@code range([start, ]stop[, step])}. Source: py/objrange.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, int first, @Default("null") Object stop, @Default("null") Object step) {
        if (stop == null) {
            return PyRange.of(vm, 0, first, 1);
        }
        int by = step == null ? 1 : vm.ops.toInt(step);
        if (by == 0) {
            vm.heap.allocPayloadMaybe(PyRange.BYTES); // Made before the step is looked at.
            throw PyErrors.valueError(vm, "zero step");
        }
        return PyRange.of(vm, first, vm.ops.toInt(stop), by);
    }

    /** {@code range.start}. Source: py/objrange.c. */
    @PyGetter
    static int start(PyRange self) {
        return self.start;
    }

    /** {@code range.stop}. Source: py/objrange.c. */
    @PyGetter
    static int stop(PyRange self) {
        return self.stop;
    }

    /** {@code range.step}. Source: py/objrange.c. */
    @PyGetter
    static int step(PyRange self) {
        return self.step;
    }
}
