package io.quecsim.hal.power;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;

/**
 * What the module draws from its supply: a current for each state, and the charge that adds up. A model as simple as a data
 * sheet's table; the timeline shows the current. For the domain's thread.
 */
public final class Consumption {
    /** What the module does. */
    public enum State {
        /** The script's CPU works. */
        ACTIVE,
        /** It waits, and something keeps the module awake. */
        IDLE,
        /** The module sleeps until an event of the hardware. */
        SLEEP,
        /** It is switched off. */
        OFF
    }

    private static final double NANOS_PER_HOUR = 3.6e12;

    private final TimeDomain time;
    private final Trace trace;
    private final Currents currents;
    private final int track;
    private final long[] nanos = new long[State.values().length];
    private State state = State.ACTIVE;
    private long sinceNanos;

    public Consumption(TimeDomain time, Trace trace, Currents currents) {
        this.time = time;
        this.trace = trace;
        this.currents = currents;
        this.sinceNanos = time.nowNanos();
        this.track = trace.track(sinceNanos, Trace.TrackKind.COUNTER, "supply, uA", 0);
        trace.counter(sinceNanos, track, currents.activeMicroamps());
    }

    /** From now on the module is in this state. */
    public void enter(State next) {
        if (next != state) {
            long now = time.nowNanos();
            nanos[state.ordinal()] += now - sinceNanos;
            sinceNanos = now;
            state = next;
            trace.counter(now, track, microamps(next));
        }
    }

    /**
     * The CPU is to work.
     *
     * @return how long that takes, in nanoseconds: something only where the module slept
     */
    public long wake() {
        long takes = state == State.SLEEP ? currents.wakeUpNanos() : 0;
        enter(State.ACTIVE);
        return takes;
    }

    public State state() {
        return state;
    }

    /** How long the module was in a state, up to now. */
    public long nanosIn(State which) {
        return nanos[which.ordinal()] + (which == state ? time.nowNanos() - sinceNanos : 0);
    }

    /** The charge drawn so far, in mAh. */
    public double milliampHours() {
        double sum = 0;
        for (State each : State.values()) {
            sum += nanosIn(each) / NANOS_PER_HOUR * microamps(each) / 1000;
        }
        return sum;
    }

    private int microamps(State of) {
        return switch (of) {
            case ACTIVE -> currents.activeMicroamps();
            case IDLE -> currents.idleMicroamps();
            case SLEEP -> currents.sleepMicroamps();
            case OFF -> currents.offMicroamps();
        };
    }
}
