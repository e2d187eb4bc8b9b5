package io.quecsim.core.builtin;

/**
 * How a firmware's {@code utime} counts. A profile gives it.
 *
 * @param epochYear year whose first second {@code time()} and {@code mktime()} count from: 1970 or 2000
 * @param fixedZoneSeconds what {@code localtime(seconds)} adds and {@code mktime()} takes away, whatever the device's
 *     zone is: 28800 in the public module firmware of 2021 ({@code ports/quectel/core/source/modutime.c}), 0 upstream
 * @param fractional whether {@code time()} is a float, as on upstream's unix port
 * @param daylightField whether {@code localtime()} has a ninth field, as on upstream's unix port
 * @param sleepStepNanos {@code sleep_us()} sleeps whole steps of this, rounded down, but one at least: a millisecond in the
 *     public module firmware of 2021 ({@code mp_hal_delay_us} in mphalport.c), 1000 upstream
 */
public record TimeRules(
        int epochYear, int fixedZoneSeconds, boolean fractional, boolean daylightField, long sleepStepNanos) {}
