package io.quecsim.simulator.board;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.power.Power;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The bottom of the main thread of a device that boots as its firmware does: mounts the flash, runs {@code main.py} where there is
 * one, then the prompt. Ctrl-C in {@code main.py} resets the machine and leaves it out the next time. Source: firmware source
 * 2021, {@code quecpython.c} and {@code _boot.py}.
 */
final class BootFrame extends NativeFrame {
    private static final byte[] SOFT_REBOOT = "MPY: soft reboot\r\n".getBytes(StandardCharsets.US_ASCII);

    private enum Step {
        MAIN,
        PROMPT
    }

    private final Chassis chassis;
    private final Function<PyException, String> hints;
    private Step step = Step.MAIN;
    private @Nullable RegCode code;

    /** @param hints what to say of an exception besides, or empty */
    BootFrame(Chassis chassis, Function<PyException, String> hints) {
        this.chassis = chassis;
        this.hints = hints;
    }

    @Override
    public @Nullable Object start(Vm vm) {
        vm.print("mount.\n");
        BootState state = chassis.boot();
        boolean skips = state.skipsMain;
        state.skipsMain = false;
        String script = chassis.settings().script();
        FileSystem files = chassis.hardware().files();
        if (skips || files.stat(script) != FileSystem.Kind.FILE) {
            return prompt(vm);
        }
        try {
            code = vm.compile(files.read(script), script);
            RegCode begun = code;
            vm.enterModule(begun, vm.main);
            return null;
        } catch (PyException raised) {
            return onRaise(vm, raised);
        } finally {
            code = null;
        }
    }

    @Override
    public @Nullable Object onReturn(Vm vm, Object value) {
        return step == Step.MAIN ? prompt(vm) : softReset(vm);
    }

    @Override
    public @Nullable Object onRaise(Vm vm, PyException raised) {
        if (step == Step.PROMPT) {
            throw raised; // The prompt has its own way with exceptions; one that leaves it is a bug.
        }
        if (PyErrors.is(raised, Exceptions.SYSTEM_EXIT)) {
            return prompt(vm);
        }
        vm.printTraceback(raised);
        if (PyErrors.is(raised, Exceptions.KEYBOARD_INTERRUPT)) {
            chassis.boot().skipsMain = true;
            return softReset(vm);
        }
        chassis.verdict().tell("", hints.apply(raised));
        return prompt(vm);
    }

    private @Nullable Object prompt(Vm vm) {
        step = Step.PROMPT;
        return vm.park(new MainScript.Rest());
    }

    private Object softReset(Vm vm) {
        vm.console.writeRaw(SOFT_REBOOT, 0, SOFT_REBOOT.length);
        chassis.hardware().power().cut(Power.Cut.SOFT_RESET);
        return PyNone.NONE;
    }

    @Override
    public void trace(Marker marker) {
        if (code != null) {
            marker.visit(code.raw);
        }
    }
}
