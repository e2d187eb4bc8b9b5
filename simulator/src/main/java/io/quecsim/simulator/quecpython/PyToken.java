package io.quecsim.simulator.quecpython;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** A guest object that stands for something in the hardware, where its state is. */
class PyToken extends PyObject {
    private final PyType type;

    /**
     * Takes its room on the heap, before its own fields have values: the collector does not meet it before it is made.
     *
     * @param bytes what the firmware's object takes of the heap
     */
    PyToken(Vm vm, PyType type, int bytes) {
        this.type = type;
        vm.heap.alloc(this, bytes);
    }

    @Override
    public final PyType type() {
        return type;
    }
}
