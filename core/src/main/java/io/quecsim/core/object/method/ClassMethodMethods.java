package io.quecsim.core.object.method;

import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyClassMethod;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code classmethod}. */
@PyTypeDef("classmethod")
final class ClassMethodMethods {
    private ClassMethodMethods() {}

    /** {@code classmethod(function)}. Source: py/objtype.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object function) {
        return PyClassMethod.of(vm, function);
    }
}
