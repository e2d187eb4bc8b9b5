package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code uhashlib.sha1}. */
@PyTypeDef(value = "sha1", module = "uhashlib")
final class Sha1Methods extends HashMethods {
    private Sha1Methods() {}

    /** {@code sha1([data])}: a hash of 20 bytes. Source: extmod/moduhashlib.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object data) {
        return PyHash.make(vm, PyHash.Kind.SHA1, data);
    }
}
