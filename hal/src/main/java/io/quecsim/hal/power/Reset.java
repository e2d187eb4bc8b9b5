package io.quecsim.hal.power;

import io.quecsim.core.time.Span;

/** How much of a device begins again. */
public enum Reset {
    /** Only the script's machine: the modem goes on, so do the clock and what the flash holds. */
    SOFT(Span.LIFE),
    /** The whole module, as by its reset key, its watchdog or a loss of power: all but the flash and the clock. */
    HARD(Span.MODULE);

    private final Span over;

    Reset(Span over) {
        this.over = over;
    }

    /** Events of this span and shorter ones do not outlast the reset. */
    public Span over() {
        return over;
    }
}
