package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code uio.StringIO}. */
@PyTypeDef(value = "StringIO", module = "uio")
final class StringIoMethods {
    private StringIoMethods() {}

    /** {@code StringIO([content or capacity])}. Source: py/objstringio.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object content) {
        return MemoryStreamVerbs.make(vm, true, content);
    }

    /** {@code StringIO.read([size])}: to the end without a size. Source: py/stream.c. */
    @PyMethod
    static Object read(Vm vm, MemoryStream self, @Default("-1") int size) {
        return self.take(vm, size);
    }

    /** {@code StringIO.readinto(buffer[, size])}: the number of bytes read. Source: py/stream.c. */
    @PyMethod
    static int readinto(Vm vm, MemoryStream self, Object buffer, @Default("-1") int size) {
        return MemoryStreamVerbs.readInto(vm, self, buffer, size);
    }

    /** {@code StringIO.readline([size])}. Source: py/stream.c. */
    @PyMethod
    static Object readline(Vm vm, MemoryStream self, @Default("-1") int size) {
        return self.takeLine(vm, size);
    }

    /** {@code StringIO.write(data[, [offset,] length])}: the number of bytes written. Source: py/stream.c. */
    @PyMethod
    static int write(
            Vm vm,
            MemoryStream self,
            Object data,
            @Default("null") Object lengthOrOffset,
            @Default("null") Object length) {
        return MemoryStreamVerbs.write(vm, self, data, lengthOrOffset, length);
    }

    /** {@code StringIO.seek(offset[, whence])}: the new position. Source: py/stream.c. */
    @PyMethod
    static int seek(Vm vm, MemoryStream self, int offset, @Default("0") int whence) {
        return self.seek(vm, offset, whence);
    }

    /** {@code StringIO.tell()}. Source: py/stream.c. */
    @PyMethod
    static int tell(Vm vm, MemoryStream self) {
        self.checkOpen(vm);
        return self.position();
    }

    /** {@code StringIO.flush()}. Source: py/stream.c. */
    @PyMethod
    static void flush(MemoryStream self) {}

    /** {@code StringIO.close()}. Source: py/stream.c. */
    @PyMethod
    static void close(Vm vm, MemoryStream self) {
        self.closeStream(vm);
    }

    /** {@code StringIO.getvalue()}: everything written. Source: py/objstringio.c. */
    @PyMethod
    static Object getvalue(Vm vm, MemoryStream self) {
        return self.content(vm);
    }

    /** {@code StringIO.__enter__()}. Source: py/objstringio.c. */
    @PyMethod(name = "__enter__")
    static Object enter(MemoryStream self) {
        return self;
    }

    /** {@code StringIO.__exit__(type, value, traceback)}: closes. Source: py/objstringio.c. */
    @PyMethod(name = "__exit__")
    static void exit(Vm vm, MemoryStream self, Object type, Object value, Object traceback) {
        self.closeStream(vm);
    }
}
