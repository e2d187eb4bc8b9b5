package io.quecsim.core.time;

/**
 * Ties simulated time to the host's. The implementations live in {@code hal.host}, the only place that reads a wall
 * clock; {@link #VIRTUAL} only ever waits for the door, when nothing else can happen.
 */
public interface Pacer {
    /** Simulated time runs as fast as it can. */
    Pacer VIRTUAL = new Pacer() {
        @Override
        public long limitNanos(long nowNanos) {
            return Long.MAX_VALUE;
        }

        @Override
        public void await(long nowNanos, long untilNanos, Door door) throws InterruptedException {
            if (untilNanos == Long.MAX_VALUE) {
                door.awaitArrival(Long.MAX_VALUE);
            }
        }

        @Override
        public long arrivalNanos(long nowNanos) {
            return nowNanos;
        }
    };

    /**
     * The latest simulated time that may be reached at this wall moment; {@link Long#MAX_VALUE} when unpaced. A busy CPU
     * that has come this far waits. Never decreases while the pacer stays paced.
     */
    long limitNanos(long nowNanos);

    /**
     * Blocks the calling host thread until the wall clock has reached {@code untilNanos} of simulated time
     * ({@link Long#MAX_VALUE}: for ever) or the door has something, whichever comes first. Unpaced, it returns at once
     * unless {@code untilNanos} is for ever. May return early; the caller looks again.
     */
    void await(long nowNanos, long untilNanos, Door door) throws InterruptedException;

    /** The simulated time that belongs to this wall moment, or {@code nowNanos} when that is later or unpaced. */
    long arrivalNanos(long nowNanos);
}
