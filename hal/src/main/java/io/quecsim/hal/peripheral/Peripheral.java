package io.quecsim.hal.peripheral;

import io.quecsim.hal.world.Knobs;

/**
 * Something outside the module that is wired to it: a sensor, a receiver, a button. It lives in simulated time
 * ({@link Bench#time}, with events of {@code Span.WORLD}, since resets of the module do not reach it), takes chance from nowhere,
 * and speaks to the module through what it plugged in: an {@code I2cTarget}, an {@code SpiTarget}, a {@code UartBackend}, the
 * driver of a wire. A target alone is a peripheral too: {@code (bench, place) -> bench.i2c(place, new MySensor())}.
 */
@FunctionalInterface
public interface Peripheral extends Knobs {
    /**
     * Wires it; once, before the module is switched on.
     *
     * @throws IllegalArgumentException when it does not fit there
     */
    void plug(Bench bench, Place place);

    /** Changes it from outside while the device runs. */
    @Override
    default void turn(String knob, String value) {
        throw new IllegalArgumentException("it has nothing that could be set");
    }
}
