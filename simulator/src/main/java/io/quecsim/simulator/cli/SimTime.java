package io.quecsim.simulator.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A stretch of simulated time as a user writes it: {@code 10s}, {@code 500ms}, {@code 2m}, {@code 1.5h}, {@code 1d}; a
 * number alone is seconds.
 *
 * @param nanos more than 0
 */
record SimTime(long nanos) {
    /** Far below what a long of nanoseconds holds, and more than any run lasts. */
    private static final double LIMIT_NANOS = 9e18;

    private static final Pattern FORM = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,9})?)(us|ms|s|m|h|d|)");

    /** Reads one from the command line. */
    static final class Converter implements ITypeConverter<SimTime> {
        @Override
        public SimTime convert(String text) {
            Matcher form = FORM.matcher(text);
            double nanos = form.matches() ? Double.parseDouble(form.group(1)) * nanosPer(form.group(2)) : 0;
            if (nanos < 1 || nanos > LIMIT_NANOS) {
                throw new TypeConversionException("'" + text + "' is no time; write 10s, 500ms, 2m, 1h or 1d");
            }
            return new SimTime((long) nanos);
        }

        private static double nanosPer(String unit) {
            return switch (unit) {
                case "us" -> 1e3;
                case "ms" -> 1e6;
                case "m" -> 60e9;
                case "h" -> 3600e9;
                case "d" -> 86400e9;
                default -> 1e9;
            };
        }
    }
}
