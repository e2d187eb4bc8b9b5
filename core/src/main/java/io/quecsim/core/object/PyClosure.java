package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;

/** A function together with the cells it closes over; they become its first arguments. */
public final class PyClosure extends PyObject {
    /** {@code mp_obj_closure_t} before the cells: base, function, count ({@code py/objclosure.c}). */
    public static final int HEADER_BYTES = 12;

    public final PyFunction function;

    /** {@link PyCell}s. */
    public final Object[] cells;

    private PyClosure(PyFunction function, Object[] cells) {
        this.function = function;
        this.cells = cells;
    }

    public static PyClosure of(Vm vm, PyFunction function, Object[] cells) {
        PyClosure made = new PyClosure(function, cells);
        vm.heap.alloc(made, HEADER_BYTES + 4 * cells.length);
        return made;
    }

    @Override
    public PyType type() {
        return Types.CLOSURE;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(function);
        marker.visit(cells, 0, cells.length);
    }

    /** Upstream those of the function. */
    @Override
    public Object getAttr(Vm vm, PyStr name) {
        return vm.current ? function.getAttr(vm, name) : null;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        if (!vm.config.has(Feature.DETAILED_ERRORS)) {
            super.print(vm, out, str);
            return;
        }
        out.append("<closure ");
        function.print(vm, out, false);
        out.append(" at ")
                .append(Integer.toHexString(vm.idOf(this)))
                .append(", n_closed=")
                .append(cells.length)
                .append(' ');
        for (Object cell : cells) {
            vm.ops.print(out, cell, false);
            out.append(' ');
        }
        out.append('>');
    }
}
