package io.quecsim.core.compile;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Number literals to values. Decimals come out with MicroPython's rounding, which is not always the nearest double. */
final class NumberText {
    /** Above this, further digits only move the exponent. */
    private static final double MANTISSA_LIMIT = 1e200;

    private static final int SMALLEST_NORMAL_EXPONENT = -307;
    /** Powers of ten up to this are doubles without error. */
    private static final int EXACT_POWER_OF_TEN = 22;

    private static final int EXPONENT_LIMIT = (Integer.MAX_VALUE / 2 - 9) / 10;

    private NumberText() {}

    /** The base a literal's prefix names, 10 without one. */
    static int base(String text) {
        if (text.length() > 1 && text.charAt(0) == '0') {
            return switch (text.charAt(1) | 0x20) {
                case 'x' -> 16;
                case 'o' -> 8;
                case 'b' -> 2;
                default -> 10;
            };
        }
        return 10;
    }

    /** Value of an integer literal without underscores, or null if it is malformed. */
    static @Nullable BigInteger integer(String text) {
        int base = base(text);
        int start = base == 10 ? 0 : 2;
        if (start == text.length()) {
            return null;
        }
        for (int i = start; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), base) < 0) {
                return null;
            }
        }
        if (text.length() - start <= 10) {
            return BigInteger.valueOf(Long.parseLong(text.substring(start), base));
        }
        return new BigInteger(text.substring(start), base);
    }

    /**
     * Value of a decimal literal, its imaginary suffix removed; null if it is malformed.
     *
     * <p>MicroPython gathers the digits in a double, then scales it once by a power of ten (dividing for small negative
     * powers, which is exact more often), and takes two steps where the result would be subnormal.
     */
    static @Nullable Double decimal(String text) {
        double value = 0;
        int exponentOfDigits = 0;
        int exponent = 0;
        boolean fraction = false;
        int i = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (value < MANTISSA_LIMIT) {
                    value = 10 * value + (c - '0');
                    exponentOfDigits -= fraction ? 1 : 0;
                } else if (!fraction) {
                    exponentOfDigits++;
                }
            } else if (c == '.' && !fraction) {
                fraction = true;
            } else {
                break;
            }
        }
        if (i < text.length()) {
            if (text.charAt(i) != 'e' || ++i == text.length()) {
                return null;
            }
            boolean negative = text.charAt(i) == '-';
            if (negative || text.charAt(i) == '+') {
                i++;
            }
            if (i == text.length()) {
                return null;
            }
            for (; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < '0' || c > '9') {
                    return null;
                }
                if (exponent < EXPONENT_LIMIT) {
                    exponent = 10 * exponent + (c - '0');
                }
            }
            exponent = negative ? -exponent : exponent;
        }
        exponent += exponentOfDigits;
        if (exponent < SMALLEST_NORMAL_EXPONENT) {
            exponent -= SMALLEST_NORMAL_EXPONENT;
            value *= 1e-307;
        }
        if (exponent < 0 && exponent >= -EXACT_POWER_OF_TEN) {
            return value / powerOfTen(-exponent);
        }
        return value * powerOfTen(exponent);
    }

    private static double powerOfTen(int exponent) {
        return exponent > 308 ? Double.POSITIVE_INFINITY : Double.parseDouble("1e" + exponent);
    }
}
