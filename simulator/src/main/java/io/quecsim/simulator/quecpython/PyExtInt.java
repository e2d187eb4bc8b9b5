package io.quecsim.simulator.quecpython;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.gpio.EdgeInterrupt;

/** A {@code machine.ExtInt} object; there is one a pin. */
final class PyExtInt extends PyToken {
    /** {@code extint_obj_t}: base, three settings and a callback of three words, with finaliser (2021 firmware, machine_extint.c). */
    private static final int BYTES = 28;

    final int line;
    final EdgeInterrupt interrupt;
    final HardwareCall callback;
    private final Vm vm;

    PyExtInt(Vm vm, PyType type, int line, EdgeInterrupt interrupt) {
        super(vm, type, BYTES);
        this.vm = vm;
        this.line = line;
        this.interrupt = interrupt;
        this.callback = new HardwareCall(vm, () -> this);
    }

    /** The hardware saw an edge: each has a call of its own, with what it was. */
    void edge(boolean rising) {
        callback.schedule(() -> PyList.of(vm, line, rising ? 0 : 1));
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(callback);
    }

    @Override
    public void print(Vm sameVm, StringBuilder out, boolean str) {
        out.append("<ExtInt line=").append(line).append('>');
    }
}
