package io.quecsim.simulator.unix;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Vm;
import org.jspecify.annotations.Nullable;

/**
 * The bottom of the main thread: runs a script as {@code __main__}, a module by {@code -m}, or calls what {@code sys.atexit}
 * was given; then the machine stops.
 */
final class MainScript extends NativeFrame {
    /** Until it runs. */
    private @Nullable RegCode code;

    private final @Nullable String moduleName;
    private final @Nullable Object callable;
    private boolean packageTried;

    MainScript(RegCode code) {
        this.code = code;
        this.moduleName = null;
        this.callable = null;
    }

    MainScript(String moduleName) {
        this.code = null;
        this.moduleName = moduleName;
        this.callable = null;
    }

    MainScript(Object callable) {
        this.code = null;
        this.moduleName = null;
        this.callable = callable;
    }

    @Override
    public @Nullable Object start(Vm vm) {
        if (code != null) {
            RegCode begun = code;
            code = null;
            vm.enterModule(begun, vm.main);
            return null;
        }
        if (callable != null) {
            Object value = vm.enterCall(callable);
            return value == null ? null : onReturn(vm, value);
        }
        Object module = vm.importer.importMain(moduleName);
        return module == null ? null : onReturn(vm, module);
    }

    @Override
    public @Nullable Object onReturn(Vm vm, Object value) {
        if (moduleName != null && value instanceof PyModule module && !packageTried) {
            packageTried = true;
            if (module.globals.get(vm.names.path) != null) {
                return vm.importer.importMain(moduleName + ".__main__");
            }
        }
        vm.cpu.stop();
        return PyNone.NONE;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(callable);
        if (code != null) {
            marker.visit(code.raw);
        }
    }
}
