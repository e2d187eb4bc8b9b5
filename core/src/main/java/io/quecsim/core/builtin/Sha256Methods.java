package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code uhashlib.sha256}. */
@PyTypeDef(value = "sha256", module = "uhashlib")
final class Sha256Methods {
    private Sha256Methods() {}

    /** {@code sha256([data])}. Source: extmod/moduhashlib.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object data) {
        return PyHash.make(vm, PyHash.Kind.SHA256, data);
    }

    /** {@code sha256.update(data)}: feeds more bytes. Source: extmod/moduhashlib.c. */
    @PyMethod
    static void update(Vm vm, PyHash self, Object data) {
        self.update(vm, data);
    }

    /** {@code sha256.digest()}: 32 bytes; the object cannot be used any more. Source: extmod/moduhashlib.c. */
    @PyMethod
    static Object digest(Vm vm, PyHash self) {
        return self.digest(vm);
    }
}
