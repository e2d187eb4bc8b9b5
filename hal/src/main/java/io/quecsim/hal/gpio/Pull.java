package io.quecsim.hal.gpio;

/** A resistor that holds an undriven wire. */
public enum Pull {
    NONE,
    UP,
    DOWN
}
