package io.quecsim.core.object;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.vm.Vm;

/** {@code Ellipsis}. */
public final class PyEllipsis extends PyObject {
    public static final PyEllipsis ELLIPSIS = new PyEllipsis();

    private PyEllipsis() {
        block = Heap.ROM;
    }

    @Override
    public PyType type() {
        return Types.ELLIPSIS;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("Ellipsis");
    }

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
