package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code ucryptolib.aes}. */
@PyTypeDef(value = "aes", module = "ucryptolib")
final class AesMethods {
    private AesMethods() {}

    /**
     * {@code aes(key, mode[, IV])}: key of 16 or 32 bytes, mode 1 ECB, 2 CBC, 6 CTR, IV of 16 bytes but for ECB; raises
     * ValueError. Source: extmod/moducryptolib.c.
     */
    @PyNew
    static Object make(Vm vm, PyType cls, Object key, int mode, @Default("null") Object vector) {
        return PyAes.make(vm, key, mode, vector);
    }

    /** {@code aes.encrypt(data[, into])}: bytes, or into. Source: extmod/moducryptolib.c. */
    @PyMethod
    static Object encrypt(Vm vm, PyAes self, Object data, @Default("null") Object into) {
        return self.process(vm, true, data, into);
    }

    /** {@code aes.decrypt(data[, into])}: bytes, or into. Source: extmod/moducryptolib.c. */
    @PyMethod
    static Object decrypt(Vm vm, PyAes self, Object data, @Default("null") Object into) {
        return self.process(vm, false, data, into);
    }
}
