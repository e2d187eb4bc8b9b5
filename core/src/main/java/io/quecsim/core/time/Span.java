package io.quecsim.core.time;

/** How long an event stays pending: what of the device has to end for it to be dropped. */
public enum Span {
    /** Belongs to one life of the language machine: dropped by every reset, a soft one too. */
    LIFE,
    /** Belongs to the module: survives a soft reset and is dropped when the module itself begins again. */
    MODULE,
    /** Belongs to what lies outside the module, or to what its battery keeps: a sensor's clock, an RTC alarm. Never dropped. */
    WORLD
}
