package io.quecsim.core.builtin;

import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** {@code uio.IOBase}: what a guest class derives from to be a stream, with {@code readinto}, {@code write}, {@code ioctl}. */
@PyTypeDef(value = "IOBase", module = "uio")
public final class IoBase extends PyObject {
    public static final NativeType TYPE = new NativeType("IOBase", null, () -> IoBaseBinding.TABLE);

    /** The firmware has one such object for all instances. */
    private static final IoBase SINGLETON = new IoBase();

    private IoBase() {}

    /** {@code IOBase()}. Source: py/modio.c. */
    @PyNew
    static Object make(PyType cls, Object[] ignored) {
        return SINGLETON;
    }

    /** The method {@code name} of a guest stream; raises OSError for what is no stream. */
    public static Object verb(Vm vm, Object stream, String name) {
        if (stream instanceof PyInstance instance && instance.cls.isSubtypeOf(TYPE)) {
            return vm.getAttr(stream, vm.name(name));
        }
        throw PyErrors.of(vm, Exceptions.OS_ERROR, "stream operation not supported");
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
