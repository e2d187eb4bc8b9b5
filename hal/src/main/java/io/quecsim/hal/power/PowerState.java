package io.quecsim.hal.power;

/**
 * What the module can tell of its power.
 *
 * @param upReason why it was switched on, 0 to 9 by the firmware's numbers (1: its power key, 3: supply voltage came)
 * @param downReason why it went off the time before, by the firmware's numbers (0: unknown)
 * @param batteryMillivolts voltage at its supply pins
 */
public record PowerState(int upReason, int downReason, int batteryMillivolts) {}
