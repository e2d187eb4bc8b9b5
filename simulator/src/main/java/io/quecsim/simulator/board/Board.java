package io.quecsim.simulator.board;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import io.quecsim.core.time.Pacer;
import io.quecsim.core.time.SimulationInterrupted;
import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.CpuProfile;
import io.quecsim.hal.HalException;
import io.quecsim.hal.host.AutoPacer;
import io.quecsim.hal.host.RealtimePacer;
import io.quecsim.hal.power.Power;
import io.quecsim.hal.uart.Uart;
import io.quecsim.hal.world.World;
import io.quecsim.simulator.UserError;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One simulated device: hardware, language machine and module faces, wired as a profile says. {@link #run} boots it, runs
 * its script on a Java thread of its own, and tells how that went; a board runs once.
 *
 * <p>What hardware does is in {@code hal}, how it is wired in {@link Wiring}, what scripts see of it in {@code quecpython}, one
 * life of its script's machine in {@link Life}, how one follows another in {@link Lives}. Here is what outlasts them: the run, its end,
 * what is left of it.
 */
public final class Board implements AutoCloseable {
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
    private final Lives lives;

    /** The Java thread that the device runs on, once it does. */
    private volatile @Nullable DeviceThread device;

    Board(BoardBuilder builder) {
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
        lives = new Lives(new Chassis(
                settings,
                time,
                trace,
                console,
                hardware,
                new BootState(),
                verdict,
                builder.warnings,
                builder.compiling,
                builder.profilesCpu,
                builder.heapMarks));
    }

    private void cut(Power.Cut how) {
        throw new LifeEnded(how, lives.present().callSite());
    }

    /** Where the CPU worked, after the run; null unless it was asked for. */
    public @Nullable CpuProfile cpuProfile() {
        return lives.present().cpuProfile();
    }

    /** What was on the heap, after the run; null unless it was asked for. */
    public @Nullable HeapLooks heapLooks() {
        return lives.present().heapLooks();
    }

    /** What the device's work costs. */
    public CostModel costs() {
        return lives.present().vm().config.cost();
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
    public static BoardBuilder of(RunSettings settings, FileSystem files) {
        return new BoardBuilder(settings, files);
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
        DeviceThread thread = new DeviceThread(this::live, this::circumstances);
        device = thread;
        thread.start();
        return thread.await(this::stop);
    }

    /**
     * Ends the run soon, at a moment that a replay of it meets as well. A replay itself, which takes nothing from outside, is
     * broken off. Callable from any thread.
     */
    public void stop() {
        DeviceThread running = device;
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
            end = lives.run();
        } catch (RunEnded e) {
            end = e.end();
            verdict.tell(e.detail(), "");
        } catch (SimulationInterrupted e) {
            end = RunEnd.STOPPED;
        }
        hardware.files().chip().keepAll();
        lives.end();
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
                lives.instructions(),
                lives.peakHeapBytes(),
                lives.tasks(),
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
}
