package io.quecsim.core.port;

/** The device's clock of the day, as {@code utime}, {@code machine.RTC} and the network's time see it. */
public interface RealTimeClock {
    /** Of a machine that has none: 1970 at boot, in UTC, and nothing sets it. */
    RealTimeClock NONE = new RealTimeClock() {
        @Override
        public long utcNanos(long nowNanos) {
            return nowNanos;
        }

        @Override
        public void set(long utcNanos, long nowNanos) {}

        @Override
        public int zoneSeconds() {
            return 0;
        }

        @Override
        public void setZoneSeconds(int seconds) {}
    };

    /** Nanoseconds since 1970-01-01 00:00 UTC at the simulated time {@code nowNanos} since boot. */
    long utcNanos(long nowNanos);

    /** How long the processor has been on at the simulated time {@code nowNanos}, what {@code ticks_ms()} counts. */
    default long upNanos(long nowNanos) {
        return nowNanos;
    }

    /** Sets the clock: {@code utcNanos} it shall be at the simulated time {@code nowNanos}. */
    void set(long utcNanos, long nowNanos);

    /** Seconds that local time is ahead of UTC. */
    int zoneSeconds();

    void setZoneSeconds(int seconds);
}
