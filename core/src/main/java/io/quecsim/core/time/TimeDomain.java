package io.quecsim.core.time;

import java.util.function.LongSupplier;

/**
 * Simulated time of one device: a long of nanoseconds since boot, the events pending in it, and the door to the
 * outside. Time moves in two ways only: the CPU {@linkplain #advance spends} it, or, with nothing to run,
 * {@link #idle} jumps to the next event. All methods belong to the domain's own Java thread.
 *
 * <p>The contract with the CPU, on which reproducibility rests:
 *
 * <ul>
 *   <li>Between two instructions it compares its time with {@link #horizonNanos}, and calls {@link #safePoint} when it
 *       has reached it. The horizon falls when an event is scheduled, so it is read again after each native call.
 *   <li>Nothing but events and outcomes may follow from a call of {@code safePoint}: it is also called to look at the
 *       host, at moments that differ from run to run.
 * </ul>
 *
 * Then an event or outcome of time t happens at the first instruction boundary, or idle moment, at or after t, in the
 * recorded run as in its replay.
 */
public final class TimeDomain {
    /** So often, in simulated time, a busy CPU looks at the door and at the wall. */
    private static final long LOOK_NANOS = 1_000_000;

    private final EventQueue events = new EventQueue();
    private final Door door = new Door();
    private Pacer pacer = Pacer.VIRTUAL;
    private LongSupplier cpu;
    private long nowNanos;
    private long horizonNanos;
    private long endNanos = Long.MAX_VALUE;
    private EventAction end;
    private long lookNanos = Long.MAX_VALUE;
    private EventAction look;

    /** The time as of the running instruction, where a CPU has told its clock. */
    public long nowNanos() {
        return cpu == null ? nowNanos : Math.max(nowNanos, cpu.getAsLong());
    }

    /** Gives the domain the clock of the CPU, which runs ahead of the last safe point while it executes. */
    public void cpu(LongSupplier clockNanos) {
        this.cpu = clockNanos;
    }

    public Door door() {
        return door;
    }

    public void pacer(Pacer pacer) {
        this.pacer = pacer;
        horizonNanos = nowNanos;
    }

    /** Something was done that may lower the pacer's limit: the CPU comes to {@link #safePoint} before it works on. */
    public void checkSoon() {
        horizonNanos = Math.min(horizonNanos, nowNanos);
    }

    /** Schedules {@code action} {@code delayNanos} from now; a negative delay counts as 0. */
    public Event after(long delayNanos, EventAction action) {
        return at(nowNanos() + Math.max(0, delayNanos), action);
    }

    /** Schedules {@code action} at {@code timeNanos}; a time already past fires at the next safe point. */
    public Event at(long timeNanos, EventAction action) {
        horizonNanos = Math.min(horizonNanos, timeNanos);
        return events.schedule(timeNanos, action);
    }

    /** As {@link #at(long, EventAction)}, for an event that outlasts resets as {@code span} says. */
    public Event at(Span span, long timeNanos, EventAction action) {
        horizonNanos = Math.min(horizonNanos, timeNanos);
        return events.schedule(timeNanos, span, action);
    }

    /** As {@link #after(long, EventAction)}, for an event that outlasts resets as {@code span} says. */
    public Event after(Span span, long delayNanos, EventAction action) {
        return at(span, nowNanos() + Math.max(0, delayNanos), action);
    }

    /** The device was reset: its CPU has stopped where it was, and what belongs to {@code over} or a shorter span is dropped. */
    public void reset(Span over) {
        nowNanos = nowNanos();
        cpu = null;
        events.drop(over);
        horizonNanos = nowNanos;
    }

    /**
     * {@code action} is to end it all at {@code timeNanos}. Unlike an event this is nothing to wait for: with nothing else
     * to come {@link #idle} is false.
     *
     * @param timeNanos {@link Long#MAX_VALUE} for never
     */
    public void end(long timeNanos, EventAction action) {
        endNanos = timeNanos;
        end = action;
        horizonNanos = Math.min(horizonNanos, timeNanos);
    }

    /**
     * {@code newLook} is called once, at the first safe point at or after {@code timeNanos}, before anything else happens
     * there. Unlike an event it makes no safe point of its own, and nothing may follow from it: the run does not feel it.
     */
    public void look(long timeNanos, EventAction newLook) {
        lookNanos = timeNanos;
        look = newLook;
    }

    public void cancel(Event event) {
        events.cancel(event);
    }

    /**
     * When the CPU must next come to {@link #safePoint}: the next event or outcome, the pacer's limit, or the next look
     * at the door. One field; may be earlier than needed.
     */
    public long horizonNanos() {
        return horizonNanos;
    }

    /** The time of the next event, or {@link Long#MAX_VALUE}. */
    public long nextEventNanos() {
        return events.nextTimeNanos();
    }

    /** The CPU has worked: time is now {@code timeNanos}. */
    public void advance(long timeNanos) {
        assert timeNanos >= nowNanos : "time runs backwards: " + nowNanos + " -> " + timeNanos;
        nowNanos = timeNanos;
    }

    /**
     * Fires every event that is due, then delivers the outcomes that are; holds the CPU back to the pacer's limit.
     *
     * @throws SimulationInterrupted when the host thread was interrupted
     */
    public void safePoint() {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            stampSoon();
            while (pacer.limitNanos(nowNanos) < nowNanos) {
                // A CPU ahead of the wall is held back for a while, not for one instruction.
                pacer.await(nowNanos, Math.min(Math.min(nextNanos(), endNanos), nowNanos + LOOK_NANOS), door);
                stampSoon();
            }
        } catch (InterruptedException e) {
            throw new SimulationInterrupted();
        }
        happen();
    }

    /**
     * Nothing can run: waits for the next event or outcome, moves time there and lets it happen.
     *
     * @return false when there is neither an event nor an open outside source: nothing will ever happen again
     * @throws SimulationInterrupted when the host thread was interrupted
     */
    public boolean idle() {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            while (true) {
                stampAtArrival();
                long next = nextNanos();
                if (next == Long.MAX_VALUE && !door.canSpeak()) {
                    return false;
                }
                next = Math.min(next, endNanos);
                if (next != Long.MAX_VALUE && next <= pacer.limitNanos(nowNanos)) {
                    nowNanos = Math.max(nowNanos, next);
                    happen();
                    return true;
                }
                pacer.await(nowNanos, next, door);
            }
        } catch (InterruptedException e) {
            throw new SimulationInterrupted();
        }
    }

    /**
     * A busy CPU gets what waits as soon as it can. That is the next nanosecond: an instruction boundary of this very
     * time may already have passed.
     */
    private void stampSoon() {
        if (door.hasWaiting()) {
            door.stamp(nowNanos + 1);
        }
    }

    /** An idle device gets it when it came by the wall's time, but not after the next event. */
    private void stampAtArrival() {
        if (door.hasWaiting()) {
            long arrival = Math.min(pacer.arrivalNanos(nowNanos), nextNanos());
            door.stamp(Math.max(nowNanos + 1, arrival));
        }
    }

    private long nextNanos() {
        return Math.min(events.nextTimeNanos(), door.nextStampNanos());
    }

    private void happen() {
        if (nowNanos >= lookNanos) {
            long due = lookNanos;
            lookNanos = Long.MAX_VALUE;
            look.fire(due);
        }
        for (Event event = events.pollDue(nowNanos); event != null; event = events.pollDue(nowNanos)) {
            event.action.fire(event.timeNanos);
        }
        door.deliver(nowNanos);
        if (nowNanos >= endNanos) {
            end.fire(endNanos);
        }
        horizonNanos =
                Math.min(Math.min(nextNanos(), endNanos), Math.min(pacer.limitNanos(nowNanos), nowNanos + LOOK_NANOS));
    }
}
