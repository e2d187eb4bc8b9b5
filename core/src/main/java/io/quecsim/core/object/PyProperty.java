package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** A property: up to three functions, {@code None} where missing. */
public final class PyProperty extends PyObject {
    /** {@code mp_obj_property_t}: base and three functions ({@code py/objproperty.c}). */
    public static final int BYTES = 16;

    public final Object getter;
    public final Object setter;
    public final Object deleter;

    private PyProperty(Object getter, Object setter, Object deleter) {
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
    }

    public static PyProperty of(Vm vm, Object getter, Object setter, Object deleter) {
        PyProperty made = new PyProperty(getter, setter, deleter);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.PROPERTY;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(getter);
        marker.visit(setter);
        marker.visit(deleter);
    }
}
