package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code uhashlib.md5}. */
@PyTypeDef(value = "md5", module = "uhashlib")
final class Md5Methods {
    private Md5Methods() {}

    /** {@code md5([data])}. Source: extmod/moduhashlib.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object data) {
        return PyHash.make(vm, PyHash.Kind.MD5, data);
    }

    /** {@code md5.update(data)}: feeds more bytes. Source: extmod/moduhashlib.c. */
    @PyMethod
    static void update(Vm vm, PyHash self, Object data) {
        self.update(vm, data);
    }

    /** {@code md5.digest()}: 16 bytes; the object cannot be used any more. Source: extmod/moduhashlib.c. */
    @PyMethod
    static Object digest(Vm vm, PyHash self) {
        return self.digest(vm);
    }
}
