package io.quecsim.core.object;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.vm.Vm;

/** {@code NotImplemented}. */
public final class PyNotImplemented extends PyObject {
    public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

    private PyNotImplemented() {
        block = Heap.ROM;
    }

    @Override
    public PyType type() {
        return Types.NOT_IMPLEMENTED;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("NotImplemented");
    }

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
