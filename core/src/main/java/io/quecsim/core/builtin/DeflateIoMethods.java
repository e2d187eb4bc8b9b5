package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code deflate.DeflateIO} of current upstream. */
@PyTypeDef(value = "DeflateIO", module = "deflate")
final class DeflateIoMethods {
    private DeflateIoMethods() {}

    /**
     * {@code DeflateIO(stream[, format[, wbits[, close]]])}: format AUTO, RAW, ZLIB or GZIP; wbits 5 to 15, 0 for what the
     * header says; close the stream together with this one. Source: extmod/moddeflate.c.
     */
    @PyNew
    static Object make(
            Vm vm,
            PyType cls,
            Object stream,
            @Default("0") int format,
            @Default("0") int wbits,
            @Default("false") boolean close) {
        return PyDeflateIo.of(vm, stream, format, wbits, close);
    }

    /** {@code DeflateIO.read([size])}: to the end without a size; raises OSError(EINVAL) for bad data. Source: py/stream.c. */
    @PyMethod
    static Object read(Vm vm, PyDeflateIo self, @Default("-1") int size) {
        return StreamVerbs.read(vm, self, size);
    }

    /** {@code DeflateIO.readinto(buffer[, size])}: the number of bytes read. Source: py/stream.c. */
    @PyMethod
    static Object readinto(Vm vm, PyDeflateIo self, Object buffer, @Default("-1") int size) {
        return StreamVerbs.readInto(vm, self, buffer, size);
    }

    /** {@code DeflateIO.readline([size])}: to the end of the line, its end included. Source: py/stream.c. */
    @PyMethod
    static Object readline(Vm vm, PyDeflateIo self, @Default("-1") int size) {
        return StreamVerbs.readLine(vm, self, size);
    }

    /** {@code DeflateIO.close()}: what is read afterwards raises OSError(EINVAL). Source: extmod/moddeflate.c. */
    @PyMethod
    static void close(Vm vm, PyDeflateIo self) {
        self.closeStream(vm);
    }

    /** {@code DeflateIO.__enter__()}: the stream itself. Source: extmod/moddeflate.c. */
    @PyMethod(name = "__enter__")
    static Object enter(PyDeflateIo self) {
        return self;
    }

    /** {@code DeflateIO.__exit__(type, value, traceback)}: closes. Source: extmod/moddeflate.c. */
    @PyMethod(name = "__exit__")
    static void exit(Vm vm, PyDeflateIo self, Object[] args) {
        self.closeStream(vm);
    }
}
