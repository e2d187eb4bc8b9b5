package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code type}. */
@PyTypeDef("type")
final class TypeMethods {
    private TypeMethods() {}

    /** {@code type(object)}, or {@code type(name, bases, dict)} for a new class. Source: py/objtype.c. */
    @PyNew
    static Object make(
            Vm vm, PyType cls, Object object, @Default("null") Object bases, @Default("null") Object members) {
        if (bases == null) {
            return vm.ops.typeOf(object);
        }
        if (members == null) {
            throw PyErrors.typeError(vm, "type takes 1 or 3 arguments");
        }
        if (!(object instanceof PyStr)) {
            throw PyErrors.cantConvert(vm, object, "str");
        }
        return PyClass.of(vm, vm.names.add(vm, ((PyStr) object).value).value, bases, members);
    }
}
