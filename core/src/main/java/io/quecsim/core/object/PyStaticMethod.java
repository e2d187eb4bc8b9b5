package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** A function of a class that is not bound to an instance. */
public final class PyStaticMethod extends PyObject {
    /** {@code mp_obj_static_class_method_t}: base and function ({@code py/objtype.h}). */
    public static final int BYTES = 8;

    public final Object function;

    /** A constant outside the heap, of a native type. */
    PyStaticMethod(Object function) {
        this.function = function;
    }

    public static PyStaticMethod of(Vm vm, Object function) {
        PyStaticMethod made = new PyStaticMethod(function);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.STATICMETHOD;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(function);
    }
}
