package io.quecsim.core.uasyncio;

import io.quecsim.core.object.NativeMembers;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.port.Warnings;
import io.quecsim.core.vm.ModuleCatalog;
import io.quecsim.core.vm.Vm;
import java.util.List;

/**
 * Puts the library into a device's firmware: under the names scripts import it by, each name with a loop of its own, since on
 * a device {@code usr.uasyncio} is a file of the user and {@code uasyncio} is built in.
 */
public final class AsyncioLibrary {
    /** Upstream's files; scripts import from them, and here each shows everything. */
    private static final List<String> SUBMODULES = List.of("core", "event", "funcs", "lock", "stream", "task");

    private final Vm vm;
    private final String name;
    private final Semantics semantics;
    private final Warnings warnings;
    private CoreModule core;
    private PyModule top;

    private AsyncioLibrary(Vm vm, String name, Semantics semantics, Warnings warnings) {
        this.vm = vm;
        this.name = name;
        this.semantics = semantics;
        this.warnings = warnings;
    }

    /**
     * @param name dotted name of the package: {@code usr.uasyncio}
     * @param semantics what it does where the library's versions differ
     */
    public static AsyncioLibrary install(
            ModuleCatalog catalog, Vm vm, String name, Semantics semantics, Warnings warnings) {
        AsyncioLibrary library = new AsyncioLibrary(vm, name, semantics, warnings);
        catalog.addModule(name, library::top);
        for (String submodule : SUBMODULES) {
            catalog.addModule(name + "." + submodule, library::core);
        }
        return library;
    }

    /** How many tasks its loop has had so far. */
    public int tasksMade() {
        return core == null ? 0 : core.loop.tasksMade();
    }

    private PyModule core() {
        if (core == null) {
            vm.names.add(vm, name + ".core"); // As a file's name, not as one of the firmware.
            EventLoop loop = new EventLoop(vm, semantics, warnings);
            NativeMembers members = members(loop);
            core = new CoreModule(globals(name + ".core", members, 0), loop);
            vm.heap.keep(core);
        }
        return core;
    }

    private PyModule top() {
        if (top == null) {
            core();
            PyDict globals = globals(name, members(core.loop), SUBMODULES.size());
            for (String submodule : SUBMODULES) {
                globals.put(vm, vm.name(submodule), core);
            }
            top = PyModule.builtin(globals);
            vm.heap.keep(top);
            core.loop.room.imported(name, top, core);
        }
        return top;
    }

    private NativeMembers members(EventLoop loop) {
        AsyncioModuleBinding binding = new AsyncioModuleBinding(new AsyncioModule(loop));
        NativeMembers members = new NativeMembers();
        binding.members(members);
        binding.constants(vm, members);
        if (!loop.semantics.hasThreadSafeFlag()) {
            members.byName().remove("ThreadSafeFlag");
        }
        return members;
    }

    private PyDict globals(String moduleName, NativeMembers members, int more) {
        PyDict globals = PyDict.rom(members.byName().size() + 1 + more);
        globals.put(vm, vm.names.name, vm.name(moduleName));
        members.byName().forEach((member, value) -> globals.put(vm, vm.name(member), value));
        return globals;
    }
}
