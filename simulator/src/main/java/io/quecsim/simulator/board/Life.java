package io.quecsim.simulator.board;

import io.quecsim.core.builtin.FirmwareHint;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.BlockHeap;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.vm.CallSite;
import io.quecsim.core.vm.Cpu;
import io.quecsim.core.vm.CpuProfile;
import io.quecsim.core.vm.MachineStopped;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Standstill;
import io.quecsim.core.vm.Unstarted;
import io.quecsim.core.vm.Vm;
import io.quecsim.simulator.ScriptExit;
import io.quecsim.simulator.profile.DeviceConfig;
import io.quecsim.simulator.repl.Repl;
import io.quecsim.simulator.repl.ReplSettings;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One life of the device's language machine, from a boot to a reset or the run's end: the machine, the faces of the hardware
 * made anew, and whoever watches them. The {@link Board} outlasts it.
 */
final class Life {
    private final Chassis chassis;
    private final RunSettings settings;
    private final Verdict verdict;
    private final Vm vm;
    private final HeapWatch heapWatch;
    private final @Nullable CpuProfile cpuProfile;
    private final @Nullable HeapLooks heapLooks;
    private final @Nullable Unstarted unstarted;
    private final Modules modules;
    private final @Nullable Repl repl;

    Life(Chassis chassis) {
        this.chassis = chassis;
        settings = chassis.settings();
        verdict = chassis.verdict();
        Hardware hardware = chassis.hardware();
        vm = new Vm(
                DeviceConfig.vm(settings.profile(), settings.gcStress()),
                chassis.time(),
                chassis.trace(),
                chassis.console(),
                hardware.files());
        chassis.compiling().tell(vm);
        DeviceConfig.turns(vm, settings.profile());
        vm.cpu.idling(new Rests(hardware));
        unstarted = settings.warnings() == RunSettings.WarningMode.OFF ? null : vm.watchCoroutines(this::warn);
        cpuProfile = chassis.profilesCpu() ? vm.profileCpu() : null;
        heapLooks = chassis.heapMarks() == null ? null : new HeapLooks(vm, chassis.time(), chassis.heapMarks());
        heapWatch = new HeapWatch(vm, chassis.trace(), unstarted, cpuProfile, heapLooks);
        ((BlockHeap) vm.heap).listener(heapWatch);
        modules = new Modules(vm, settings, hardware, chassis.boot(), this::warn);
        ReplPort port = hardware.repl();
        repl = port == null && settings.start() != RunSettings.Start.BOOT
                ? null
                : Repl.on(
                        vm, ReplSettings.of(settings.profile()), chassis.boot().repl());
        FlashFaces.add(vm, modules.catalog(), hardware.files().chip());
        vm.boot(modules.catalog());
        vm.onUncaught(this::uncaught);
        if (port != null && repl != null) {
            port.interrupts(repl::takes);
        }
    }

    Vm vm() {
        return vm;
    }

    @Nullable
    CpuProfile cpuProfile() {
        return cpuProfile;
    }

    @Nullable
    HeapLooks heapLooks() {
        return heapLooks;
    }

    HeapWatch heapWatch() {
        return heapWatch;
    }

    Modules modules() {
        return modules;
    }

    /** What the script is at, or null. */
    @Nullable
    CallSite callSite() {
        return vm.callSite();
    }

    /**
     * Runs to the script's end.
     *
     * @throws LifeEnded when the device's power is cut
     * @throws RunEnded when something else ends the run
     */
    RunEnd run() {
        RunEnd end = runMain();
        if (unstarted != null && end != RunEnd.EXCEPTION) {
            unstarted.end();
        }
        return end;
    }

    /** It is over: whoever watched it has a last look. */
    void end() {
        if (cpuProfile != null) {
            cpuProfile.finish();
        }
        if (heapLooks != null) {
            heapLooks.end();
        }
    }

    private RunEnd runMain() {
        try {
            vm.startMain(mainFrame());
        } catch (PyException e) {
            verdict.tell(vm.describe(e.value()), hintFor(e));
            return RunEnd.EXCEPTION;
        }
        Cpu.End end;
        try {
            end = vm.run();
        } catch (MachineStopped e) {
            end = Cpu.End.DEADLOCK; // Inside a call from native code into the script.
        }
        if (end == Cpu.End.DEADLOCK && !restsOnly()) {
            verdict.tell(deadlock(), "");
            return RunEnd.DEADLOCK;
        }
        return verdict.ofMain();
    }

    private NativeFrame mainFrame() {
        if (settings.start() == RunSettings.Start.BOOT) {
            if (repl == null) {
                throw new IllegalStateException("a device that boots by itself has a REPL");
            }
            return new BootFrame(chassis, repl, this::hintFor);
        }
        if (repl != null) {
            repl.runs();
        }
        if (settings.start() == RunSettings.Start.MODULE) {
            return MainScript.ofModule(settings.script(), this::mainReturned);
        }
        byte[] source = chassis.hardware().files().read(settings.script());
        return MainScript.of(vm.compile(source, settings.script()), this::mainReturned);
    }

    /** Whether the device lives on after its script's end: other threads do, or something may call the script back. */
    private boolean mainReturned() {
        boolean livesOn = vm.threads.alive().size() > 1 || modules.mayCallBack();
        boolean stays = settings.endRules().exit() != EndRules.Exit.MAIN;
        if (!stays) {
            vm.cpu.stop();
        }
        return livesOn && stays;
    }

    /** Nothing waits for what cannot come: the script has ended, and so has what it left behind. */
    private boolean restsOnly() {
        return vm.threads.alive().stream().allMatch(Life::isResting);
    }

    /** What a user of the simulator wants to know besides: that the firmware lacks something, or what is wrong with a text. */
    private String hintFor(PyException raised) {
        if (PyErrors.is(raised, Exceptions.MEMORY_ERROR)) {
            return heapWatch.hint(raised);
        }
        String notBuilt = NotBuilt.of(raised, settings.profile());
        if (!notBuilt.isEmpty()) {
            return notBuilt;
        }
        FirmwareHint lacking = FirmwareHint.of(raised);
        return lacking == null
                ? ScriptHint.of(raised, chassis.hardware().files(), vm.config.dialect())
                : lacking.toString();
    }

    private void uncaught(ScriptThread thread, PyException raised) {
        boolean exit = PyErrors.is(raised, Exceptions.SYSTEM_EXIT);
        if (thread == vm.mainThread()) {
            mainDied(raised, exit);
        } else if (!exit) {
            vm.print("Unhandled exception in thread started by " + thread.name + "\n");
            vm.printTraceback(raised);
            FirmwareHint lacking = FirmwareHint.of(raised);
            if (lacking != null && settings.warnings() != RunSettings.WarningMode.OFF) {
                chassis.warnings().warn(lacking.place(), lacking.text());
            }
        }
    }

    private void mainDied(PyException raised, boolean exit) {
        if (exit) {
            verdict.exited(ScriptExit.of(raised));
        } else {
            verdict.died(vm.describe(raised.value()), hintFor(raised));
        }
        if (settings.endRules().exit() == EndRules.Exit.MAIN) {
            vm.cpu.stop();
        }
    }

    private void warn(String kind, String message, @Nullable CallSite site) {
        if (settings.warnings() == RunSettings.WarningMode.OFF) {
            return;
        }
        String where = site == null ? settings.script() : site.file() + ":" + site.line();
        chassis.warnings().warn(where, message);
        if (settings.warnings() == RunSettings.WarningMode.ERROR) {
            throw new RunEnded(RunEnd.WARNING, "");
        }
    }

    /** Whether it is at the prompt, or where a device without one would be. */
    private static boolean isResting(ScriptThread thread) {
        return thread.waitingFor() instanceof MainScript.Rest || Repl.isPrompt(thread.waitingFor());
    }

    private String deadlock() {
        String head =
                String.format(Locale.ROOT, "deadlock at %.6f s: nothing can happen any more%n", vm.nowNanos() / 1e9);
        return head + Standstill.describe(vm, thread -> !isResting(thread));
    }
}
