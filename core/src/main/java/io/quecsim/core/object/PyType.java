package io.quecsim.core.object;

import io.quecsim.core.vm.Vm;

/** A type: {@link NativeType} for those written in Java, {@link PyClass} for those of the guest. */
public abstract class PyType extends PyObject {
    private final String name;

    protected PyType(String name) {
        this.name = name;
    }

    public final String name() {
        return name;
    }

    /** The member as it stands in the type or its bases (not bound), or null. */
    public abstract Object lookup(PyStr name);

    /** Whether this is {@code other} or derives from it. */
    public abstract boolean isSubtypeOf(PyType other);

    /** The type made in Java that lays out instances: itself for such a type, the native base of a class, or null. */
    public abstract PyType nativeBase();

    /**
     * {@code type(*args, **kw)} for types made in Java. The interpreter makes instances of guest classes itself.
     *
     * @param args positional then keyword values
     * @param kwNames names of the last {@code kwNames.length} args; empty when none
     */
    public abstract Object make(Vm vm, PyType cls, Object[] args, PyStr[] kwNames);

    @Override
    public PyType type() {
        return Types.TYPE;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<class '").append(name).append("'>");
    }

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
