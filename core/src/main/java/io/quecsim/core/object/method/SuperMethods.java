package io.quecsim.core.object.method;

import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PySuper;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code super}. */
@PyTypeDef("super")
final class SuperMethods {
    private SuperMethods() {}

    /** {@code super(type, self)}; the compiler gives both where none is written. Source: py/objtype.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object type, Object self) {
        if (!(type instanceof PyType)) {
            throw PyErrors.typeError(vm, null);
        }
        boolean related = self instanceof PyType given && given.isSubtypeOf((PyType) type)
                || vm.ops.typeOf(self).isSubtypeOf((PyType) type);
        if (vm.current && !related) {
            throw PyErrors.typeError(vm, null);
        }
        return PySuper.of(vm, (PyType) type, self);
    }
}
