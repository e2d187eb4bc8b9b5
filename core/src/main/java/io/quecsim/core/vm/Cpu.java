package io.quecsim.core.vm;

import io.quecsim.core.register.Translation;
import io.quecsim.core.time.Pacer;
import io.quecsim.core.time.TimeDomain;

/**
 * The processor: gives time slices to script threads, moves simulated time along with the cycles they spend, and between
 * slices lets events and outcomes happen.
 */
public final class Cpu {
    /** Why {@link Vm#run} came back. */
    public enum End {
        /** All threads have ended. */
        FINISHED,
        /** Threads wait for what can never come: no event is pending, and nothing outside can speak. */
        DEADLOCK,
        /** {@link #stop} was asked for. */
        STOPPED
    }

    /** How long a CPU that follows the wall works before it looks for events and the outside. */
    private static final long WALL_LOOK_NANOS = 1_000_000;

    /** Told when the processor rests and works. */
    public interface Idling {
        /** Nothing can run; told again whenever something has happened and still nothing can. */
        void rests();

        /** Something can run again. Answers how long that takes, in nanoseconds of simulated time. */
        long works();
    }

    private final Vm vm;
    private final TimeDomain time;
    private final CostModel cost;
    private final Interpreter in;

    private long cycles;
    private long instructions;
    private long anchorNanos;
    private long anchorCycles;
    private boolean stop;
    private long sliceLimitCycles = Long.MAX_VALUE;
    /** Whose clock is ours, or null when the cycles spent are the clock. */
    private Pacer wall;

    private long wallNanos;
    /** Told of rest and work, or null. */
    private Idling idling;

    private boolean resting;

    /** The horizon the present slice was made for. */
    private long sliceHorizon;

    Cpu(Vm vm) {
        this.vm = vm;
        this.time = vm.time;
        this.cost = vm.config.cost();
        this.in = vm.interpreter;
        this.anchorNanos = time.nowNanos();
    }

    /**
     * From now on time is the wall's: a script is as fast as the host, and what it computes takes what it takes. Such runs
     * do not repeat.
     */
    public void follow(Pacer pacer) {
        wall = pacer;
        time.pacer(pacer);
    }

    public void idling(Idling listener) {
        idling = listener;
    }

    /** Simulated time, to the instruction. */
    long nowNanos() {
        if (wall != null) {
            wallNanos = Math.max(wallNanos, wall.arrivalNanos(anchorNanos));
            return wallNanos;
        }
        return anchorNanos + cost.nanos(cycles + (in.total() >> Translation.CYCLE_SHIFT) - anchorCycles);
    }

    /** Stack instructions executed since boot. */
    public long instructions() {
        return instructions + (in.total() & (1L << Translation.CYCLE_SHIFT) - 1);
    }

    /** Cycles spent since boot, native work included. */
    public long cycles() {
        return cycles + (in.total() >> Translation.CYCLE_SHIFT);
    }

    /** For tests: no slice is longer, so that programs are suspended in odd places. */
    public void sliceLimit(long maxCycles) {
        sliceLimitCycles = maxCycles;
    }

    /** Asks {@link Vm#run} to come back at the next slice; called on the domain's thread. */
    public void stop() {
        stop = true;
        in.endSliceNow();
    }

    /** After native code: an event may have been scheduled before the slice's end. */
    void lookAtHorizon() {
        if (wall == null && time.horizonNanos() < sliceHorizon) {
            sliceHorizon = time.horizonNanos();
            long spent = in.total() >> Translation.CYCLE_SHIFT;
            in.limitSlice(Math.min(in.sliceEnd >> Translation.CYCLE_SHIFT, spent + cyclesTo(sliceHorizon)));
        }
    }

    private long cyclesTo(long nanos) {
        if (wall != null) {
            // The domain's horizon is the wall's now; looking up once in a while is enough.
            long untilEvent = time.nextEventNanos() - nowNanos();
            return cost.cyclesFor(Math.max(0, Math.min(untilEvent, WALL_LOOK_NANOS)));
        }
        long left = nanos - nowNanos();
        return left <= 0 ? 0 : left > 1L << 50 ? Interpreter.MAX_SLICE_CYCLES : cost.cyclesFor(left);
    }

    /** A thread runs until it waits or lets go of the lock; a callback comes before its next instruction. */
    private long sliceCycles() {
        return vm.callbacks.due() ? 1 : sliceLimitCycles;
    }

    /** Whether the thread whose slice is over steps back behind those that wait. */
    boolean stepsBack() {
        return vm.gil.takeLetsGo() || sliceLimitCycles != Long.MAX_VALUE;
    }

    /** After the running thread's slice ended, or it waits: runs the device until {@code boundary} has its answer. */
    void goOn(Boundary boundary) {
        vm.threads.yieldTurn();
        run(boundary);
    }

    /**
     * Runs the device.
     *
     * @param until return when it has its answer; null to run until the end
     */
    End run(Boundary until) {
        while (true) {
            settle();
            if (stop) {
                if (until != null) {
                    throw new MachineStopped();
                }
                stop = false;
                return End.STOPPED;
            }
            time.safePoint();
            if (until != null && vm.threads.takeBack(until)) {
                return null;
            }
            vm.callbacks.deliver();
            if (stop) {
                continue; // An event asked for it.
            }
            ScriptThread thread = vm.threads.next();
            if (thread == null) {
                End end = idle(until);
                if (end != null) {
                    return end;
                }
                continue;
            }
            if (resting) {
                resting = false;
                vm.spend(cost.cyclesFor(idling.works()));
            }
            vm.threads.resume(thread);
            if (vm.cpuProfile != null) {
                vm.cpuProfile.moved();
            }
            openSlice();
            in.run();
            if (until != null && until.done && vm.threads.current() == until.owner) {
                return null;
            }
            vm.threads.yieldTurn();
        }
    }

    /** Lets the running thread go on from here for as long as it may. */
    void openSlice() {
        sliceHorizon = time.horizonNanos();
        in.contended(vm.threads.othersReady());
        in.midway = false;
        long length = Math.max(1, Math.min(sliceCycles(), cyclesTo(sliceHorizon)));
        in.limitSlice((in.total() >> Translation.CYCLE_SHIFT) + length);
    }

    /** Takes what the slice spent into the account, and time to where it brought it. */
    void settle() {
        long total = in.total();
        cycles += total >> Translation.CYCLE_SHIFT;
        instructions += total & (1L << Translation.CYCLE_SHIFT) - 1;
        // Begins at 0 again: what it counts would fill its part of a word after some minutes of work, and no slice
        // could begin.
        in.countAnew();
        in.beginSlice(0);
        time.advance(nowNanos());
    }

    private End idle(Boundary until) {
        vm.threads.hide();
        if (vm.threads.alive().isEmpty() && until == null) {
            return End.FINISHED;
        }
        if (idling != null) {
            resting = true;
            idling.rests();
        }
        if (!time.idle()) {
            if (until != null) {
                throw new MachineStopped();
            }
            return End.DEADLOCK;
        }
        anchorNanos = Math.max(anchorNanos, time.nowNanos());
        anchorCycles = cycles;
        return null;
    }
}
