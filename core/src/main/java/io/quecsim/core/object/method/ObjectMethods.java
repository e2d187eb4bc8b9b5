package io.quecsim.core.object.method;

import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyStaticMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyBlank;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code object}. */
@PyTypeDef("object")
final class ObjectMethods {
    private ObjectMethods() {}

    /** {@code object()}. Source: py/objobject.c. */
    @PyNew
    static Object make(Vm vm, PyType cls) {
        return PyBlank.of(vm);
    }

    /** {@code object.__init__()}: does nothing. Source: py/objobject.c. */
    @PyMethod
    static void __init__(Object self) {}

    /** {@code object.__new__(cls)}: a blank instance of a class of the guest. Source: py/objobject.c. */
    @PyStaticMethod
    static Object __new__(Vm vm, Object cls) {
        if (!(cls instanceof PyClass)) {
            throw PyErrors.typeError(vm, "arg must be user-type");
        }
        return PyInstance.of(vm, (PyClass) cls);
    }

    /** {@code object.__setattr__(name, value)}: past the class's own {@code __setattr__}. Source: py/objobject.c. */
    @PyMethod
    static void __setattr__(Vm vm, Object self, Object name, Object value) {
        instance(vm, self, name).setOwn(vm, vm.names.add(vm, (PyStr) name), value);
    }

    /** {@code object.__delattr__(name)}: past the class's own {@code __delattr__}. Source: py/objobject.c. */
    @PyMethod
    static void __delattr__(Vm vm, Object self, Object name) {
        if (!instance(vm, self, name).deleteOwn(vm.names.add(vm, (PyStr) name))) {
            throw PyErrors.attributeError(vm, "no such attribute");
        }
    }

    private static PyInstance instance(Vm vm, Object self, Object name) {
        if (!(self instanceof PyInstance)) {
            throw PyErrors.typeError(vm, "arg must be user-type");
        }
        if (!(name instanceof PyStr)) {
            throw PyErrors.typeError(vm, null);
        }
        return (PyInstance) self;
    }
}
