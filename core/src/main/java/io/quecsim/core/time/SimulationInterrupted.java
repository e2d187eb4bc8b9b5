package io.quecsim.core.time;

/**
 * The host thread of a time domain was interrupted: the run is to be given up. Thrown by {@link TimeDomain#safePoint}
 * and {@link TimeDomain#idle}; the thread's interrupt flag is clear again, so that cleaning up may block. It is the
 * last resort of a shutdown. A stop that belongs to the run, and that replay must meet too, is an {@link Outcome}.
 */
public final class SimulationInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SimulationInterrupted() {
        super("the simulation was interrupted", null, false, false);
    }
}
