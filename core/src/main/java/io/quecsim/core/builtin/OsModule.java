package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.Texts;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Vm;
import java.util.function.Supplier;

/** The files of the module {@code uos}: the verbs of {@code extmod/vfs.c} over the device's {@link FileSystem}. */
@PyModule(value = "uos", part = "files")
final class OsModule {
    /** {@code MP_S_IFDIR} and {@code MP_S_IFREG}. */
    private static final int DIRECTORY = 0x4000;

    private static final int FILE = 0x8000;

    private final RandomModule random;

    /** @param seed as for {@code urandom} */
    OsModule(long seed) {
        random = new RandomModule(seed);
    }

    @PyConst
    static final String sep = "/";

    private static <T> T checked(Vm vm, Supplier<T> verb) {
        try {
            return verb.get();
        } catch (FileError e) {
            throw PyErrors.osError(vm, e.errno());
        }
    }

    /** None, or -1 where the volume may not be changed. */
    private static Object run(Vm vm, Runnable verb) {
        try {
            verb.run();
            return PyNone.NONE;
        } catch (FileError e) {
            return FileErrors.answer(vm, e);
        }
    }

    /** {@code uos.listdir([path])}: names. Source: extmod/vfs.c. */
    @PyFunction
    static Object listdir(Vm vm, @Default("null") Object path) {
        PyList names = PyList.empty(vm);
        for (FileSystem.Entry entry : entries(vm, path)) {
            names.append(vm, name(vm, path, entry));
        }
        return names;
    }

    /** {@code uos.ilistdir([path])}: an iterator of (name, type, inode, size). Source: extmod/vfs.c. */
    @PyFunction
    static Object ilistdir(Vm vm, @Default("null") Object path) {
        PyList tuples = PyList.empty(vm);
        for (FileSystem.Entry entry : entries(vm, path)) {
            PyObject name = name(vm, path, entry);
            tuples.append(
                    vm,
                    entry.bytes() == FileSystem.Entry.NO_SIZE
                            ? PyTuple.of(vm, name, mode(entry.kind()), 0)
                            : PyTuple.of(vm, name, mode(entry.kind()), 0, vm.ops.integer(entry.bytes())));
        }
        return vm.ops.iter(tuples);
    }

    private static Iterable<FileSystem.Entry> entries(Vm vm, Object path) {
        String folder = path == null ? vm.files.workingDirectory() : path(vm, path);
        return checked(vm, () -> vm.files.list(folder));
    }

    /** As bytes where the path was given as bytes. */
    private static PyObject name(Vm vm, Object path, FileSystem.Entry entry) {
        PyStr name = PyStr.of(vm, entry.name());
        return path == null || path instanceof PyStr ? name : Texts.like(vm, (PyObject) path, Texts.octets(name));
    }

    private static int mode(FileSystem.Kind kind) {
        return kind == FileSystem.Kind.DIRECTORY ? DIRECTORY : FILE;
    }

    private static String path(Vm vm, Object path) {
        return Octets.text(Texts.anyType(vm, path));
    }

    /** {@code uos.stat(path)}: ten numbers; the seventh is the size. Source: extmod/vfs.c. */
    @PyFunction
    static Object stat(Vm vm, Object path) {
        String name = path(vm, path);
        FileSystem.Details found = checked(vm, () -> vm.files.details(name));
        Object seconds = vm.ops.integer(found.seconds());
        Object size = vm.ops.integer(found.bytes());
        return PyTuple.of(vm, mode(found.kind()), 0, 0, 0, 0, 0, size, seconds, seconds, seconds);
    }

    /** {@code uos.statvfs(path)}: sizes of blocks, and how many there are and are free. Source: extmod/vfs_lfsx.c. */
    @PyFunction
    static Object statvfs(Vm vm, Object path) {
        String name = path(vm, path);
        FileSystem.Space space = checked(vm, () -> vm.files.space(name));
        Object free = vm.ops.integer(space.freeBlocks());
        int block = space.blockBytes();
        Object blocks = vm.ops.integer(space.blocks());
        return PyTuple.of(vm, block, block, blocks, free, free, 0, 0, 0, 0, space.nameBytes());
    }

    /** {@code uos.chdir(path)}. Source: extmod/vfs.c. */
    @PyFunction
    static Object chdir(Vm vm, Object path) {
        String name = path(vm, path);
        return run(vm, () -> vm.files.changeDirectory(name));
    }

    /** {@code uos.getcwd()}. Source: extmod/vfs.c. */
    @PyFunction
    static String getcwd(Vm vm) {
        return vm.files.workingDirectory();
    }

    /** {@code uos.mkdir(path)}. Source: extmod/vfs.c. */
    @PyFunction
    static Object mkdir(Vm vm, Object path) {
        String name = path(vm, path);
        return run(vm, () -> vm.files.makeDirectory(name));
    }

    /** {@code uos.rmdir(path)}: an empty directory. Source: extmod/vfs.c. */
    @PyFunction
    static Object rmdir(Vm vm, Object path) {
        String name = path(vm, path);
        return run(vm, () -> vm.files.removeDirectory(name));
    }

    /** {@code uos.remove(path)}: a file. Source: extmod/vfs.c. */
    @PyFunction
    static Object remove(Vm vm, Object path) {
        String name = path(vm, path);
        return run(vm, () -> vm.files.remove(name));
    }

    /** {@code uos.unlink(path)}: the same as remove. Source: extmod/vfs.c. */
    @PyFunction
    static Object unlink(Vm vm, Object path) {
        return remove(vm, path);
    }

    /** {@code uos.rename(old, new)}. Source: extmod/vfs.c. */
    @PyFunction
    static Object rename(Vm vm, Object old, Object to) {
        String from = path(vm, old);
        String name = path(vm, to);
        return run(vm, () -> vm.files.rename(from, name));
    }

    /** {@code uos.urandom(n)}: bytes drawn from the run's seed. Source: ports/unix/modos.c. */
    @PyFunction
    byte[] urandom(Vm vm, int n) {
        if (n < 0) {
            throw PyErrors.valueError(vm, null);
        }
        vm.heap.reserve(n);
        return random.bytes(n);
    }
}
