package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code uhashlib.md5}. */
@PyTypeDef(value = "md5", module = "uhashlib")
final class Md5Methods extends HashMethods {
    private Md5Methods() {}

    /** {@code md5([data])}: a hash of 16 bytes. Source: extmod/moduhashlib.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object data) {
        return PyHash.make(vm, PyHash.Kind.MD5, data);
    }
}
