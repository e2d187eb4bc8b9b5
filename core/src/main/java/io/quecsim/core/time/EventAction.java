package io.quecsim.core.time;

/** What an event does. Runs on the domain's own Java thread, between two instructions of the simulated CPU. */
@FunctionalInterface
public interface EventAction {
    /** @param dueNanos the time the event was scheduled for; the CPU's clock may be an instruction later */
    void fire(long dueNanos);
}
