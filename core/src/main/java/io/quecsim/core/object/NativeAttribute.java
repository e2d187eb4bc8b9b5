package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;

/**
 * A native type's attribute with a getter and maybe a setter in Java. It stands among the type's members; whoever reads
 * or writes an attribute of an instance calls {@link #get} and {@link #set} instead of handing it out.
 */
public final class NativeAttribute extends PyObject {
    private static final int NONE = -1;

    private final NativeTable table;
    private final String name;
    private int getter = NONE;
    private int setter = NONE;

    NativeAttribute(NativeTable table, String name) {
        this.table = table;
        this.name = name;
    }

    void getter(int id) {
        getter = id;
    }

    void setter(int id) {
        setter = id;
    }

    public Object get(Vm vm, Object self) {
        return table.call1(getter, vm, self);
    }

    /** @return false when the attribute cannot be written */
    public boolean set(Vm vm, Object self, Object value) {
        if (setter == NONE) {
            return false;
        }
        if (value == null) {
            throw PyErrors.attributeError(vm, self, vm.name(name));
        }
        table.call2(setter, vm, self, value);
        return true;
    }

    @Override
    public PyType type() {
        return Types.PROPERTY;
    }
}
