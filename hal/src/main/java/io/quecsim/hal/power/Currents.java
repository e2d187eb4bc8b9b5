package io.quecsim.hal.power;

/**
 * What the module takes from its supply, on average, in each state. The modem's traffic is not in it.
 *
 * @param activeMicroamps while the script's CPU works
 * @param idleMicroamps while it waits and the module is awake
 * @param sleepMicroamps while the module sleeps
 * @param offMicroamps while it is switched off
 * @param wakeUpNanos from what ends a sleep until the CPU works
 */
public record Currents(
        int activeMicroamps, int idleMicroamps, int sleepMicroamps, int offMicroamps, long wakeUpNanos) {}
