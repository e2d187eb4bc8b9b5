package io.quecsim.simulator.quecpython;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;

/**
 * What a script gets for a function, class or constant of a {@link NotSimulatedModule}. It can be imported and passed on;
 * calling it, or asking it for anything, raises NotImplementedError with its name.
 */
final class NotSimulated extends PyCallable {
    private final String path;

    NotSimulated(String path) {
        this.path = path;
    }

    @Override
    public PyType type() {
        return Types.FUNCTION;
    }

    @Override
    public Object call(Vm vm, Object[] args, PyStr[] kwNames) {
        throw refused(vm, path);
    }

    @Override
    public Object getAttr(Vm vm, PyStr name) {
        if (name.value.startsWith("__")) {
            return null;
        }
        throw refused(vm, path + "." + name.value);
    }

    @Override
    public Object unary(Vm vm, int op) {
        throw refused(vm, path);
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        throw refused(vm, path);
    }

    private static PyException refused(Vm vm, String what) {
        return PyErrors.notImplemented(vm, what + " is not simulated");
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<").append(path).append(", not simulated>");
    }
}
