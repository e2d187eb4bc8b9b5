package io.quecsim.hal.gpio;

/** Who decides a pin's level. */
public enum Direction {
    /** Whatever is outside; the module only listens. */
    IN,
    /** The module. */
    OUT
}
