package io.quecsim.core.object;

import io.quecsim.core.vm.Vm;

/** A function of a class that is not bound to an instance. */
public final class PyStaticMethod extends PyWrappedFunction {
    /** A constant outside the heap, of a native type. */
    PyStaticMethod(Object function) {
        super(function);
    }

    public static PyStaticMethod of(Vm vm, Object function) {
        PyStaticMethod made = new PyStaticMethod(function);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.STATICMETHOD;
    }
}
