package io.quecsim.hal.timer;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * A hardware timer: fires once, or again and again, at exact simulated times. The n-th firing of a periodic timer is due
 * n periods after its start, however late the CPU came to the ones before. On the timeline each firing stands at the time it was
 * due. For the domain's thread.
 */
public final class TickTimer {
    /** What a firing does. */
    @FunctionalInterface
    public interface Action {
        /** @param dueNanos the time it was due; the CPU's clock may be an instruction later */
        void fired(long dueNanos);
    }

    private final TimeDomain domain;
    private final Trace trace;
    private final String name;
    /** The lane on the timeline, made when there is something to show; 0 before. */
    private int track;

    private @Nullable Event next;
    /** Whether it fires again, as it was last started. */
    private boolean periodic;

    /** @param name for the timeline */
    public TickTimer(TimeDomain domain, Trace trace, String name) {
        this.domain = domain;
        this.trace = trace;
        this.name = name;
    }

    /** Fires {@code action} once, {@code delayNanos} (0 and more) from now. A running timer starts anew. */
    public void startOnce(long delayNanos, Action action) {
        stop();
        periodic = false;
        next = domain.after(delayNanos, due -> {
            next = null;
            fire(due, action);
        });
    }

    /** Fires {@code action} every {@code periodNanos} (1 and more) from now on. A running timer starts anew. */
    public void startPeriodic(long periodNanos, Action action) {
        if (periodNanos < 1) {
            throw new IllegalArgumentException("a timer period of " + periodNanos + " ns");
        }
        stop();
        periodic = true;
        next = domain.after(periodNanos, due -> tick(due, periodNanos, action));
    }

    private void tick(long dueNanos, long periodNanos, Action action) {
        // Scheduled before the action runs, since that may stop or restart the timer.
        next = domain.at(dueNanos + periodNanos, due -> tick(due, periodNanos, action));
        fire(dueNanos, action);
    }

    private void fire(long dueNanos, Action action) {
        if (trace.on()) {
            if (track == 0) {
                track = trace.track(dueNanos, Trace.TrackKind.TIMER, name, 0);
            }
            trace.instant(dueNanos, track, trace.name("fires"), 0);
        }
        action.fired(dueNanos);
    }

    /** Stops the timer; does nothing when it is not running. */
    public void stop() {
        if (next != null) {
            domain.cancel(next);
            next = null;
        }
    }

    public boolean isRunning() {
        return next != null;
    }
}
