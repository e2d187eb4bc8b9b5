package io.quecsim.simulator.board;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.frozen.FrozenModules;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.power.Power;
import io.quecsim.simulator.repl.Repl;
import io.quecsim.simulator.repl.ReplState;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The bottom of the main thread of a device that boots as its firmware does: the firmware's own script, {@code main.py} where there is
 * one, then the prompt. Ctrl-C in {@code main.py} resets the machine and leaves it out the next time. Source: firmware source
 * 2021, {@code quecpython.c} and {@code _boot.py}.
 */
final class BootFrame extends NativeFrame {
    private static final byte[] SOFT_REBOOT = Repl.SOFT_REBOOT.getBytes(StandardCharsets.US_ASCII);

    private enum Step {
        FIRMWARE,
        MAIN,
        PROMPT
    }

    private final Chassis chassis;
    private final Repl repl;
    private final Function<PyException, String> hints;
    private Step step = Step.FIRMWARE;
    private @Nullable RegCode code;

    /** @param hints what to say of an exception besides, or empty */
    BootFrame(Chassis chassis, Repl repl, Function<PyException, String> hints) {
        this.chassis = chassis;
        this.repl = repl;
        this.hints = hints;
    }

    @Override
    public @Nullable Object start(Vm vm) {
        String script = chassis.settings().profile().boot().script();
        code = vm.loader.loadFirmware(FrozenModules.ofCore().find(script));
        vm.enterModule(code, vm.main);
        return null;
    }

    private @Nullable Object main(Vm vm) {
        step = Step.MAIN;
        code = null;
        ReplState state = chassis.boot().repl();
        boolean skips = state.takeSkippedMain() || state.isRaw();
        String script = chassis.settings().script();
        FileSystem files = chassis.hardware().files();
        if (skips || files.stat(script) != FileSystem.Kind.FILE) {
            return prompt(vm);
        }
        try {
            code = vm.compile(files.read(script), script);
            repl.runs();
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
        return step == Step.FIRMWARE ? main(vm) : prompt(vm); // The prompt itself only ends in a reset.
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
        if (step == Step.FIRMWARE) {
            return main(vm);
        }
        if (PyErrors.is(raised, Exceptions.KEYBOARD_INTERRUPT)) {
            chassis.boot().repl().skipMain();
            softReset(vm);
        }
        chassis.verdict().tell("", hints.apply(raised));
        return prompt(vm);
    }

    private @Nullable Object prompt(Vm vm) {
        step = Step.PROMPT;
        repl.rests();
        return vm.enter(repl.frame(() -> softReset(vm)));
    }

    private void softReset(Vm vm) {
        vm.console.writeRaw(SOFT_REBOOT, 0, SOFT_REBOOT.length);
        chassis.hardware().power().cut(Power.Cut.SOFT_RESET);
    }

    @Override
    public void trace(Marker marker) {
        if (code != null) {
            marker.visit(code.raw);
        }
    }
}
