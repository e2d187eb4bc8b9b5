package io.quecsim.core.builtin;

import io.quecsim.binding.PyMethod;
import io.quecsim.core.vm.Vm;

/** The methods of the types of {@code uhashlib}. */
abstract class HashMethods {
    /** {@code hash.update(data)}: feeds more bytes. Source: extmod/moduhashlib.c. */
    @PyMethod
    static void update(Vm vm, PyHash self, Object data) {
        self.update(vm, data);
    }

    /** {@code hash.digest()}: the hash; the object cannot be used any more. Source: extmod/moduhashlib.c. */
    @PyMethod
    static Object digest(Vm vm, PyHash self) {
        return self.digest(vm);
    }
}
