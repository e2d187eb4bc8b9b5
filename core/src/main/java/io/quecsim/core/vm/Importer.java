package io.quecsim.core.vm;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code import}: the modules loaded, and where more come from. The order is that of {@code py/builtinimport.c} in 1.13: what
 * is loaded; native modules of the firmware by their whole name; along {@code sys.path} a directory or a file; frozen
 * modules; then names of native modules without their {@code u}. One thing is added: for a dotted name a file comes before
 * what is built in, so a user's own {@code /usr/uasyncio.py} replaces the library.
 */
public final class Importer implements Heap.Roots {
    /** An entry of {@code sys.path}: here upstream looks for what is in the firmware. */
    static final String FROZEN = ".frozen";

    /** Room of {@code sys.modules} at first ({@code mp_init}, {@code py/runtime.c}). */
    private static final int FIRST_MODULES = 3;

    private final Vm vm;

    /** {@code sys.modules}. */
    public final PyDict loaded;

    /** {@code sys.path} as the firmware sets it. */
    public final PyList path;

    /** {@code sys.path} as it is: {@link #path}, unless a script replaced it. */
    public Object searchPath;

    private final Map<String, Supplier<CodeObject>> frozen = new LinkedHashMap<>();
    private ModuleCatalog catalog;

    Importer(Vm vm) {
        this.vm = vm;
        loaded = PyDict.sized(vm, FIRST_MODULES);
        path = PyList.of(vm, vm.names.empty);
        searchPath = path;
        vm.heap.roots(this);
    }

    void catalog(ModuleCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Adds a module that the firmware ships as code.
     *
     * @param name dotted; {@code package.__init__} for the code of a package
     * @param code asked when nothing else of that name was found; may give null for "not there after all"
     */
    public void freeze(String name, Supplier<CodeObject> code) {
        frozen.put(name, code);
    }

    /**
     * {@code python -m name}: imports it under the name {@code __main__}; a package is imported under its own, and the caller
     * goes on with the module {@code __main__} in it. Frames call this from {@link NativeFrame#start}.
     *
     * @return the module, or null when its code was entered and the module comes later
     */
    public Object importMain(String name) {
        return vm.enter(new ImportFrame(this, name, true, true));
    }

    /** @return the module, or null when its code was entered and the module comes later */
    public Object importName(PyDict globals, PyStr name, Object fromList, int level) {
        String full = level == 0 ? name.value : absolute(globals, name.value, level);
        if (full.isEmpty()) {
            throw PyErrors.valueError(vm, null);
        }
        boolean leaf = fromList != PyNone.NONE;
        Object planted = vm.current ? loaded.get(vm.name(full)) : null;
        if (planted != null && !(planted instanceof PyModule)) {
            return planted;
        }
        PyModule known = get(full);
        if (known != null) {
            return leaf || full.indexOf('.') < 0 ? known.imported() : get(full.substring(0, full.indexOf('.')));
        }
        return vm.enter(new ImportFrame(this, full, leaf, false));
    }

    /** Relative names hang on {@code __name__} of the importing module, or on its package if it is none itself. */
    private String absolute(PyDict globals, String name, int level) {
        Object own = globals.get(vm.names.name);
        if (own == vm.names.main) {
            // A module that runs as the program keeps its real name beside; a script has none.
            own = globals.get(vm.names.main);
            if (own == null) {
                throw PyErrors.keyError(vm, vm.names.main);
            }
        }
        String base = vm.ops.str(own);
        int up = globals.get(vm.names.path) == null ? level : level - 1;
        for (int i = 0; i < up; i++) {
            int dot = base.lastIndexOf('.');
            base = dot < 0 ? "" : base.substring(0, dot);
        }
        if (base.isEmpty()) {
            throw PyErrors.valueError(vm, "can't perform relative import");
        }
        return name.isEmpty() ? base : base + "." + name;
    }

    /** What is loaded under this name, or a native module of exactly this name. */
    PyModule get(String name) {
        if (vm.current && name.equals("sys")) {
            return catalog.find("usys"); // Upstream no file can take its place.
        }
        PyStr key = vm.names.find(name);
        Object known = key == null ? null : loaded.get(key);
        if (known instanceof PyModule && !isPathEmpty()) {
            return (PyModule) known;
        }
        if (name.equals(vm.names.main.value)) {
            return vm.main; // Native, like those of the catalogue, and not in sys.modules.
        }
        return name.indexOf('.') < 0 && catalog != null ? catalog.find(name) : null;
    }

    /** Upstream an empty path says: what is built in, whatever was loaded by that name. */
    private boolean isPathEmpty() {
        return vm.current && vm.ops.length(searchPath) == 0;
    }

    /** The native module of this name, for the firmware's own use. */
    public PyModule firmwareModule(String name) {
        PyModule module = catalog.find(name);
        if (module == null) {
            throw PyErrors.noModule(vm, name);
        }
        return module;
    }

    /** A native module by a dotted or weak name, when no file was found. */
    PyModule lateBuiltin(String name) {
        if (catalog == null) {
            return null;
        }
        PyModule exact = catalog.find(name);
        return exact != null ? exact : catalog.findWeak(name);
    }

    CodeObject frozen(String name) {
        Supplier<CodeObject> source = frozen.get(name);
        return source == null ? null : source.get();
    }

    /** The names of all modules in native or frozen code. */
    public List<String> firmwareNames() {
        List<String> names = new ArrayList<>(catalog.names());
        names.addAll(frozen.keySet());
        return names;
    }

    /** Whether {@code file} is the source file's name of a frozen module, as tracebacks show it. */
    boolean isFrozenFile(String file) {
        return file.endsWith(".py")
                && frozen.containsKey(
                        file.substring(0, file.length() - ".py".length()).replace('/', '.'));
    }

    /** Whether the firmware has a module or package of this name in native or frozen code. */
    boolean hasFirmware(String name) {
        return frozen.containsKey(name) || catalog != null && catalog.names().contains(name) || isBuiltinPackage(name);
    }

    /** Whether something built in lives below this name, which is then a package. */
    boolean isBuiltinPackage(String name) {
        String prefix = name + ".";
        if (catalog != null && catalog.names().stream().anyMatch(n -> n.startsWith(prefix))) {
            return true;
        }
        return frozen.keySet().stream().anyMatch(n -> n.startsWith(prefix));
    }

    PyModule make(String name) {
        PyStr key = vm.names.add(vm, name);
        PyModule module = PyModule.of(vm, key);
        loaded.put(vm, key, module);
        return module;
    }

    /**
     * {@code module} is the one that {@code -m} runs: it sees itself as {@code __main__}, and others find it by that name. Its
     * real name stays with it for relative imports. Source: py/builtinimport.c.
     */
    void makeMain(PyModule module, String realName) {
        module.globals.put(vm, vm.names.name, vm.names.main);
        module.globals.put(vm, vm.names.main, vm.name(realName));
        loaded.put(vm, vm.names.main, module);
    }

    /** Takes a module whose code raised out of {@code sys.modules} again. */
    void forget(String name) {
        PyStr key = vm.name(name);
        if (loaded.get(key) != null) {
            loaded.remove(vm, key);
        }
    }

    /**
     * {@code from module import name}.
     *
     * @return the value, or null when a submodule's import was entered and the value comes later
     */
    Object importFrom(Object module, PyStr name) {
        Object value = vm.getAttrOrNull(module, name);
        if (value != null) {
            return value;
        }
        if (module instanceof PyModule && ((PyModule) module).globals.get(vm.names.path) != null) {
            // A package: the name may be a module in it that nobody has imported yet.
            String full = ((PyModule) module).name(vm) + "." + name.value;
            PyModule submodule = get(full);
            return submodule != null ? submodule : vm.enter(new ImportFrame(this, full, true, false));
        }
        throw PyErrors.cannotImport(vm, module, name);
    }

    void importStar(Object module, PyDict into) {
        Object all = vm.current ? vm.ops.attributes.loadProtected(module, vm.name("__all__")) : null;
        if (all != null) {
            for (Object name : vm.ops.sequenceItems(all)) {
                into.put(vm, name, vm.getAttr(module, vm.name(vm.ops.str(name))));
            }
            return;
        }
        PyDict from = module instanceof PyModule ? ((PyModule) module).globals : namesOf(module);
        for (int i = 0; i < from.slots(); i++) {
            Object key = from.keyAt(i);
            if (key instanceof PyStr && !((PyStr) key).value.startsWith("_")) {
                into.put(vm, key, from.valueAt(i));
            }
        }
    }

    /** A script may put anything into {@code sys.modules}. */
    private PyDict namesOf(Object object) {
        Object dict = vm.getAttr(object, vm.names.dict);
        if (dict instanceof PyDict) {
            return (PyDict) dict;
        }
        throw PyErrors.noAttribute(vm, object, vm.names.dict);
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(loaded);
        marker.visit(path);
        marker.visit(searchPath);
    }
}
