package io.quecsim.hal.world;

/** What can be changed on an attached peripheral while the device runs. */
@FunctionalInterface
public interface Knobs {
    /**
     * On the domain's thread.
     *
     * @throws IllegalArgumentException when there is no such knob, or it does not go so far
     */
    void turn(String knob, String value);
}
