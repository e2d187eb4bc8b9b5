package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyByteArray;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code bytearray}. */
@PyTypeDef("bytearray")
final class ByteArrayMethods {
    private ByteArrayMethods() {}

    /** {@code bytearray([object[, encoding[, errors]]])}: zeros, or bytes of something. Source: py/objarray.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object[] args, PyStr[] names) {
        return TextMakers.byteArray(vm, args, names);
    }

    /** {@code bytearray.append(octet)}. Source: py/objarray.c. */
    @PyMethod
    static void append(Vm vm, PyByteArray self, Object octet) {
        self.append(vm, octet);
    }

    /** {@code bytearray.extend(more)}: by anything with the buffer protocol. Source: py/objarray.c. */
    @PyMethod
    static void extend(Vm vm, PyByteArray self, Object more) {
        self.extend(vm, more);
    }

    /** {@code bytearray.decode([encoding[, errors]])}: from UTF-8; raises UnicodeError. Source: py/objstr.c. */
    @PyMethod
    static Object decode(Vm vm, PyByteArray self, @Default("null") Object encoding, @Default("null") Object errors) {
        return TextMakers.decode(vm, self);
    }
}
