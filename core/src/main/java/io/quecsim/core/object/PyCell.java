package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;

/** A variable shared by a function and those nested in it. */
public final class PyCell extends PyObject {
    /** {@code mp_obj_cell_t}: base and value ({@code py/objcell.c}). */
    public static final int BYTES = 8;

    /** The variable's value; null while unbound. */
    public Object value;

    private PyCell(Object value) {
        this.value = value;
    }

    public static PyCell of(Vm vm, Object value) {
        PyCell made = new PyCell(value);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.CELL;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(value);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        if (!vm.config.has(Feature.DETAILED_ERRORS)) {
            super.print(vm, out, str);
            return;
        }
        out.append("<cell ");
        if (value == null) {
            out.append("0 (nil)");
        } else {
            out.append(value instanceof PyObject ? Integer.toHexString(vm.idOf((PyObject) value)) : "0")
                    .append(' ');
            vm.ops.print(out, value, false);
        }
        out.append('>');
    }
}
