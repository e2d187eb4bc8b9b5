package io.quecsim.core.vm;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.register.HandlerTable;

/**
 * The exception that {@code sys.exc_info()} tells: the last one caught, while its {@code except} or {@code finally} block runs. As upstream
 * keeps it ({@code MICROPY_PY_SYS_EXC_INFO}): one for the machine, so after an inner block has ended the outer one has none.
 */
public final class LastCaught implements Heap.Roots {
    private final Vm vm;
    private CodeFrame frame;
    private int handler;
    private PyObject exception;

    LastCaught(Vm vm) {
        this.vm = vm;
        vm.heap.roots(this);
    }

    void note(CodeFrame by, int withHandler, PyObject caught) {
        frame = by;
        handler = withHandler;
        exception = caught;
    }

    /** The exception being handled, or None. */
    public Object get() {
        if (exception == null) {
            return PyNone.NONE;
        }
        for (Frame each = vm.interpreter.top; each != null; each = each.back) {
            if (each == frame) {
                HandlerTable table = frame.code.translation.handlers();
                return table.isInside(frame.pc - 1, handler) ? exception : PyNone.NONE;
            }
        }
        return PyNone.NONE;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(exception);
    }
}
