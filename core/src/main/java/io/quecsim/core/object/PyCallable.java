package io.quecsim.core.object;

import io.quecsim.core.vm.Vm;

/**
 * A callable written in Java. The interpreter calls the fixed-arity verbs, which avoid an argument array; a function
 * implements those it takes and inherits an arity error for the rest.
 *
 * <p>A call returns a value, or Java null after {@code vm.park(...)} (this script thread waits; the value comes later) or
 * {@code vm.enter(...)} (a frame was pushed; its result is the value).
 */
public abstract class PyCallable extends PyObject {
    public static final PyStr[] NO_KEYWORDS = {};

    public Object call0(Vm vm) {
        return call(vm, new Object[0], NO_KEYWORDS);
    }

    public Object call1(Vm vm, Object a) {
        return call(vm, new Object[] {a}, NO_KEYWORDS);
    }

    public Object call2(Vm vm, Object a, Object b) {
        return call(vm, new Object[] {a, b}, NO_KEYWORDS);
    }

    public Object call3(Vm vm, Object a, Object b, Object c) {
        return call(vm, new Object[] {a, b, c}, NO_KEYWORDS);
    }

    /**
     * The general call.
     *
     * @param args positional arguments, then the values of the keyword arguments
     * @param kwNames names of the last {@code kwNames.length} of {@code args}
     */
    public abstract Object call(Vm vm, Object[] args, PyStr[] kwNames);

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
