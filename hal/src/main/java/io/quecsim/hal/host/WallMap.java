package io.quecsim.hal.host;

import io.quecsim.core.time.Door;

/** A straight line from the host's clock to simulated time: where both met, and how much faster the latter runs. */
final class WallMap {
    private final HostClock clock;
    private final double speed;
    private final long hostStartNanos;
    private final long simStartNanos;

    WallMap(HostClock clock, double speed, long simStartNanos) {
        this.clock = clock;
        this.speed = speed;
        this.hostStartNanos = clock.nanos();
        this.simStartNanos = simStartNanos;
    }

    /** A speed factor as a user may give it; 1 is the wall's own. */
    static double checkedSpeed(double speed) {
        if (!(speed >= 0.001 && speed <= 1000)) {
            throw new IllegalArgumentException("speed factor out of range 0.001..1000: " + speed);
        }
        return speed;
    }

    /** The simulated time of this moment. */
    long nowNanos() {
        return simStartNanos + (long) ((clock.nanos() - hostStartNanos) * speed);
    }

    /** Waits until simulated time {@code untilNanos} has come on the wall, or the door has something. */
    void await(long untilNanos, Door door) throws InterruptedException {
        if (untilNanos == Long.MAX_VALUE) {
            clock.await(door, Long.MAX_VALUE);
            return;
        }
        while (!door.hasWaiting()) {
            long left = untilNanos - nowNanos();
            if (left <= 0) {
                return;
            }
            clock.await(door, (long) Math.ceil(left / speed));
        }
    }
}
