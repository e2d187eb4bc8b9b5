package io.quecsim.hal.gpio;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.TimeDomain;
import org.jspecify.annotations.Nullable;

/**
 * The interrupt of one pin: counts the edges that it watches for and tells of them. With a filter time an edge counts once
 * the level has stayed that long; what is shorter never was. For the domain's thread.
 */
public final class EdgeInterrupt {
    /** Which edges count. */
    public enum Edges {
        RISING,
        FALLING,
        BOTH
    }

    /** Told of every edge that counts, on the domain's thread. */
    @FunctionalInterface
    public interface Listener {
        void edge(boolean rising);
    }

    private final TimeDomain time;
    private final GpioPin pin;
    private Edges edges = Edges.BOTH;
    private long filterNanos;
    private @Nullable Listener listener;
    private boolean enabled;
    private boolean watching;
    private int settled;
    private @Nullable Event filtering;
    private int risings;
    private int fallings;

    EdgeInterrupt(TimeDomain time, GpioPin pin) {
        this.time = time;
        this.pin = pin;
    }

    /**
     * Makes the pin an input and sets up its interrupt, which is off then and has counted nothing.
     *
     * @param newFilterNanos how long a level must last to count, 0 for any
     */
    public void init(Edges newEdges, Pull pull, long newFilterNanos, Listener newListener) {
        disable();
        pin.init(Direction.IN, pull, 0);
        edges = newEdges;
        filterNanos = newFilterNanos;
        listener = newListener;
        resetCounts();
    }

    public void enable() {
        if (!watching) {
            watching = true;
            pin.wire().observe(this::changed);
        }
        settled = pin.read();
        enabled = true;
    }

    public void disable() {
        enabled = false;
        stopFilter();
    }

    public boolean isEnabled() {
        return enabled;
    }

    public int risings() {
        return risings;
    }

    public int fallings() {
        return fallings;
    }

    public void resetCounts() {
        risings = 0;
        fallings = 0;
    }

    public GpioPin pin() {
        return pin;
    }

    /** As after power-on: off, and nobody listens. */
    void release() {
        enabled = false;
        filtering = null; // Events of the life that ends are dropped by the time domain.
        listener = null;
        resetCounts();
    }

    private void changed(Wire wire, int level, long nanos) {
        if (!enabled) {
            return;
        }
        stopFilter();
        if (filterNanos == 0) {
            settled(level);
        } else if (level != settled) {
            filtering = time.after(filterNanos, due -> {
                filtering = null;
                settled(level);
            });
        }
    }

    private void settled(int level) {
        settled = level;
        boolean rising = level == 1;
        if (edges == (rising ? Edges.FALLING : Edges.RISING)) {
            return;
        }
        if (rising) {
            risings++;
        } else {
            fallings++;
        }
        pin.wire().mark("interrupt");
        if (listener != null) {
            listener.edge(rising);
        }
    }

    private void stopFilter() {
        if (filtering != null) {
            time.cancel(filtering);
            filtering = null;
        }
    }
}
