package io.quecsim.hal.power;

/** Hardware that a reset reaches. */
public interface Resettable {
    /**
     * Leaves the hardware as it is after power-on, as far as {@code how} reaches it, and forgets every listener: whoever
     * listened is gone. Called on the domain's thread between two lives of the language machine, after their events were dropped.
     */
    void reset(Reset how);
}
