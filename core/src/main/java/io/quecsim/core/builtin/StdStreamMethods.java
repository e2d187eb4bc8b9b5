package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyGetter;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.vm.Vm;

/** The type of {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}. */
@PyTypeDef(value = "FileIO", module = "usys")
final class StdStreamMethods {
    private StdStreamMethods() {}

    /** {@code stdin.read([size])}: characters; to the end without a size. Source: py/stream.c. */
    @PyMethod
    static Object read(Vm vm, StdStream self, @Default("-1") int size) {
        return self.isTyped() ? TypedRead.read(vm, self, size) : file(vm, self).take(vm, size);
    }

    /** {@code stdin.readinto(buffer[, size])}: the number of bytes read. Source: py/stream.c. */
    @PyMethod
    static Object readinto(Vm vm, StdStream self, Object buffer, @Default("-1") int size) {
        return self.isTyped()
                ? TypedRead.into(vm, self, buffer, size)
                : (Object) FileMethods.readinto(vm, PyFile.of(vm, false, self.file()), buffer, size);
    }

    /** {@code stdin.readline([size])}. Source: py/stream.c. */
    @PyMethod
    static Object readline(Vm vm, StdStream self, @Default("-1") int size) {
        return self.isTyped() ? TypedRead.line(vm, self, size) : file(vm, self).takeLine(vm, size);
    }

    /** {@code stdin.readlines()}: a list of all lines. Source: py/stream.c. */
    @PyMethod
    static Object readlines(Vm vm, StdStream self) {
        return self.isTyped() ? TypedRead.lines(vm, self) : FileMethods.readlines(vm, file(vm, self));
    }

    /** {@code stdout.write(data)}: returns the number of bytes. Source: py/stream.c. */
    @PyMethod
    static int write(Vm vm, StdStream self, Object data) {
        Buffers.View view = Buffers.view(vm, data);
        return self.writeNow(vm, view.bytes(), view.from(), view.to());
    }

    /** {@code stdout.flush()}. Source: py/stream.c. */
    @PyMethod
    static void flush(StdStream self) {}

    /** {@code stdout.close()}: does nothing. Source: py/stream.c. */
    @PyMethod
    static void close(StdStream self) {}

    /** {@code stdout.fileno()}: 0, 1 or 2. Source: extmod/vfs_posix_file.c. */
    @PyMethod
    static int fileno(StdStream self) {
        return self.number;
    }

    /** {@code stdout.buffer}: the stream of bytes behind it. Source: extmod/vfs_posix_file.c. */
    @PyGetter
    static Object buffer(Vm vm, StdStream self) {
        return vm.console.isAsynchronous() ? new StdStream(vm, self.number, true) : PyFile.of(vm, false, self.file());
    }

    private static PyFile file(Vm vm, StdStream self) {
        return PyFile.of(vm, !self.isRaw(), self.file());
    }
}
