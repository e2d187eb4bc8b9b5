package io.quecsim.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes a double as current MicroPython does: the nearest decimal of the precision asked for, or the shortest one that reads
 * back as the same double where more than 16 digits were asked for. ({@link FloatFormat} writes it as 1.13 does.)
 */
public final class NearestFloat {
    /** Room of the buffer upstream formats into. */
    private static final int BUFFER = 33;
    /** Digits every double has. */
    private static final int SAFE_DIGITS = 16;
    /** Digits no double needs more of. */
    private static final int MOST_DIGITS = 19;
    /** Exponents from here on are written as such in a {@code repr}. */
    private static final int REPR_EXPONENT = 16;

    private NearestFloat() {}

    /** {@code repr(value)}. */
    public static void repr(double value, StringBuilder out) {
        int from = out.length();
        reprPart(value, out);
        for (int i = from; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '.' || c == 'e' || c == 'n') {
                return;
            }
        }
        out.append(".0");
    }

    /** As {@link #repr} but {@code 1} for {@code 1.0}. */
    public static void reprPart(double value, StringBuilder out) {
        int room = sign(value, (char) 0, out);
        if (!special(value, true, out)) {
            general(Math.abs(value), MOST_DIGITS, REPR_EXPONENT, true, room, out);
        }
    }

    /** The parameters are those of {@link FloatFormat#write}. */
    public static void write(double value, char kind, int precision, char plus, StringBuilder out) {
        int room = sign(value, plus, out);
        boolean lower = kind >= 'a';
        if (special(value, lower, out)) {
            return;
        }
        double magnitude = Math.abs(value);
        int wanted = precision < 0 ? 6 : precision;
        switch (kind | 0x20) {
            case 'f' -> fixed(magnitude, wanted, lower, room, out);
            case 'e' -> {
                int digits = Math.min(wanted + 1, room - 8);
                Decimal decimal = Decimal.of(magnitude, digits);
                scientific(decimal.digits, decimal.exponent, lower, out);
            }
            default -> general(magnitude, wanted, Math.min(wanted, room - 3), lower, room, out);
        }
    }

    private static int sign(double value, char plus, StringBuilder out) {
        boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
        if (!negative && plus == 0) {
            return BUFFER;
        }
        out.append(negative ? '-' : plus);
        return BUFFER - 1;
    }

    private static boolean special(double value, boolean lower, StringBuilder out) {
        if (!Double.isNaN(value) && !Double.isInfinite(value)) {
            return false;
        }
        String text = Double.isNaN(value) ? "nan" : "inf";
        out.append(lower ? text : text.toUpperCase(java.util.Locale.ROOT));
        return true;
    }

    private static void general(
            double value, int precision, int fixedBelow, boolean lower, int room, StringBuilder out) {
        int digits = Math.min(Math.max(precision, 1), room - 8);
        Decimal decimal = Decimal.of(value, digits);
        int exponent = decimal.exponent;
        int from = out.length();
        if (exponent == 0 || exponent > 0 && exponent < fixedBelow || exponent < 0 && exponent >= -4) {
            place(decimal.digits, exponent, out);
            dropZeros(from, out);
            return;
        }
        StringBuilder mantissa = new StringBuilder();
        place(decimal.digits, 0, mantissa);
        dropZeros(0, mantissa);
        out.append(mantissa);
        exponent(exponent, lower, out);
    }

    private static void fixed(double value, int precision, boolean lower, int room, StringBuilder out) {
        int exponent = value == 0 ? 0 : Decimal.of(value, MOST_DIGITS).exponent;
        if (exponent > 0 && exponent + precision + 2 > room) {
            general(value, precision + 1, Math.min(precision, room - 3), lower, room, out);
            return;
        }
        int decimals = Math.min(precision, room - 3);
        if (exponent >= -2) {
            decimals = Math.min(decimals, room - 4 - Math.max(exponent, 0));
        }
        int significant = exponent + 1 + decimals;
        BigDecimal exact = new BigDecimal(value);
        if (significant > SAFE_DIGITS) {
            Decimal decimal = Decimal.of(value, significant);
            exact = new BigDecimal(decimal.digits).scaleByPowerOfTen(exponentOf(decimal));
        }
        out.append(exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /** The power of ten that makes a decimal of its digits taken as an integer. */
    private static int exponentOf(Decimal decimal) {
        return decimal.exponent - (decimal.digits.length() - 1);
    }

    private static void scientific(String digits, int exponent, boolean lower, StringBuilder out) {
        place(digits, 0, out);
        exponent(exponent, lower, out);
    }

    private static void exponent(int exponent, boolean lower, StringBuilder out) {
        out.append(lower ? 'e' : 'E').append(exponent < 0 ? '-' : '+');
        int magnitude = Math.abs(exponent);
        out.append(magnitude < 10 ? "0" : "").append(magnitude);
    }

    /** Writes the digits with the point after the one of value {@code 10**0}. */
    private static void place(String digits, int exponent, StringBuilder out) {
        if (exponent < 0) {
            out.append("0.");
            Field.repeat('0', -exponent - 1, out);
            out.append(digits);
            return;
        }
        for (int i = 0; i < Math.max(digits.length(), exponent + 1); i++) {
            if (i == exponent + 1) {
                out.append('.');
            }
            out.append(i < digits.length() ? digits.charAt(i) : '0');
        }
    }

    private static void dropZeros(int from, StringBuilder out) {
        if (out.indexOf(".", from) < 0) {
            return;
        }
        int end = out.length();
        while (out.charAt(end - 1) == '0') {
            end--;
        }
        out.setLength(out.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** {@code d.ddd * 10**exponent}. */
    private record Decimal(String digits, int exponent) {

        /** @param wanted how many digits */
        static Decimal of(double value, int wanted) {
            if (value == 0) {
                return new Decimal("0".repeat(wanted), 0);
            }
            BigDecimal exact = new BigDecimal(value);
            int power = power(value, exact);
            int most = Math.min(wanted, MOST_DIGITS);
            for (int count = Math.min(most, SAFE_DIGITS); ; count++) {
                BigDecimal rounded = exact.scaleByPowerOfTen(count - 1 - power).setScale(0, RoundingMode.HALF_UP);
                if (count == most
                        || rounded.scaleByPowerOfTen(power + 1 - count).doubleValue() == value) {
                    // Rounded up to the next power of ten it has a digit too many, a zero.
                    String digits = rounded.toBigInteger().toString();
                    int exponent = power + digits.length() - count;
                    digits = digits.substring(0, count);
                    return new Decimal(digits + "0".repeat(wanted - count), exponent);
                }
            }
        }

        /**
         * The largest power of ten that, as a double, is no larger than the value: 23 for {@code 1e23}, though that double is
         * a little below ten to the 23rd. Subnormal ones are too far apart for that: {@code 1e-323} is 9.9 times ten to the -324th.
         */
        private static int power(double value, BigDecimal exact) {
            int power = exact.precision() - 1 - exact.scale();
            if (Math.abs(value) < Double.MIN_NORMAL) {
                return power;
            }
            return Double.parseDouble("1e" + (power + 1)) <= value ? power + 1 : power;
        }
    }
}
