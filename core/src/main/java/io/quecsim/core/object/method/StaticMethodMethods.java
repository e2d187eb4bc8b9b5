package io.quecsim.core.object.method;

import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyStaticMethod;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code staticmethod}. */
@PyTypeDef("staticmethod")
final class StaticMethodMethods {
    private StaticMethodMethods() {}

    /** {@code staticmethod(function)}. Source: py/objtype.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object function) {
        return PyStaticMethod.of(vm, function);
    }
}
