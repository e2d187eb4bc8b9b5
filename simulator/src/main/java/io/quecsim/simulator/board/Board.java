package io.quecsim.simulator.board;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import io.quecsim.core.time.Pacer;
import io.quecsim.core.time.SimulationInterrupted;
import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.trace.TraceSink;
import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.CpuProfile;
import io.quecsim.hal.HalException;
import io.quecsim.hal.audio.Loudspeaker;
import io.quecsim.hal.host.AutoPacer;
import io.quecsim.hal.host.RealtimePacer;
import io.quecsim.hal.peripheral.Peripheral;
import io.quecsim.hal.peripheral.Place;
import io.quecsim.hal.power.Consumption;
import io.quecsim.hal.power.Power;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.uart.Uart;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.hal.world.World;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.flash.FlashKeeper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One simulated device: hardware, language machine and module faces, wired as a profile says. {@link #run} boots it, runs
 * its script on a Java thread of its own, and tells how that went; a board runs once.
 *
 * <p>What hardware does is in {@code hal}, how it is wired in {@link Wiring}, what scripts see of it in {@code quecpython}, one
 * life of its script's machine in {@link Life}. Here is what outlasts that: the run, its end, what is left of it.
 */
public final class Board implements AutoCloseable {
    /** Reserved, not used: only native code that calls back into Python recurses in Java. */
    private static final long JAVA_STACK_BYTES = 16L << 20;

    /** How long bytes may go on leaving UARTs after the script's end: 4096 at 300 baud take over two minutes. */
    private static final long DRAIN_LIMIT_NANOS = 200_000_000_000L;

    /** Kinds of outcome of the control source. */
    private static final int STOP = 1;

    /** {@link Outcome#number} says what happens to the power. */
    private static final int CUT = 2;

    private final RunSettings settings;
    private final Verdict verdict;
    private final TimeDomain time = new TimeDomain();
    private final Trace trace = new Trace();
    private final ConsoleOut console;
    private final int control;
    private final Hardware hardware;
    private final Chassis chassis;
    /** The present one, or the last. */
    private Life life;

    private @Nullable Life ended;

    private long instructions;
    private long peakHeapBytes;
    private long tasks;

    /** The Java thread that the device runs on, once it does. */
    private volatile @Nullable Thread device;

    private Board(Builder builder) {
        settings = builder.settings;
        Door door = time.door();
        if (builder.replay != null) {
            door.replay(builder.replay);
        }
        if (builder.journal != null) {
            door.journal(builder.journal);
        }
        builder.sinks.forEach(trace::attach);
        control = door.register(this::control);
        time.pacer(builder.pacer != null ? builder.pacer : pacer(builder.surroundings, builder.speed));
        Wiring wiring = new Wiring(builder, time, trace);
        ReplPort repl = wiring.replPort();
        console = new ConsoleOut(builder.console, repl, time, trace, settings.endRules(), this::stop);
        verdict = new Verdict(settings.endRules(), settings.start() == RunSettings.Start.BOOT, builder.errors, console);
        hardware = wiring.hardware(repl, this::cut);
        chassis = new Chassis(
                settings,
                time,
                trace,
                console,
                hardware,
                new BootState(),
                verdict,
                builder.warnings,
                builder.profilesCpu,
                builder.heapMarks);
        life = new Life(chassis);
    }

    private void cut(Power.Cut how) {
        throw new LifeEnded(how, life.callSite());
    }

    /** Where the CPU worked, after the run; null unless it was asked for. */
    public @Nullable CpuProfile cpuProfile() {
        return life.cpuProfile();
    }

    /** What was on the heap, after the run; null unless it was asked for. */
    public @Nullable HeapLooks heapLooks() {
        return life.heapLooks();
    }

    /** What the device's work costs. */
    public CostModel costs() {
        return life.vm().config.cost();
    }

    /** Why the host did not take all that the script printed, or null. */
    public @Nullable IOException outputFailure() {
        return console.failure();
    }

    /** What the run did to the flash, a line a partition; after the run. */
    public List<String> flashReport() {
        return hardware.files().chip().report();
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
        return hardware.uarts().addresses();
    }

    /** Where the far end of the REPL's port is; null where it has none. */
    public @Nullable String replAddress() {
        ReplPort repl = hardware.repl();
        return repl == null ? null : repl.address();
    }

    /** For tests that look inside: simulated time, on the device's own thread only. */
    public TimeDomain time() {
        return time;
    }

    /** Everything outside the device that can be moved and watched. */
    public World world() {
        return hardware.world();
    }

    /** The UART's hardware, for the device's own thread. */
    public Uart uart(int id) {
        Uart uart = hardware.uarts().byId().get(id);
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

    /** Cuts the device's power soon, from outside. Callable from any thread. */
    public void cutPower(Power.Cut how) {
        time.door().enqueue(new Outcome(control, CUT, how.ordinal(), Outcome.NO_DATA));
    }

    private void control(Outcome outcome, long timeNanos) {
        switch (outcome.kind()) {
            case STOP -> throw new RunEnded(RunEnd.STOPPED, "");
            case CUT -> hardware.power().cut(Power.Cut.values()[(int) outcome.number()]);
            default -> throw new IllegalStateException("unknown command " + outcome.kind());
        }
    }

    private RunResult live() {
        time.end(settings.endRules().timeoutNanos(), due -> {
            throw new RunEnded(RunEnd.TIMEOUT, "");
        });
        for (PowerFault fault : settings.powerFaults()) {
            time.at(Span.WORLD, fault.atNanos(), due -> {
                // The processor may be further by now than the moment of the cut: it waited for the flash.
                hardware.files().chip().interrupted(due, fault.cut() != Power.Cut.RESET_KEY);
                hardware.power().cut(fault.cut());
            });
        }
        RunEnd end;
        try {
            end = lives();
        } catch (RunEnded e) {
            end = e.end();
            verdict.tell(e.detail(), "");
        } catch (SimulationInterrupted e) {
            end = RunEnd.STOPPED;
        }
        hardware.files().chip().keepAll();
        endLife();
        end = sum(end);
        console.flush();
        end = verdict.judged(end);
        return new RunResult(
                end,
                verdict.exitCode(end),
                verdict.told(),
                time.nowNanos(),
                console.bytes(),
                console.crc(),
                instructions,
                peakHeapBytes,
                tasks,
                hardware.consumption().milliampHours());
    }

    private RunEnd sum(RunEnd end) {
        try {
            hardware.uarts().sum();
            return end;
        } catch (RunEnded e) {
            return e.end();
        }
    }

    /** Lives one life after another, as far as the settings say, to the run's end. */
    private RunEnd lives() {
        while (true) {
            try {
                RunEnd end = life.run();
                drain();
                return end;
            } catch (LifeEnded e) {
                boolean goesOn =
                        settings.start() == RunSettings.Start.BOOT && (!verdict.expects(e.how()) || wakesUp(e.how()));
                if (!goesOn) {
                    return verdict.endedBy(e.how(), time.nowNanos(), e.site());
                }
                verdict.goesOnAfter(e.how(), time.nowNanos(), e.site());
                begin(e.how());
            }
        }
    }

    /** Whether a device that goes off comes back by itself. */
    private boolean wakesUp(Power.Cut how) {
        return how == Power.Cut.DOWN
                && settings.endRules().exit() != EndRules.Exit.POWER_DOWN
                && hardware.clock().isAlarmPending();
    }

    /** The device begins again after {@code how}. */
    private void begin(Power.Cut how) {
        endLife();
        trace.endAll(time.nowNanos());
        time.reset(how.reset().over());
        hardware.reset(how.reset());
        if (how == Power.Cut.LOSS && !settings.profile().rtc().keptWithoutSupply()) {
            hardware.clock().lose(settings.profile().rtc().bootEpochSeconds());
        }
        hardware.power().up(how);
        if (wakesUp(how)) {
            awaitAlarm();
        }
        hardware.consumption().wake();
        if (how.reset() == Reset.HARD) {
            chassis.boot().forget();
        }
        life = new Life(chassis);
    }

    /** The module is off until its clock's alarm switches it on. */
    private void awaitAlarm() {
        hardware.consumption().enter(Consumption.State.OFF);
        while (hardware.clock().isAlarmPending() && time.idle()) {
            assert time.nowNanos() >= 0;
        }
        hardware.reset(Reset.HARD);
        hardware.power().upByAlarm();
    }

    private void endLife() {
        if (ended == life) {
            return;
        }
        ended = life;
        life.end();
        instructions += life.vm().cpu.instructions();
        peakHeapBytes = Math.max(peakHeapBytes, life.heapWatch().peakBytes());
        tasks += life.modules().tasksMade();
    }

    /** A script that ends leaves its last words in the UARTs: they still go out. */
    private void drain() {
        long limitNanos = time.nowNanos() + DRAIN_LIMIT_NANOS;
        while (hardware.uarts().isSending() && time.nowNanos() < limitNanos && time.idle()) {
            assert time.nowNanos() >= 0;
        }
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
            hardware.close();
        } finally {
            time.door().close();
        }
    }

    /** What a board is built from, besides its settings and files; everything has a harmless default. */
    public static final class Builder {
        final RunSettings settings;
        final FileSystem files;
        final List<TraceSink> sinks = new ArrayList<>();
        final Map<Integer, Function<TimeDomain, UartBackend>> plugged = new LinkedHashMap<>();

        @Nullable
        Pacer pacer;

        final List<Attached> attached = new ArrayList<>();
        double speed = 1;
        Surroundings surroundings = Surroundings.host();
        FlashKeeper keeper = FlashKeeper.NONE;
        OutputStream console = OutputStream.nullOutputStream();
        WarningSink warnings = WarningSink.NONE;
        WarningSink notes = WarningSink.NONE;
        ErrorSink errors = ErrorSink.NONE;
        Loudspeaker loudspeaker = Loudspeaker.NONE;
        boolean profilesCpu;

        @Nullable
        List<Long> heapMarks;

        @Nullable
        Function<Door, UartBackend> repl;

        Door.@Nullable Journal journal;
        Door.@Nullable ReplaySource replay;

        record Attached(Place place, Peripheral peripheral) {}

        private Builder(RunSettings settings, FileSystem files) {
            this.settings = settings;
            this.files = files;
        }

        /** What of the host the device uses; shared by all devices of a process. */
        public Builder in(Surroundings newSurroundings) {
            surroundings = newSurroundings;
            return this;
        }

        /** Keeps what is on the flash. */
        public Builder flashKeeper(FlashKeeper newKeeper) {
            keeper = newKeeper;
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

        /** Told of what happens outside the device, a client of a UART that comes or goes for instance. */
        public Builder notes(WarningSink sink) {
            notes = sink;
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

        /** What hears the sounds that it plays. */
        public Builder loudspeaker(Loudspeaker newLoudspeaker) {
            loudspeaker = newLoudspeaker;
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

        /** Connects the REPL's port to {@code backend}, whatever the settings say. */
        public Builder repl(UartBackend backend) {
            return repl(door -> backend);
        }

        /** Connects the REPL's port to a back end that needs the device's door. */
        public Builder repl(Function<Door, UartBackend> backend) {
            repl = backend;
            return this;
        }

        /** Connects a UART to {@code backend}, whatever the settings say. */
        public Builder uart(int id, UartBackend backend) {
            return uart(id, domain -> backend);
        }

        /** Connects a UART to a back end that needs the device's time domain, whatever the settings say. */
        public Builder uart(int id, Function<TimeDomain, UartBackend> backend) {
            plugged.put(id, backend);
            return this;
        }

        /** The device keeps to {@code newPacer}, whatever the settings say. */
        public Builder pacer(Pacer newPacer) {
            pacer = newPacer;
            return this;
        }

        /**
         * Attaches a peripheral of one's own, whatever the settings say.
         *
         * @param place as {@code --attach} takes it: {@code i2c1}
         */
        public Builder attach(String place, Peripheral peripheral) {
            attached.add(new Attached(Place.parse(place), peripheral));
            return this;
        }

        /** @throws HalException when a port of the host cannot be had */
        public Board build() {
            return new Board(this);
        }
    }
}
