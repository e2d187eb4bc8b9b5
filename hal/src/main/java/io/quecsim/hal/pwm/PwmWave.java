package io.quecsim.hal.pwm;

/**
 * A square wave.
 *
 * @param startNanos simulated time at which the first period begins, with its high part
 * @param periodNanos 1 and more
 * @param highNanos 0 to {@code periodNanos}
 */
public record PwmWave(long startNanos, long periodNanos, long highNanos) {
    /** How often it goes up in a second. */
    public double hertz() {
        return 1e9 / periodNanos;
    }

    /** The part of the time it is high, 0 to 1. */
    public double duty() {
        return (double) highNanos / periodNanos;
    }

    /** 0 or 1 at {@code nanos}, which is not before the start. */
    public int levelAt(long nanos) {
        return Math.floorMod(nanos - startNanos, periodNanos) < highNanos ? 1 : 0;
    }
}
