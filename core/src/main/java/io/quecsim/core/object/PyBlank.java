package io.quecsim.core.object;

import io.quecsim.core.vm.Vm;

/** What {@code object()} returns: something that is only itself. */
public final class PyBlank extends PyObject {
    /** {@code mp_obj_object_t}: base only ({@code py/objobject.c}). */
    public static final int BYTES = 4;

    private PyBlank() {}

    public static PyBlank of(Vm vm) {
        PyBlank made = new PyBlank();
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.OBJECT;
    }
}
