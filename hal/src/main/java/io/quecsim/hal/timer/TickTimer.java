package io.quecsim.hal.timer;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.TimeDomain;
import org.jspecify.annotations.Nullable;

/**
 * A hardware timer: fires once, or again and again, at exact simulated times. The n-th firing of a periodic timer is due
 * n periods after its start, however late the CPU came to the ones before. For the domain's thread.
 */
public final class TickTimer {
    /** What a firing does. */
    @FunctionalInterface
    public interface Action {
        /** @param dueNanos the time it was due; the CPU's clock may be an instruction later */
        void fired(long dueNanos);
    }

    private final TimeDomain domain;
    private @Nullable Event next;

    public TickTimer(TimeDomain domain) {
        this.domain = domain;
    }

    /** Fires {@code action} once, {@code delayNanos} (0 and more) from now. A running timer starts anew. */
    public void startOnce(long delayNanos, Action action) {
        stop();
        next = domain.after(delayNanos, due -> {
            next = null;
            action.fired(due);
        });
    }

    /** Fires {@code action} every {@code periodNanos} (1 and more) from now on. A running timer starts anew. */
    public void startPeriodic(long periodNanos, Action action) {
        if (periodNanos < 1) {
            throw new IllegalArgumentException("a timer period of " + periodNanos + " ns");
        }
        stop();
        next = domain.after(periodNanos, due -> tick(due, periodNanos, action));
    }

    private void tick(long dueNanos, long periodNanos, Action action) {
        // Scheduled before the action runs, since that may stop or restart the timer.
        next = domain.at(dueNanos + periodNanos, due -> tick(due, periodNanos, action));
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
