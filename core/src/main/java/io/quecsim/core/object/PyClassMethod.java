package io.quecsim.core.object;

import io.quecsim.core.vm.Vm;

/** A function of a class that is bound to the class. */
public final class PyClassMethod extends PyWrappedFunction {
    /** A constant outside the heap, of a native type. */
    PyClassMethod(Object function) {
        super(function);
    }

    public static PyClassMethod of(Vm vm, Object function) {
        PyClassMethod made = new PyClassMethod(function);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.CLASSMETHOD;
    }
}
