package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** A function of a class that is bound to the class. */
public final class PyClassMethod extends PyObject {
    /** {@code mp_obj_static_class_method_t}: base and function ({@code py/objtype.h}). */
    public static final int BYTES = 8;

    public final Object function;

    /** A constant outside the heap, of a native type. */
    PyClassMethod(Object function) {
        this.function = function;
    }

    public static PyClassMethod of(Vm vm, Object function) {
        PyClassMethod made = new PyClassMethod(function);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.CLASSMETHOD;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(function);
    }
}
