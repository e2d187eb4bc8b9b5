package io.quecsim.core.time;

/**
 * Ties simulated time to the host's. The implementation lives in {@code hal.host}, the only place that reads a wall
 * clock; {@link #VIRTUAL} never waits.
 */
public interface Pacer {
    /** Simulated time runs as fast as it can. */
    Pacer VIRTUAL = new Pacer() {
        @Override
        public long limitNanos(long nowNanos) {
            return Long.MAX_VALUE;
        }

        @Override
        public void await(long nowNanos, long untilNanos, Door door) {
            // Virtual time never waits for the wall.
        }

        @Override
        public long arrivalNanos(long nowNanos, long untilNanos) {
            return nowNanos;
        }
    };

    /**
     * The latest simulated time that may be reached at this wall moment; {@link Long#MAX_VALUE} when unpaced. A busy CPU
     * that has come this far waits.
     */
    long limitNanos(long nowNanos);

    /**
     * Blocks the calling host thread until the wall clock has reached {@code untilNanos} of simulated time
     * ({@link Long#MAX_VALUE}: for ever) or the door has something, whichever comes first. Returns at once when unpaced.
     */
    void await(long nowNanos, long untilNanos, Door door);

    /** The simulated time at which an outcome taken from the door right now arrives, within [now, until]. */
    long arrivalNanos(long nowNanos, long untilNanos);
}
