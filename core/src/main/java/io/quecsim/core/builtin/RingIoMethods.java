package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code micropython.RingIO} of current upstream. */
@PyTypeDef(value = "RingIO", module = "micropython")
final class RingIoMethods {
    private RingIoMethods() {}

    /** {@code RingIO(size or buffer)}: a buffer holds one byte less than its length. Source: py/objringio.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object room) {
        return PyRingIo.of(vm, room);
    }

    /** {@code RingIO.any()}: how many bytes can be read. Source: py/objringio.c. */
    @PyMethod
    static int any(PyRingIo self) {
        return self.available();
    }

    /** {@code RingIO.read([size])}: what is there, {@code b''} if nothing. Source: py/stream.c. */
    @PyMethod
    static Object read(Vm vm, PyRingIo self, @Default("-1") int size) {
        return StreamVerbs.read(vm, self, size);
    }

    /** {@code RingIO.readline([size])}: to the end of the line, or what is there of it. Source: py/stream.c. */
    @PyMethod
    static Object readline(Vm vm, PyRingIo self, @Default("-1") int size) {
        return StreamVerbs.readLine(vm, self, size);
    }

    /** {@code RingIO.readinto(buffer[, size])}: the number of bytes read. Source: py/stream.c. */
    @PyMethod
    static Object readinto(Vm vm, PyRingIo self, Object buffer, @Default("-1") int size) {
        return StreamVerbs.readInto(vm, self, buffer, size);
    }

    /** {@code RingIO.write(data[, [offset,] length])}: the number of bytes there was room for. Source: py/stream.c. */
    @PyMethod
    static int write(
            Vm vm, PyRingIo self, Object data, @Default("null") Object lengthOrOffset, @Default("null") Object length) {
        Buffers.View part = MemoryStreamVerbs.part(vm, data, lengthOrOffset, length);
        return self.writeNow(vm, part.bytes(), part.from(), part.to());
    }

    /** {@code RingIO.close()}: does nothing. Source: py/objringio.c. */
    @PyMethod
    static void close(PyRingIo self) {}
}
