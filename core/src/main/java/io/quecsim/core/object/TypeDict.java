package io.quecsim.core.object;

import io.quecsim.core.vm.Vm;
import java.util.Map;

/** {@code cls.__dict__}: a read-only copy of a type's own members. */
final class TypeDict {
    private TypeDict() {}

    static PyDict of(Vm vm, PyType type) {
        PyDict dict;
        if (type instanceof PyClass) {
            dict = ((PyClass) type).members.copy(vm);
        } else {
            dict = PyDict.empty(vm);
            for (Map.Entry<String, Object> member :
                    ((NativeType) type).members().entrySet()) {
                dict.put(vm, vm.name(member.getKey()), member.getValue());
            }
        }
        dict.fixed = true;
        return dict;
    }
}
