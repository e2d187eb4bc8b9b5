package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code uzlib.DecompIO}. */
@PyTypeDef(value = "DecompIO", module = "uzlib")
final class DecompIoMethods {
    private DecompIoMethods() {}

    /**
     * {@code DecompIO(stream[, wbits])}: wbits 0 to 15 zlib, 16 and up gzip, negative without header. Quirk of 1.13: a zlib
     * stream gets a window of 2**(size field of its header), 128 bytes for what zlib calls 32 KB. Source: extmod/moduzlib.c.
     */
    @PyNew
    static Object make(Vm vm, PyType cls, Object stream, @Default("0") int wbits) {
        return PyDecompIo.make(vm, stream, wbits);
    }

    /** {@code DecompIO.read([size])}: to the end without a size; raises OSError(EINVAL) for bad data. Source: py/stream.c. */
    @PyMethod
    static Object read(Vm vm, PyDecompIo self, @Default("-1") int size) {
        return StreamVerbs.read(vm, self, size);
    }

    /** {@code DecompIO.readinto(buffer[, size])}: the number of bytes read. Source: py/stream.c. */
    @PyMethod
    static Object readinto(Vm vm, PyDecompIo self, Object buffer, @Default("-1") int size) {
        return StreamVerbs.readInto(vm, self, buffer, size);
    }

    /** {@code DecompIO.readline([size])}: to the end of the line, its end included. Source: py/stream.c. */
    @PyMethod
    static Object readline(Vm vm, PyDecompIo self, @Default("-1") int size) {
        return StreamVerbs.readLine(vm, self, size);
    }
}
