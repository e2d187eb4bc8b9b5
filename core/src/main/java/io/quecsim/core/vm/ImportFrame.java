package io.quecsim.core.vm;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.register.RegCode;

/** One import under way: walks the dotted name, and runs the code of each module on the way above this frame. */
final class ImportFrame extends NativeFrame {
    /** Ending of a file that {@code mpy-cross} made. */
    private static final String COMPILED = ".mpy";

    /** A file object of {@code extmod/vfs_posix_file.c}; that of littlefs has its buffer besides. */
    private static final int FILE_BYTES = 16;

    private final Importer importer;
    private final String[] parts;
    private final boolean leaf;
    private final boolean asMain;
    private int at;
    /** Dotted name of the part now looked at. */
    private String name = "";
    /** Path of the package it is in; null when that is not a directory. */
    private String directory = "";

    private PyModule top;
    private PyModule outer;
    private PyModule loading;

    /**
     * @param leaf answer with the last module, not the first
     * @param asMain the last module sees itself as {@code __main__}
     */
    ImportFrame(Importer importer, String name, boolean leaf, boolean asMain) {
        this.asMain = asMain;
        this.importer = importer;
        this.parts = name.split("\\.", -1);
        this.leaf = leaf;
    }

    @Override
    public Object start(Vm vm) {
        return walk(vm);
    }

    @Override
    public Object onReturn(Vm vm, Object value) {
        loaded(vm, loading);
        return walk(vm);
    }

    /** What failed to load can be tried again. */
    @Override
    public Object onRaise(Vm vm, PyException raised) {
        if (vm.current && loading != null) {
            importer.forget(name);
        }
        throw raised;
    }

    private Object walk(Vm vm) {
        while (at < parts.length) {
            name = at == 0 ? parts[0] : name + "." + parts[at];
            RegCode code = find(vm);
            if (code != null) {
                vm.enterModule(code, loading);
                return null;
            }
            loaded(vm, loading);
        }
        return (leaf ? outer : top).imported();
    }

    private void loaded(Vm vm, PyModule module) {
        if (outer != null && !outer.builtin) {
            outer.setAttr(vm, vm.name(parts[at]), module);
        }
        outer = module;
        top = top == null ? module : top;
        at++;
    }

    /** Sets {@link #loading}; answers with the code it has still to run, or null. */
    private RegCode find(Vm vm) {
        String found = locate(vm);
        PyModule known = importer.get(name);
        if (known != null) {
            loading = known;
            if (found != null) {
                directory = found;
            } else if (!isPackage(vm, known)) {
                directory = null;
            }
            return null;
        }
        if (found != null) {
            return load(vm, found);
        }
        return builtin(vm);
    }

    private static boolean isPackage(Vm vm, PyModule module) {
        return module.globals.get(vm.names.path) != null;
    }

    private RegCode load(Vm vm, String found) {
        loading = importer.make(name);
        boolean isPackage = vm.files.stat(found) == FileSystem.Kind.DIRECTORY;
        if (asMain && at == parts.length - 1 && !isPackage) {
            // A package keeps its name: what is run of it is its module __main__.
            importer.makeMain(loading, name);
        }
        if (isPackage) {
            directory = found;
            loading.globals.put(vm, vm.names.path, PyStr.of(vm, found));
            String init = codeFile(vm, found + "/__init__");
            return init == null ? null : compile(vm, init);
        }
        directory = null;
        return compile(vm, found);
    }

    private RegCode builtin(Vm vm) {
        CodeObject code = importer.frozen(name);
        CodeObject init = importer.frozen(name + ".__init__");
        directory = null;
        if (code == null && init == null) {
            PyModule late = importer.lateBuiltin(name);
            if (late != null) {
                loading = late;
                return null;
            }
            if (!importer.isBuiltinPackage(name)) {
                // 1.13 looks for the folder first and does not see that the firmware has a module of that name.
                boolean inNative = !vm.current && outer != null && outer.builtin;
                String missing = inNative ? name.substring(0, name.lastIndexOf('.')) : name;
                throw PyErrors.noModule(vm, missing);
            }
        }
        loading = importer.make(name);
        if (code == null) {
            loading.globals.put(vm, vm.names.path, PyStr.of(vm, name.replace('.', '/')));
        }
        CodeObject found = code != null ? code : init;
        return found == null ? null : vm.loader.loadFirmware(found);
    }

    private RegCode compile(Vm vm, String file) {
        loading.globals.put(vm, vm.names.file, vm.names.add(vm, file));
        opened(vm, file);
        byte[] content = vm.files.read(file);
        return file.endsWith(COMPILED) ? vm.loader.loadAhead(content) : vm.compile(content, file);
    }

    /** What opening a file leaves to the collector: its path as a string, once more below the mount point, and the file. */
    private static void opened(Vm vm, String file) {
        int pathBytes = file.length() + 1;
        for (int i = 0; i < 2; i++) {
            vm.heap.allocPayload(PyStr.BYTES);
            vm.heap.allocPayload(pathBytes);
        }
        vm.heap.allocPayload(FILE_BYTES);
    }

    /** The path of a directory or file for the present part, or null. */
    private String locate(Vm vm) {
        if (at > 0) {
            return directory == null ? null : directoryOrFile(vm, directory + "/" + parts[at]);
        }
        Object[] entries = vm.ops.sequenceItems(importer.searchPath);
        if (entries.length == 0 && !vm.current) {
            return directoryOrFile(vm, parts[0]);
        }
        for (Object entry : entries) {
            String base = vm.ops.str(entry);
            if (base.equals(Importer.FROZEN) && importer.hasFirmware(parts[0])) {
                return null;
            }
            String found = directoryOrFile(vm, base.isEmpty() ? parts[0] : base + "/" + parts[0]);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String directoryOrFile(Vm vm, String path) {
        if (vm.files.stat(path) == FileSystem.Kind.DIRECTORY) {
            return path;
        }
        return codeFile(vm, path);
    }

    /** The file with source or compiled code, or null if there is neither. */
    private static String codeFile(Vm vm, String path) {
        String source = path + ".py";
        if (vm.files.stat(source) == FileSystem.Kind.FILE) {
            return source;
        }
        String compiled = path + COMPILED;
        return vm.files.stat(compiled) == FileSystem.Kind.FILE ? compiled : null;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(top);
        marker.visit(outer);
        marker.visit(loading);
    }
}
