package io.quecsim.core.vm;

import io.quecsim.core.object.NativeMembers;
import io.quecsim.core.object.NativeTable;
import io.quecsim.core.object.OverridableModule;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.SysState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The modules that one device's firmware has in native code. Each is made when it is first imported and stays the same
 * object. A name with a leading {@code u} is also found without it where the firmware has weak links
 * ({@code MICROPY_MODULE_WEAK_LINKS}); the importer looks for a file of that name first.
 */
public final class ModuleCatalog {
    /** Makes the tables of modules. */
    @FunctionalInterface
    public interface Source {
        /** Asked once for each module, when it is first imported. */
        List<NativeTable> tables(String module);
    }

    private final Vm vm;
    private final boolean weakLinks;
    private final Set<String> absent;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Supplier<PyModule>> selfMade = new LinkedHashMap<>();
    private final Map<String, Supplier<PyModule>> standIns = new LinkedHashMap<>();
    private final Map<String, PyModule> made = new LinkedHashMap<>();

    /**
     * @param weakLinks whether {@code ujson} is also found as {@code json}
     * @param absent what this firmware lacks: {@code "math.log10"}, or a whole module by its name
     */
    public ModuleCatalog(Vm vm, boolean weakLinks, Set<String> absent) {
        this.vm = vm;
        this.weakLinks = weakLinks;
        this.absent = Set.copyOf(absent);
    }

    /** Adds a module of one class. {@code source} is asked once, on the first import. */
    public void add(String name, Supplier<NativeTable> source) {
        add(name, module -> List.of(source.get()));
    }

    /** Adds a module that makes itself; {@code source} is asked once, on the first import. */
    public void addModule(String name, Supplier<PyModule> source) {
        if (!absent.contains(name) && selfMade.putIfAbsent(name, source) != null) {
            throw new IllegalArgumentException("module " + name + " is there twice");
        }
    }

    /** Adds a name under which scripts import a type, as {@code osTimer} is; {@code source} is asked once, on the first import. */
    public void addType(String name, Supplier<? extends PyType> source) {
        addModule(name, () -> {
            PyModule module = PyModule.builtin(PyDict.rom(1));
            module.globals.put(vm, vm.names.name, vm.name(name));
            module.instead = source.get();
            vm.heap.keep(module);
            return module;
        });
    }

    /** Adds a module that several classes make up. */
    public void addParts(String name, Supplier<List<NativeTable>> source) {
        add(name, module -> source.get());
    }

    /** Adds one of several modules that {@code source} makes. */
    public void add(String name, Source source) {
        if (absent.contains(name)) {
            return;
        }
        Object before = sources.putIfAbsent(name, source);
        if (before != null) {
            throw new IllegalArgumentException("module " + name + " is there twice");
        }
    }

    /** Adds a module that is taken when an import finds nothing else of its name, neither a file nor frozen code. */
    public void addStandIn(String name, Supplier<PyModule> source) {
        if (!absent.contains(name)) {
            standIns.put(name, source);
        }
    }

    /** Adds what a device has in a module of the language's: {@code uos.uname}. */
    public void extend(String name, Supplier<NativeTable> more) {
        sources.computeIfPresent(name, (known, before) -> module -> {
            List<NativeTable> tables = new ArrayList<>(before.tables(module));
            tables.add(more.get());
            return tables;
        });
    }

    /** Names by which modules can be imported, weak ones not included, in the order they were added. */
    public List<String> names() {
        List<String> names = new ArrayList<>(sources.keySet());
        names.addAll(selfMade.keySet());
        return names;
    }

    /** The module of exactly this name, or null. */
    public PyModule find(String name) {
        PyModule known = made.get(name);
        if (known != null) {
            return known;
        }
        Supplier<PyModule> self = selfMade.get(name);
        if (self != null) {
            PyModule module = self.get();
            made.put(name, module);
            return module;
        }
        Source source = sources.get(name);
        if (source == null) {
            return null;
        }
        PyModule module = make(name, source.tables(name));
        made.put(name, module);
        return module;
    }

    /** The module that {@code name} finds when there is no file of that name: {@code json} for {@code ujson}; or null. */
    public PyModule findWeak(String name) {
        PyModule weak = weakLinks ? find("u" + name) : null;
        PyModule found = weak != null ? weak : standIn(name);
        return found == null && weakLinks ? standIn("u" + name) : found;
    }

    private PyModule standIn(String name) {
        Supplier<PyModule> source = standIns.get(name);
        if (source == null) {
            return null;
        }
        return made.computeIfAbsent(name, key -> source.get());
    }

    /** Upstream dropped the letter from the modules' own names, and kept the old ones as links. */
    private static String plainName(String name) {
        return name.startsWith("u") && !name.equals("uctypes") ? name.substring(1) : name;
    }

    private PyModule make(String name, List<NativeTable> tables) {
        NativeMembers members = new NativeMembers();
        for (NativeTable table : tables) {
            table.members(members);
            table.constants(vm, members);
        }
        PyDict globals = PyDict.rom(members.byName().size() + 1);
        List<PyStr> declared = new ArrayList<>();
        declared.add(vm.names.name);
        globals.put(vm, vm.names.name, vm.name(vm.current ? plainName(name) : name));
        for (Map.Entry<String, Object> member : members.byName().entrySet()) {
            if (!absent.contains(name + "." + member.getKey())) {
                PyStr key = vm.name(member.getKey());
                declared.add(key);
                globals.put(vm, key, member.getValue());
            }
        }
        PyModule module = around(name, globals);
        module.declared = List.copyOf(declared);
        vm.heap.keep(module);
        return module;
    }

    private PyModule around(String name, PyDict globals) {
        if (name.equals("builtins") && vm.config.has(Feature.OVERRIDE_BUILTINS)) {
            return new OverridableModule(globals);
        }
        return vm.current && name.equals("usys") ? new SysState(globals) : PyModule.builtin(globals);
    }
}
