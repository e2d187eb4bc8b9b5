package io.quecsim.simulator.unix;

import io.quecsim.core.port.RealTimeClock;
import java.time.Instant;
import java.time.ZoneId;

/** The host's clock of the day and its zone; a script cannot set them. */
final class HostCalendar implements RealTimeClock {
    private final long bootUtcNanos;
    private int zoneSeconds;

    /** @param bootEpochMillis the host's time at the machine's start */
    HostCalendar(long bootEpochMillis) {
        this.bootUtcNanos = bootEpochMillis * 1_000_000L;
        this.zoneSeconds = ZoneId.systemDefault()
                .getRules()
                .getOffset(Instant.ofEpochMilli(bootEpochMillis))
                .getTotalSeconds();
    }

    @Override
    public long utcNanos(long nowNanos) {
        return bootUtcNanos + nowNanos;
    }

    @Override
    public void set(long utcNanos, long nowNanos) {
        throw new UnsupportedOperationException("the host's clock is not the script's to set");
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
