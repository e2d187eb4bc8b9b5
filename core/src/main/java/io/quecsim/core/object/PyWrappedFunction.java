package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;

/** A function of a class that is bound otherwise than to an instance: what a decorator made of it. */
abstract sealed class PyWrappedFunction extends PyObject permits PyClassMethod, PyStaticMethod {
    /** {@code mp_obj_static_class_method_t}: base and function ({@code py/objtype.h}). */
    static final int BYTES = 8;

    final Object function;

    PyWrappedFunction(Object function) {
        this.function = function;
    }

    @Override
    public final void trace(Marker marker) {
        marker.visit(function);
    }
}
