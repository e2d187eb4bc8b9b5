package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code uhashlib.sha1}. */
@PyTypeDef(value = "sha1", module = "uhashlib")
final class Sha1Methods {
    private Sha1Methods() {}

    /** {@code sha1([data])}. Source: extmod/moduhashlib.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object data) {
        return PyHash.make(vm, PyHash.Kind.SHA1, data);
    }

    /** {@code sha1.update(data)}: feeds more bytes. Source: extmod/moduhashlib.c. */
    @PyMethod
    static void update(Vm vm, PyHash self, Object data) {
        self.update(vm, data);
    }

    /** {@code sha1.digest()}: 20 bytes; the object cannot be used any more. Source: extmod/moduhashlib.c. */
    @PyMethod
    static Object digest(Vm vm, PyHash self) {
        return self.digest(vm);
    }
}
