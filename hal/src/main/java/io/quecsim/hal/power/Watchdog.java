package io.quecsim.hal.power;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import org.jspecify.annotations.Nullable;

/**
 * The watchdog: once started it wants to be fed before its period is over, or it resets the module. It does not notice that only
 * the script's machine was reset. For the domain's thread.
 */
public final class Watchdog implements Resettable {
    private final TimeDomain domain;
    private final Power power;
    private long periodNanos;
    private @Nullable Event bite;

    public Watchdog(TimeDomain domain, Power power) {
        this.domain = domain;
        this.power = power;
    }

    /** Starts it, or starts it anew. */
    public void start(long newPeriodNanos) {
        if (newPeriodNanos < 1) {
            throw new IllegalArgumentException("a watchdog period of " + newPeriodNanos + " ns");
        }
        stop();
        periodNanos = newPeriodNanos;
        feed(true);
    }

    /** The period begins anew; nothing happens when it is not running. */
    public void feed() {
        feed(isRunning());
    }

    private void feed(boolean running) {
        if (running) {
            stop();
            bite = domain.after(Span.MODULE, periodNanos, due -> power.cut(Power.Cut.WATCHDOG));
        }
    }

    public void stop() {
        if (bite != null) {
            domain.cancel(bite);
            bite = null;
        }
    }

    public boolean isRunning() {
        return bite != null;
    }

    @Override
    public void reset(Reset how) {
        if (how == Reset.HARD) {
            stop();
        }
    }
}
