package io.quecsim.hal.rtc;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import org.jspecify.annotations.Nullable;

/**
 * The real-time clock: seconds since 1970-01-01T00:00Z, running in simulated time from the epoch the device booted with, the
 * zone the module thinks it is in, and one alarm. Setting the clock does not touch simulated time. Clock and alarm are in the part
 * of the module that stays awake: they go on over every reset. For the domain's thread.
 */
public final class Rtc implements Resettable {
    private static final long NANOS = 1_000_000_000;

    private final TimeDomain domain;
    private final Trace trace;
    private final int bootZoneSeconds;
    /** The clock's time at simulated time 0. */
    private long offsetNanos;

    private int zoneSeconds;
    /** When the processor was switched on. */
    private long upSinceNanos;

    private boolean isAlarmSet;
    private long alarmEpochNanos;
    private boolean isAlarmOn;
    private @Nullable Event alarm;
    private @Nullable Runnable listener;

    /**
     * @param epochSeconds what the clock shows now
     * @param zoneSeconds how far local time is ahead of UTC after power-on
     */
    public Rtc(TimeDomain domain, Trace trace, long epochSeconds, int zoneSeconds) {
        this.domain = domain;
        this.trace = trace;
        this.bootZoneSeconds = zoneSeconds;
        this.zoneSeconds = zoneSeconds;
        offsetNanos = Math.multiplyExact(epochSeconds, NANOS) - domain.nowNanos();
    }

    /** Nanoseconds since the epoch at the simulated time {@code nowNanos}; good until the year 2262. */
    public long utcNanos(long nowNanos) {
        return offsetNanos + nowNanos;
    }

    /** How long the processor has been on at the simulated time {@code nowNanos}. */
    public long upNanos(long nowNanos) {
        return nowNanos - upSinceNanos;
    }

    public long epochSeconds() {
        return Math.floorDiv(utcNanos(domain.nowNanos()), NANOS);
    }

    /** The clock shows {@code utcNanos} at the simulated time {@code nowNanos}. An alarm that is on stays at its time of day. */
    public void set(long utcNanos, long nowNanos) {
        offsetNanos = utcNanos - nowNanos;
        arm();
    }

    /** The clock shows {@code epochSeconds}, sharp, from now on. */
    public void set(long epochSeconds) {
        set(Math.multiplyExact(epochSeconds, NANOS), domain.nowNanos());
    }

    /** How far local time is ahead of UTC. */
    public int zoneSeconds() {
        return zoneSeconds;
    }

    public void setZoneSeconds(int seconds) {
        zoneSeconds = seconds;
    }

    /** The time the alarm is for. It goes off when the clock comes there, once, if it is switched on. */
    public void alarmAt(long epochSeconds) {
        alarmEpochNanos = Math.multiplyExact(epochSeconds, NANOS);
        isAlarmSet = true;
        arm();
    }

    /**
     * Switches the alarm on or off.
     *
     * @return false when it was never given a time, or one that is over
     */
    public boolean enableAlarm(boolean on) {
        isAlarmOn = on;
        arm();
        return !on || alarm != null;
    }

    /** Whether the alarm will go off. */
    public boolean isAlarmPending() {
        return alarm != null;
    }

    /** Called when the alarm goes off; until the next reset. */
    public void onAlarm(@Nullable Runnable newListener) {
        listener = newListener;
    }

    private void arm() {
        if (alarm != null) {
            domain.cancel(alarm);
            alarm = null;
        }
        long due = alarmEpochNanos - offsetNanos;
        if (isAlarmOn && isAlarmSet && due > domain.nowNanos()) {
            alarm = domain.at(Span.WORLD, due, this::goOff);
        }
    }

    private void goOff(long dueNanos) {
        alarm = null;
        isAlarmOn = false;
        if (trace.on()) {
            int track = trace.track(dueNanos, Trace.TrackKind.TIMER, "RTC alarm", 0);
            trace.instant(dueNanos, track, trace.name("fires"), 0);
        }
        if (listener != null) {
            listener.run();
        }
    }

    /** A soft reset leaves the zone as it was set; the counters of the processor go on too. */
    @Override
    public void reset(Reset how) {
        listener = null;
        if (how == Reset.HARD) {
            zoneSeconds = bootZoneSeconds;
            upSinceNanos = domain.nowNanos();
        }
    }

    /** The supply was gone, and with it the clock: it begins again as it was first switched on. */
    public void lose(long bootEpochSeconds) {
        isAlarmSet = false;
        isAlarmOn = false;
        set(bootEpochSeconds);
    }
}
