package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.port.RealTimeClock;
import io.quecsim.core.vm.Vm;

/**
 * The module {@code utime}: sleeping and ticks in simulated time, and the clock of the day. Ticks wrap at 2<sup>30</sup>,
 * the positive half of a small int ({@code MICROPY_PY_UTIME_TICKS_PERIOD}).
 */
@PyModule("utime")
final class TimeModule {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final RealTimeClock clock;
    private final TimeRules rules;
    private final long ticksPeriod;

    /** @param smallIntBits of the profile, which give the period of the ticks */
    TimeModule(RealTimeClock clock, TimeRules rules, int smallIntBits) {
        this.clock = clock;
        this.rules = rules;
        this.ticksPeriod = 1L << smallIntBits - 1;
    }

    /** {@code utime.sleep(seconds)}: a float may be given. Source: extmod/utime_mphal.c. */
    @PyFunction
    Object sleep(Vm vm, double seconds) {
        if (seconds < 0.001) {
            vm.threads.letGo();
        }
        // The firmware counts whole milliseconds.
        return Sleep.forNanos(vm, (long) (seconds * 1000) * 1_000_000L);
    }

    /** {@code utime.sleep_ms(ms)}. Source: extmod/utime_mphal.c. */
    @PyFunction
    Object sleep_ms(Vm vm, int ms) {
        return Sleep.forNanos(vm, ms * 1_000_000L);
    }

    /** {@code utime.sleep_us(us)}: a module's firmware sleeps whole milliseconds. Source: extmod/utime_mphal.c. */
    @PyFunction
    Object sleep_us(Vm vm, int us) {
        long step = rules.sleepStepNanos();
        return Sleep.forNanos(vm, us <= 0 ? 0 : Math.max(1, us * 1_000L / step) * step);
    }

    /** {@code utime.ticks_ms()}. Source: extmod/utime_mphal.c. */
    @PyFunction
    long ticks_ms(Vm vm) {
        return upNanos(vm) / 1_000_000L & ticksPeriod - 1;
    }

    /** {@code utime.ticks_us()}. Source: extmod/utime_mphal.c. */
    @PyFunction
    long ticks_us(Vm vm) {
        return upNanos(vm) / 1_000L & ticksPeriod - 1;
    }

    private long upNanos(Vm vm) {
        return clock.upNanos(vm.nowNanos());
    }

    /** {@code utime.ticks_cpu()}: cycles of the simulated CPU. Source: extmod/utime_mphal.c. */
    @PyFunction
    long ticks_cpu(Vm vm) {
        return vm.config.cost().cyclesFor(upNanos(vm)) & ticksPeriod - 1;
    }

    /** {@code utime.ticks_add(ticks, delta)}. Source: extmod/utime_mphal.c. */
    @PyFunction
    long ticks_add(Vm vm, int ticks, int delta) {
        if (vm.current && (delta <= -ticksPeriod / 2 || delta >= ticksPeriod / 2)) {
            throw PyErrors.overflow(vm, "ticks interval overflow");
        }
        return (long) ticks + delta & ticksPeriod - 1;
    }

    /** {@code utime.ticks_diff(end, start)}: signed, across the wrap. Source: extmod/utime_mphal.c. */
    @PyFunction
    long ticks_diff(Vm vm, int end, int start) {
        long half = ticksPeriod / 2;
        return ((long) end - start + half & ticksPeriod - 1) - half;
    }

    /** {@code utime.time()}: seconds since the epoch, by the device's clock. Source: modutime.c of the firmware. */
    @PyFunction
    Object time(Vm vm) {
        long nanos = clock.utcNanos(vm.nowNanos()) - CalendarTime.epoch(rules.epochYear()) * NANOS_PER_SECOND;
        if (rules.fractional()) {
            return PyFloat.of(vm, nanos / 1e9);
        }
        return vm.ops.integer(Math.floorDiv(nanos, NANOS_PER_SECOND));
    }

    /** {@code utime.time_ns()}: nanoseconds since the epoch. Source: extmod/modtime.c upstream. */
    @PyFunction
    long time_ns(Vm vm) {
        return clock.utcNanos(vm.nowNanos()) - CalendarTime.epoch(rules.epochYear()) * NANOS_PER_SECOND;
    }

    /**
     * {@code utime.localtime([seconds])}: now in the device's zone, or the given seconds in the firmware's fixed one.
     * Source: modutime.c of the firmware.
     */
    @PyFunction
    Object localtime(Vm vm, @Default("None") Object seconds) {
        if (seconds == PyNone.NONE) {
            return CalendarTime.fields(vm, utcSeconds(vm) + clock.zoneSeconds(), rules.daylightField());
        }
        return CalendarTime.fields(vm, given(vm, seconds) + rules.fixedZoneSeconds(), rules.daylightField());
    }

    /** {@code utime.gmtime([seconds])}: as localtime, in UTC. Source: extmod/modtime.c upstream. */
    @PyFunction
    Object gmtime(Vm vm, @Default("None") Object seconds) {
        long utc = seconds == PyNone.NONE ? utcSeconds(vm) : given(vm, seconds);
        return CalendarTime.fields(vm, utc, rules.daylightField());
    }

    private long given(Vm vm, Object seconds) {
        long whole = seconds instanceof PyFloat fraction ? (long) fraction.value : vm.ops.toLong(seconds);
        return whole + CalendarTime.epoch(rules.epochYear());
    }

    private long utcSeconds(Vm vm) {
        return Math.floorDiv(clock.utcNanos(vm.nowNanos()), NANOS_PER_SECOND);
    }

    /** {@code utime.mktime(fields)}: seconds of a local time, the inverse of localtime. Source: modutime.c of the firmware. */
    @PyFunction
    long mktime(Vm vm, Object fields) {
        Object[] items = vm.ops.sequenceItems(fields);
        long seconds = CalendarTime.seconds(vm, items);
        return seconds - rules.fixedZoneSeconds() - CalendarTime.epoch(rules.epochYear());
    }

    /** {@code utime.setTimeZone(hours)}: -12 to 12; returns 0. Source: modutime.c of the firmware. */
    @PyFunction
    int setTimeZone(Vm vm, int hours) {
        if (hours < -12 || hours > 12) {
            throw PyErrors.valueError(vm, "invalid value, timezone should be in [-12, +12].");
        }
        clock.setZoneSeconds(hours * 3600);
        return 0;
    }

    /** {@code utime.getTimeZone()}: hours. Source: modutime.c of the firmware. */
    @PyFunction
    int getTimeZone() {
        return clock.zoneSeconds() / 3600;
    }
}
