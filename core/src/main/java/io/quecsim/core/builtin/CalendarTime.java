package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.vm.Vm;
import java.time.LocalDate;

/** Days and seconds to year, month, day and back, in the proleptic Gregorian calendar. */
final class CalendarTime {
    private static final int DAY_SECONDS = 86_400;

    private CalendarTime() {}

    /** Seconds since 1970 of the first second of {@code year}. */
    static long epoch(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay() * DAY_SECONDS;
    }

    /** The tuple of {@code localtime()}: year, month, day, hour, minute, second, weekday (0 Monday), day of the year. */
    static PyTuple fields(Vm vm, long secondsSince1970, boolean daylightField) {
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(secondsSince1970, DAY_SECONDS));
        int second = (int) Math.floorMod(secondsSince1970, DAY_SECONDS);
        Object[] fields = new Object[daylightField ? 9 : 8];
        fields[0] = date.getYear();
        fields[1] = date.getMonthValue();
        fields[2] = date.getDayOfMonth();
        fields[3] = second / 3600;
        fields[4] = second / 60 % 60;
        fields[5] = second % 60;
        fields[6] = date.getDayOfWeek().getValue() - 1;
        fields[7] = date.getDayOfYear();
        if (daylightField) {
            fields[8] = 0;
        }
        return PyTuple.of(vm, fields);
    }

    /** Seconds since 1970 of a tuple of 8 or 9 fields, of which the first six count; months and days may run over. */
    static long seconds(Vm vm, Object[] fields) {
        int size = fields.length;
        if (size < 8 || size > 9) {
            throw PyErrors.typeError(vm, "mktime needs a tuple of length 8 or 9 (%s given)", size);
        }
        int[] field = new int[6];
        for (int i = 0; i < field.length; i++) {
            field[i] = vm.ops.toInt(fields[i]);
        }
        int month = field[1] - 1;
        int year = field[0] + Math.floorDiv(month, 12);
        LocalDate first = LocalDate.of(year, Math.floorMod(month, 12) + 1, 1);
        long days = first.toEpochDay() + field[2] - 1;
        return ((days * 24 + field[3]) * 60 + field[4]) * 60 + field[5];
    }
}
