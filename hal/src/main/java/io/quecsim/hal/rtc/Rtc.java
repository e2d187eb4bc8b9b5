package io.quecsim.hal.rtc;

import io.quecsim.core.time.TimeDomain;

/**
 * The real-time clock: seconds since 1970-01-01T00:00Z, running in simulated time from the epoch the device booted with.
 * Setting it does not touch simulated time. The boot epoch is fixed unless the user asks for the host's.
 */
public final class Rtc {
    private static final long NANOS = 1_000_000_000;

    private final TimeDomain domain;
    /** The clock's time at simulated time 0. */
    private long offsetNanos;

    /** @param epochSeconds what the clock shows now */
    public Rtc(TimeDomain domain, long epochSeconds) {
        this.domain = domain;
        set(epochSeconds);
    }

    public long epochSeconds() {
        return Math.floorDiv(epochNanos(), NANOS);
    }

    /** Nanoseconds since the epoch; good until the year 2262. */
    public long epochNanos() {
        return offsetNanos + domain.nowNanos();
    }

    /** The clock shows {@code epochSeconds}, sharp, from now on. */
    public void set(long epochSeconds) {
        offsetNanos = Math.multiplyExact(epochSeconds, NANOS) - domain.nowNanos();
    }
}
