package io.quecsim.simulator.board;

import io.quecsim.core.port.RealTimeClock;

/** The clock of the day: simulated time since the epoch the device booted with, and the zone it is set to. */
final class DeviceClock implements RealTimeClock {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private long offsetNanos;
    private int zoneSeconds;

    DeviceClock(long bootEpochSeconds, int zoneHours) {
        this.offsetNanos = Math.multiplyExact(bootEpochSeconds, NANOS_PER_SECOND);
        this.zoneSeconds = zoneHours * 3600;
    }

    @Override
    public long utcNanos(long nowNanos) {
        return offsetNanos + nowNanos;
    }

    @Override
    public void set(long utcNanos, long nowNanos) {
        offsetNanos = utcNanos - nowNanos;
    }

    @Override
    public int zoneSeconds() {
        return zoneSeconds;
    }

    @Override
    public void setZoneSeconds(int seconds) {
        zoneSeconds = seconds;
    }
}
