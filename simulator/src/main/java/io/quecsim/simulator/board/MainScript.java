package io.quecsim.simulator.board;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.Vm;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The bottom of the main thread: runs the script as {@code __main__}. After the script's end a device does not stop: its
 * prompt waits for input, and meanwhile timers and ports still call the script back. So does this thread while anything is
 * left that could.
 */
final class MainScript extends NativeFrame {
    /** Until it runs; null for a module. */
    private @Nullable RegCode code;

    private final String module;
    private final BooleanSupplier livesOn;

    private MainScript(@Nullable RegCode code, String module, BooleanSupplier livesOn) {
        this.code = code;
        this.module = module;
        this.livesOn = livesOn;
    }

    /** @param livesOn asked at the script's end: whether to stay */
    static MainScript of(RegCode code, BooleanSupplier livesOn) {
        return new MainScript(code, "", livesOn);
    }

    /** As {@code -m}: imports a module as {@code __main__}, the packages above it first. */
    static MainScript ofModule(String name, BooleanSupplier livesOn) {
        return new MainScript(null, name, livesOn);
    }

    @Override
    public @Nullable Object start(Vm vm) {
        if (code == null) {
            Object imported = vm.importer.importMain(module);
            return imported == null ? null : onReturn(vm, imported);
        }
        RegCode begun = code;
        code = null;
        vm.enterModule(begun, vm.main);
        return null;
    }

    @Override
    public @Nullable Object onReturn(Vm vm, Object value) {
        return livesOn.getAsBoolean() ? vm.park(new Rest()) : PyNone.NONE;
    }

    @Override
    public void trace(Marker marker) {
        if (code != null) {
            marker.visit(code.raw);
        }
    }

    /** What the prompt waits for. */
    static final class Rest extends Park {
        @Override
        public Object onWake(Vm vm) {
            return PyNone.NONE;
        }

        @Override
        public String describe() {
            return "the prompt";
        }
    }
}
