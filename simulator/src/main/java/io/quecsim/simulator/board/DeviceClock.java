package io.quecsim.simulator.board;

import io.quecsim.core.port.RealTimeClock;
import io.quecsim.hal.rtc.Rtc;

/** The module's clock, as the language machine wants it. */
record DeviceClock(Rtc rtc) implements RealTimeClock {
    @Override
    public long utcNanos(long nowNanos) {
        return rtc.utcNanos(nowNanos);
    }

    @Override
    public long upNanos(long nowNanos) {
        return rtc.upNanos(nowNanos);
    }

    @Override
    public void set(long utcNanos, long nowNanos) {
        rtc.set(utcNanos, nowNanos);
    }

    @Override
    public int zoneSeconds() {
        return rtc.zoneSeconds();
    }

    @Override
    public void setZoneSeconds(int seconds) {
        rtc.setZoneSeconds(seconds);
    }
}
