package io.quecsim.simulator.quecpython;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** A guest object that is little but an instance of its type: what it stands for is in the hardware. */
class PyToken extends PyObject {
    private final PyType type;

    /** @param bytes what the firmware's object takes of the heap */
    PyToken(Vm vm, PyType type, int bytes) {
        this.type = type;
        vm.heap.alloc(this, bytes);
    }

    @Override
    public PyType type() {
        return type;
    }
}
