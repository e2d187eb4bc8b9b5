package io.quecsim.hal.timer;

/**
 * How a driver waits that lets nothing else run: the CPU goes on spending time. A bus transfer of the firmware does, so a
 * script's other threads stand still meanwhile.
 */
@FunctionalInterface
public interface BusyWait {
    /** Returns with simulated time {@code nanos} later. */
    void nanos(long nanos);
}
