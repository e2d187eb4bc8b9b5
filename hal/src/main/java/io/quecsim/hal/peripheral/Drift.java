package io.quecsim.hal.peripheral;

/**
 * A measured quantity that swings slowly round a mean, the same in every run.
 *
 * @param swing how far it goes up and down, 0 for not at all
 * @param periodNanos of the swing, more than 0
 */
public record Drift(double mean, double swing, long periodNanos) {
    public double at(long nanos) {
        return mean + swing * StrictMath.sin(2 * StrictMath.PI * (nanos % periodNanos) / periodNanos);
    }

    public Drift withMean(double newMean) {
        return new Drift(newMean, swing, periodNanos);
    }
}
