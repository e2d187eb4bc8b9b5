package io.quecsim.hal.power;

import org.jspecify.annotations.Nullable;

/**
 * What the module asks the network for as its Power Saving Mode: how often it reports, and how long it listens afterwards. Kept by
 * the modem over resets, as {@code AT+CPSMS} is. That the module switches itself off between two reports is not simulated.
 */
public final class PowerSaving {
    /**
     * @param tauUnit of the periodic update, by the documentation's numbers: 0 10 min, 1 1 h, 2 10 h, 3 2 s, 4 30 s, 5 1 min,
     *     6 320 h, 7 off
     * @param tauTime how many of them, 0 to 31
     * @param actUnit of the active time: 0 2 s, 1 1 min, 2 6 min, 7 off
     * @param actTime how many of them, 0 to 31
     */
    public record Timers(int tauUnit, int tauTime, int actUnit, int actTime) {
        private static final int MOST = 31;
        private static final int OFF = 7;

        /** Whether the numbers are among those that mean something. */
        public boolean isValid() {
            return tauUnit >= 0
                    && tauUnit <= OFF
                    && (actUnit >= 0 && actUnit <= 2 || actUnit == OFF)
                    && tauTime >= 0
                    && tauTime <= MOST
                    && actTime >= 0
                    && actTime <= MOST;
        }
    }

    private boolean on;
    private @Nullable Timers timers;

    /** Sets the timers and switches the mode on. */
    public void use(Timers newTimers) {
        timers = newTimers;
        on = true;
    }

    public void enable(boolean enabled) {
        on = enabled;
    }

    /** Switches the mode off and forgets the timers. */
    public void forget() {
        on = false;
        timers = null;
    }

    public boolean isOn() {
        return on;
    }

    /** Null when they were never set. */
    public @Nullable Timers timers() {
        return timers;
    }
}
