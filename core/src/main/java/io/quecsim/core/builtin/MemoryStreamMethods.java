package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.core.vm.Vm;

/** The methods of {@code uio.BytesIO} and {@code uio.StringIO}. */
abstract class MemoryStreamMethods {
    /** {@code stream.read([size])}: to the end without a size. Source: py/stream.c. */
    @PyMethod
    static Object read(Vm vm, MemoryStream self, @Default("-1") int size) {
        return self.take(vm, size);
    }

    /** {@code stream.readinto(buffer[, size])}: the number of bytes read. Source: py/stream.c. */
    @PyMethod
    static int readinto(Vm vm, MemoryStream self, Object buffer, @Default("-1") int size) {
        return MemoryStreamVerbs.readInto(vm, self, buffer, size);
    }

    /** {@code stream.readline([size])}. Source: py/stream.c. */
    @PyMethod
    static Object readline(Vm vm, MemoryStream self, @Default("-1") int size) {
        return self.takeLine(vm, size);
    }

    /** {@code stream.write(data[, [offset,] length])}: the number of bytes written. Source: py/stream.c. */
    @PyMethod
    static int write(
            Vm vm,
            MemoryStream self,
            Object data,
            @Default("null") Object lengthOrOffset,
            @Default("null") Object length) {
        return MemoryStreamVerbs.write(vm, self, data, lengthOrOffset, length);
    }

    /** {@code stream.seek(offset[, whence])}: the new position. Source: py/stream.c. */
    @PyMethod
    static int seek(Vm vm, MemoryStream self, int offset, @Default("0") int whence) {
        return self.seek(vm, offset, whence);
    }

    /** {@code stream.tell()}. Source: py/stream.c. */
    @PyMethod
    static int tell(Vm vm, MemoryStream self) {
        self.checkOpen(vm);
        return self.position();
    }

    /** {@code stream.flush()}. Source: py/stream.c. */
    @PyMethod
    static void flush(MemoryStream self) {}

    /** {@code stream.close()}. Source: py/stream.c. */
    @PyMethod
    static void close(Vm vm, MemoryStream self) {
        self.closeStream(vm);
    }

    /** {@code stream.getvalue()}: everything written. Source: py/objstringio.c. */
    @PyMethod
    static Object getvalue(Vm vm, MemoryStream self) {
        return self.content(vm);
    }

    /** {@code stream.__enter__()}. Source: py/objstringio.c. */
    @PyMethod(name = "__enter__")
    static Object enter(MemoryStream self) {
        return self;
    }

    /** {@code stream.__exit__(type, value, traceback)}: closes. Source: py/objstringio.c. */
    @PyMethod(name = "__exit__")
    static void exit(Vm vm, MemoryStream self, Object type, Object value, Object traceback) {
        self.closeStream(vm);
    }
}
