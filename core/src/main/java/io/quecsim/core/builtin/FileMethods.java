package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.vm.Vm;

/** The types {@code uio.FileIO} and {@code uio.TextIOWrapper}. */
@PyTypeDef(value = "FileIO", module = "uio")
final class FileMethods {
    private FileMethods() {}

    /** {@code file.read([size])}: bytes, or characters of a text; to the end without a size. Source: py/stream.c. */
    @PyMethod
    static Object read(Vm vm, PyFile self, @Default("-1") Object size) {
        return self.take(vm, size == PyNone.NONE ? -1 : vm.ops.toInt(size));
    }

    /** {@code file.readinto(buffer[, size])}: the number of bytes read. Source: py/stream.c. */
    @PyMethod
    static int readinto(Vm vm, PyFile self, Object buffer, @Default("-1") int size) {
        Buffers.View view = Buffers.writable(vm, buffer);
        int count = size < 0 ? view.length() : Math.min(size, view.length());
        return self.readNow(vm, view.bytes(), view.from(), view.from() + count);
    }

    /** {@code file.readline([size])}. Source: py/stream.c. */
    @PyMethod
    static Object readline(Vm vm, PyFile self, @Default("-1") int size) {
        return self.takeLine(vm, size);
    }

    /** {@code file.readlines()}: a list of all lines. Source: py/stream.c. */
    @PyMethod
    static Object readlines(Vm vm, PyFile self) {
        PyList lines = PyList.empty(vm);
        for (Object line = self.next(vm); line != null; line = self.next(vm)) {
            lines.append(vm, line);
        }
        return lines;
    }

    /** {@code file.write(data[, [offset,] length])}: the number of bytes written. Source: py/stream.c. */
    @PyMethod
    static int write(
            Vm vm, PyFile self, Object data, @Default("null") Object lengthOrOffset, @Default("null") Object length) {
        Buffers.View part = MemoryStreamVerbs.part(vm, data, lengthOrOffset, length);
        return self.writeNow(vm, part.bytes(), part.from(), part.to());
    }

    /** {@code file.seek(offset[, whence])}: the new position. Source: py/stream.c. */
    @PyMethod
    static int seek(Vm vm, PyFile self, int offset, @Default("0") int whence) {
        return self.with(vm, open -> (int) open.seek(offset, whence));
    }

    /** {@code file.tell()}: the position. Source: py/stream.c. */
    @PyMethod
    static int tell(Vm vm, PyFile self) {
        return self.with(vm, open -> (int) open.seek(0, 1));
    }

    /** {@code file.flush()}. Source: py/stream.c. */
    @PyMethod
    static void flush(Vm vm, PyFile self) {
        self.with(vm, open -> {
            open.flush();
            return 0;
        });
    }

    /** {@code file.fileno()}: the number of the descriptor. Source: extmod/vfs_posix_file.c. */
    @PyMethod
    static int fileno(Vm vm, PyFile self) {
        return self.descriptor(vm);
    }

    /** {@code file.close()}: once is enough. Source: py/stream.c. */
    @PyMethod
    static void close(Vm vm, PyFile self) {
        self.closeStream(vm);
    }

    /** {@code file.__enter__()}. Source: py/stream.c. */
    @PyMethod(name = "__enter__")
    static Object enter(PyFile self) {
        return self;
    }

    /** {@code file.__exit__(type, value, traceback)}: closes. Source: py/stream.c. */
    @PyMethod(name = "__exit__")
    static void exit(Vm vm, PyFile self, Object type, Object value, Object traceback) {
        self.closeStream(vm);
    }
}
