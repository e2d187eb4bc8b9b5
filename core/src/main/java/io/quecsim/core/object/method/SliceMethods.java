package io.quecsim.core.object.method;

import io.quecsim.binding.PyGetter;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PySlice;

/** The type {@code slice}, which a script cannot call. */
@PyTypeDef("slice")
final class SliceMethods {
    private SliceMethods() {}

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
