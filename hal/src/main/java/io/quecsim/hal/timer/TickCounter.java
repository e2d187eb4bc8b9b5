package io.quecsim.hal.timer;

import io.quecsim.core.time.TimeDomain;

/**
 * The free-running counters behind {@code utime.ticks_ms} and its kin. They count from boot and wrap at a power of two,
 * which on MicroPython ports is the range of a small integer above zero (2^30 with 31-bit small integers, see
 * MICROPY_PY_UTIME_TICKS_PERIOD).
 */
public final class TickCounter {
    private final TimeDomain domain;
    private final long mask;

    /** @param wrapBits the counters wrap at 2 to the power of this, 8 to 62 */
    public TickCounter(TimeDomain domain, int wrapBits) {
        if (wrapBits < 8 || wrapBits > 62) {
            throw new IllegalArgumentException("a counter of " + wrapBits + " bits");
        }
        this.domain = domain;
        this.mask = (1L << wrapBits) - 1;
    }

    public long millis() {
        return domain.nowNanos() / 1_000_000 & mask;
    }

    public long micros() {
        return domain.nowNanos() / 1000 & mask;
    }

    public long nanos() {
        return domain.nowNanos() & mask;
    }

    /** {@code ticks + delta}, wrapped. */
    public long add(long ticks, long delta) {
        return ticks + delta & mask;
    }

    /** How far {@code later} is after {@code earlier}, in the half of the range on either side of 0. */
    public long difference(long later, long earlier) {
        long half = (mask >>> 1) + 1;
        return (later - earlier + half & mask) - half;
    }
}
