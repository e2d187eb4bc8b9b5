package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code bool}. */
@PyTypeDef("bool")
final class BoolMethods {
    private BoolMethods() {}

    /** {@code bool([value])}. Source: py/objbool.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("False") Object value) {
        return PyBool.of(vm.ops.truth(value));
    }
}
