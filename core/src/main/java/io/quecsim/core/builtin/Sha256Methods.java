package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code uhashlib.sha256}. */
@PyTypeDef(value = "sha256", module = "uhashlib")
final class Sha256Methods extends HashMethods {
    private Sha256Methods() {}

    /** {@code sha256([data])}: a hash of 32 bytes. Source: extmod/moduhashlib.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object data) {
        return PyHash.make(vm, PyHash.Kind.SHA256, data);
    }
}
