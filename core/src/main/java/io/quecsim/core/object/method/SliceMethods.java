package io.quecsim.core.object.method;

import io.quecsim.binding.PyGetter;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PySlice;
import io.quecsim.core.vm.Vm;

/** The type {@code slice}, which a script cannot call. */
@PyTypeDef("slice")
final class SliceMethods {
    private SliceMethods() {}

    /** {@code slice.indices(length)}. Source: py/objslice.c. */
    @PyMethod
    static Object indices(Vm vm, PySlice self, int length) {
        return self.indices(vm, length);
    }

    /** {@code slice.start}. Source: py/objslice.c. */
    @PyGetter
    static Object start(PySlice self) {
        return self.start;
    }

    /** {@code slice.stop}. Source: py/objslice.c. */
    @PyGetter
    static Object stop(PySlice self) {
        return self.stop;
    }

    /** {@code slice.step}. Source: py/objslice.c. */
    @PyGetter
    static Object step(PySlice self) {
        return self.step;
    }
}
