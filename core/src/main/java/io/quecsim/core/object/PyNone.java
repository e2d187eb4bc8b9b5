package io.quecsim.core.object;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.vm.Vm;

/** {@code None}. */
public final class PyNone extends PyObject {
    public static final PyNone NONE = new PyNone();

    private PyNone() {
        block = Heap.ROM;
    }

    @Override
    public PyType type() {
        return Types.NONE;
    }

    @Override
    public boolean truth(Vm vm) {
        return false;
    }

    @Override
    public int hash(Vm vm) {
        return 1;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("None");
    }
}
