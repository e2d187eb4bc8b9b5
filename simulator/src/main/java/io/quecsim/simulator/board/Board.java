package io.quecsim.simulator.board;

import io.quecsim.core.builtin.FirmwareHint;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.BlockHeap;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import io.quecsim.core.time.Pacer;
import io.quecsim.core.time.SimulationInterrupted;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.trace.TraceSink;
import io.quecsim.core.vm.CallSite;
import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.Cpu;
import io.quecsim.core.vm.CpuProfile;
import io.quecsim.core.vm.MachineStopped;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Standstill;
import io.quecsim.core.vm.Unstarted;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.HalException;
import io.quecsim.hal.host.AutoPacer;
import io.quecsim.hal.host.RealtimePacer;
import io.quecsim.hal.net.NetLimits;
import io.quecsim.hal.net.NetStack;
import io.quecsim.hal.power.Power;
import io.quecsim.hal.uart.Uart;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.simulator.ScriptExit;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.flash.Flash;
import io.quecsim.simulator.profile.DeviceConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One simulated device: hardware, language machine and module faces, wired as a profile says. {@link #run} boots it, runs
 * its script on a Java thread of its own, and tells how that went; a board runs once.
 *
 * <p>This is the wiring and nothing else. What hardware does is in {@code hal}, what scripts see of it in
 * {@code quecpython}. The order in which things are made is part of what a journal relies on, since the door numbers its
 * receivers in that order.
 */
public final class Board implements AutoCloseable {
    /** Reserved, not used: only native code that calls back into Python recurses in Java. */
    private static final long JAVA_STACK_BYTES = 16L << 20;

    /** How long bytes may go on leaving UARTs after the script's end: 4096 at 300 baud take over two minutes. */
    private static final long DRAIN_LIMIT_NANOS = 200_000_000_000L;

    /** Kinds of outcome of the control source. */
    private static final int STOP = 1;

    private final RunSettings settings;
    private final FileSystem files;
    private final WarningSink warnings;
    private final Verdict verdict;
    private final TimeDomain time = new TimeDomain();
    private final Trace trace = new Trace();
    private final ConsoleOut console;
    private final int control;
    private final Uarts uarts;
    private final NetStack net;
    private final Vm vm;
    private final HeapWatch heapWatch;
    private final @Nullable CpuProfile cpuProfile;
    private final @Nullable HeapLooks heapLooks;
    private final Modules modules;

    /** The Java thread that the device runs on, once it does. */
    private volatile @Nullable Thread device;

    private @Nullable Unstarted unstarted;

    private Board(Builder builder) {
        settings = builder.settings;
        files = new Flash(builder.files, settings.profile().memory().flashBytes());
        warnings = builder.warnings;
        Door door = time.door();
        if (builder.replay != null) {
            door.replay(builder.replay);
        }
        if (builder.journal != null) {
            door.journal(builder.journal);
        }
        builder.sinks.forEach(trace::attach);
        control = door.register(this::control);
        time.pacer(pacer(builder.surroundings, builder.speed));
        console = new ConsoleOut(builder.console, time, trace, settings.endRules(), this::stop);
        verdict = new Verdict(settings.endRules(), builder.errors, console);
        uarts = new Uarts(settings, builder.plugged, builder.surroundings, time, trace);
        NetLimits limits = DeviceConfig.net(settings.profile());
        net = settings.hostNet()
                ? builder.surroundings.network().stack(time, trace, limits, builder.surroundings.policy())
                : NetStack.off(time, trace, limits);
        vm = new Vm(DeviceConfig.vm(settings.profile(), settings.gcStress()), time, trace, console, files);
        vm.callbacks.depth(settings.profile().callbacks().queueLength());
        if (settings.warnings() != RunSettings.WarningMode.OFF) {
            unstarted = vm.watchCoroutines(this::warn);
        }
        cpuProfile = builder.profilesCpu ? vm.profileCpu() : null;
        heapLooks = builder.heapMarks == null ? null : new HeapLooks(vm, time, builder.heapMarks);
        heapWatch = new HeapWatch(vm, trace, unstarted, cpuProfile, heapLooks);
        ((BlockHeap) vm.heap).listener(heapWatch);
        Power power = new Power(time, trace, DeviceConfig.power(settings.profile()), this::cut);
        modules = new Modules(vm, settings, uarts, net, power, this::warn);
        vm.boot(modules.catalog());
        vm.onUncaught(this::uncaught);
    }

    /** Where the CPU worked, after the run; null unless it was asked for. */
    public @Nullable CpuProfile cpuProfile() {
        return cpuProfile;
    }

    /** What was on the heap, after the run; null unless it was asked for. */
    public @Nullable HeapLooks heapLooks() {
        return heapLooks;
    }

    /** What the device's work costs. */
    public CostModel costs() {
        return vm.config.cost();
    }

    /** Why the host did not take all that the script printed, or null. */
    public @Nullable IOException outputFailure() {
        return console.failure();
    }

    private Pacer pacer(Surroundings surroundings, double speed) {
        return switch (settings.clock()) {
            case VIRTUAL -> Pacer.VIRTUAL;
            case REALTIME -> new RealtimePacer(surroundings.clock(), speed);
            case AUTO -> new AutoPacer(surroundings.clock(), speed, time.door());
        };
    }

    /** @param files what the device has at {@code /usr} */
    public static Builder of(RunSettings settings, FileSystem files) {
        return new Builder(settings, files);
    }

    /** Where the far ends of the UARTs are that {@link RunSettings#uarts} names, by UART number. */
    public Map<Integer, String> addresses() {
        return uarts.addresses();
    }

    /** For tests that look inside: simulated time, on the device's own thread only. */
    public TimeDomain time() {
        return time;
    }

    /** The UART's hardware, for the device's own thread. */
    public Uart uart(int id) {
        Uart uart = uarts.byId().get(id);
        if (uart == null) {
            throw new IllegalArgumentException("no UART" + id);
        }
        return uart;
    }

    /**
     * Boots the device and runs its script to the end.
     *
     * @throws UserError or {@link HalException} when something of the host is not as it should be
     * @throws DeviceCrash when a bug of ours ended the run
     */
    public RunResult run() {
        RunResult[] result = {null};
        RuntimeException[] failure = {null};
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        result[0] = live();
                    } catch (UserError | HalException e) {
                        failure[0] = e;
                    } catch (RuntimeException | Error e) {
                        failure[0] = new DeviceCrash(circumstances(), e);
                    }
                },
                "quecsim-device",
                JAVA_STACK_BYTES);
        thread.setDaemon(true);
        device = thread;
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
                stop();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure[0] != null) {
            throw failure[0];
        }
        return result[0];
    }

    /**
     * Ends the run soon, at a moment that a replay of it meets as well. A replay itself, which takes nothing from outside, is
     * broken off. Callable from any thread.
     */
    public void stop() {
        Thread running = device;
        if (time.door().isReplaying() && running != null) {
            running.interrupt();
        }
        time.door().enqueue(new Outcome(control, STOP, 0, Outcome.NO_DATA));
    }

    private void control(Outcome outcome, long timeNanos) {
        if (outcome.kind() != STOP) {
            throw new IllegalStateException("unknown command " + outcome.kind());
        }
        throw new RunEnded(RunEnd.STOPPED, "");
    }

    private RunResult live() {
        time.end(settings.endRules().timeoutNanos(), due -> {
            throw new RunEnded(RunEnd.TIMEOUT, "");
        });
        RunEnd end;
        try {
            end = runScript();
            if (unstarted != null && end != RunEnd.EXCEPTION) {
                unstarted.end();
            }
            drain();
        } catch (RunEnded e) {
            end = e.end();
            verdict.tell(e.detail(), "");
        } catch (SimulationInterrupted e) {
            end = RunEnd.STOPPED;
        }
        if (cpuProfile != null) {
            cpuProfile.finish();
        }
        if (heapLooks != null) {
            heapLooks.end();
        }
        console.flush();
        end = verdict.judged(end);
        return new RunResult(
                end,
                verdict.exitCode(end),
                verdict.told(),
                time.nowNanos(),
                console.bytes(),
                console.crc(),
                vm.cpu.instructions(),
                heapWatch.peakBytes(),
                modules.tasksMade());
    }

    private void cut(Power.Cut how) {
        throw verdict.cut(how, time.nowNanos(), vm.callSite());
    }

    private RunEnd runScript() {
        try {
            vm.startMain(mainScript());
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

    private MainScript mainScript() {
        if (settings.asModule()) {
            return MainScript.ofModule(settings.script(), this::mainReturned);
        }
        byte[] source = files.read(settings.script());
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
        return vm.threads.alive().stream().allMatch(thread -> thread.waitingFor() instanceof MainScript.Rest);
    }

    /** A script that ends leaves its last words in the UARTs: they still go out. */
    private void drain() {
        long limitNanos = time.nowNanos() + DRAIN_LIMIT_NANOS;
        while (uarts.isSending() && time.nowNanos() < limitNanos && time.idle()) {
            assert time.nowNanos() >= 0;
        }
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
        return lacking == null ? ScriptHint.of(raised, files, vm.config.dialect()) : lacking.toString();
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
                warnings.warn(lacking.place(), lacking.text());
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
        warnings.warn(where, message);
        if (settings.warnings() == RunSettings.WarningMode.ERROR) {
            throw new RunEnded(RunEnd.WARNING, "");
        }
    }

    private String deadlock() {
        String head =
                String.format(Locale.ROOT, "deadlock at %.6f s: nothing can happen any more%n", time.nowNanos() / 1e9);
        return head + Standstill.describe(vm, thread -> !(thread.waitingFor() instanceof MainScript.Rest));
    }

    private String circumstances() {
        return String.format(
                Locale.ROOT,
                "profile %s, seed %d, simulated time %.9f s",
                settings.profile().name(),
                settings.seed(),
                time.nowNanos() / 1e9);
    }

    /** Gives back what the device had of the host. */
    @Override
    public void close() {
        try {
            uarts.close();
        } finally {
            net.close();
            time.door().close();
        }
    }

    /** What a board is built from, besides its settings and files; everything has a harmless default. */
    public static final class Builder {
        private final RunSettings settings;
        private final FileSystem files;
        private final List<TraceSink> sinks = new ArrayList<>();
        private final Map<Integer, UartBackend> plugged = new LinkedHashMap<>();
        private double speed = 1;
        private Surroundings surroundings = Surroundings.host();
        private OutputStream console = OutputStream.nullOutputStream();
        private WarningSink warnings = WarningSink.NONE;
        private ErrorSink errors = ErrorSink.NONE;
        private boolean profilesCpu;
        private @Nullable List<Long> heapMarks;
        private Door.@Nullable Journal journal;
        private Door.@Nullable ReplaySource replay;

        private Builder(RunSettings settings, FileSystem files) {
            this.settings = settings;
            this.files = files;
        }

        /** What of the host the device uses; shared by all devices of a process. */
        public Builder in(Surroundings newSurroundings) {
            surroundings = newSurroundings;
            return this;
        }

        /** Where the script's output goes. */
        public Builder console(OutputStream out) {
            console = out;
            return this;
        }

        public Builder warnings(WarningSink sink) {
            warnings = sink;
            return this;
        }

        /** Notes where the CPU works, for {@link Board#cpuProfile}. The run does not feel it. */
        public Builder profileCpu() {
            profilesCpu = true;
            return this;
        }

        /**
         * Notes what is on the heap, for {@link Board#heapLooks}. The run does not feel it.
         *
         * @param marksNanos the simulated times of interest in ascending order; none for when most is in use
         */
        public Builder profileHeap(List<Long> marksNanos) {
            heapMarks = List.copyOf(marksNanos);
            return this;
        }

        /** Told at once of what ends the script or the run. */
        public Builder errors(ErrorSink sink) {
            errors = sink;
            return this;
        }

        /** @param simulated seconds in a second of the wall while that paces the device, 0.001 to 1000 */
        public Builder speed(double simulated) {
            speed = simulated;
            return this;
        }

        /** Told of every outcome. */
        public Builder journal(Door.Journal newJournal) {
            journal = newJournal;
            return this;
        }

        /** Outcomes come from a recorded run, and nothing of the host is opened. */
        public Builder replay(Door.ReplaySource source) {
            replay = source;
            return this;
        }

        /** Gets the device's trace events from the first on. */
        public Builder trace(TraceSink sink) {
            sinks.add(sink);
            return this;
        }

        /** Connects a UART to {@code backend}, whatever the settings say. */
        public Builder uart(int id, UartBackend backend) {
            plugged.put(id, backend);
            return this;
        }

        /** @throws HalException when a port of the host cannot be had */
        public Board build() {
            return new Board(this);
        }
    }
}
