package io.quecsim.simulator.quecpython;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The {@code machine.RTC} object; there is one. */
final class PyRtc extends PyObject {
    /** {@code machine_rtc_obj_t}: its base (2021 firmware, machine_rtc.c). */
    private static final int BYTES = 4;

    private final PyType type;

    PyRtc(Vm vm, PyType type) {
        this.type = type;
        vm.heap.alloc(this, BYTES);
    }

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public boolean truth(Vm vm) {
        return true;
    }
}
