package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** {@code super(type, self)}: attributes of {@code self} as found beyond {@code type}. */
public final class PySuper extends PyObject {
    /** {@code mp_obj_super_t}: base, type, object ({@code py/objtype.c}). */
    public static final int BYTES = 12;

    public final PyType from;
    public final Object self;

    private PySuper(PyType from, Object self) {
        this.from = from;
        this.self = self;
    }

    /** One on the stack, for {@code super().method()}. */
    public static PySuper transientOf(PyType from, Object self) {
        return new PySuper(from, self);
    }

    public static PySuper of(Vm vm, PyType from, Object self) {
        PySuper made = new PySuper(from, self);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.SUPER;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(from);
        marker.visit(self);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<super: ");
        vm.ops.print(out, from, true);
        out.append(", ");
        vm.ops.print(out, self, true);
        out.append('>');
    }
}
