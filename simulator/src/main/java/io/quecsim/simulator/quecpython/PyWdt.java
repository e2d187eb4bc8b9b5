package io.quecsim.simulator.quecpython;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;

/** The {@code machine.WDT} object; there is one, and it is not on the heap. */
final class PyWdt extends PyObject {
    private final PyType type;

    PyWdt(PyType type) {
        this.type = type;
    }

    @Override
    public PyType type() {
        return type;
    }
}
