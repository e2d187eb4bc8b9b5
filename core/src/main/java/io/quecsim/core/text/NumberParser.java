package io.quecsim.core.text;

import io.quecsim.core.number.BigInts;
import java.math.BigInteger;

/**
 * Reads numbers from text: the constructors {@code int}, {@code float} and {@code complex}, and the lexer's literals.
 *
 * <p>A result of null, or {@link Decimal#INVALID}, means that the text is not a number; the caller words the error.
 */
public final class NumberParser {
    /** Above this the mantissa takes no more digits; only the exponent moves. */
    private static final double MANTISSA_LIMIT = 1e200;
    /** The least power of ten that is a normal double. */
    private static final int SMALL_EXPONENT = -307;

    private static final double SMALL_VALUE = 1e-307;
    /** The largest power of ten a double holds exactly. */
    private static final int EXACT_EXPONENT = 22;
    /** Exponents are cut here: whatever has more digits is zero or infinite anyway. */
    private static final int EXPONENT_LIMIT = 100_000_000;

    private NumberParser() {}

    /** A number with a fraction or exponent. {@code imaginary} is set for {@code 2j}. */
    public record Decimal(double value, boolean imaginary) {
        public static final Decimal INVALID = new Decimal(Double.NaN, false);
    }

    /**
     * What the text of an integer is in the end.
     *
     * @param value null for what is no integer
     * @param base the one found where it was asked to be guessed
     * @param digits what stands behind space, sign and prefix
     */
    public record Int(BigInteger value, int base, String digits) {}

    /**
     * @param text an octet or character text; only ASCII can be part of a number
     * @param base 2..36, or 0 to obey the prefix
     * @param smallIntBits width of a small int: the firmware skips underscores in small ints only, in a larger one they are
     *     an error
     * @return {@link Int#value} is null for what is not an integer
     */
    public static Int integer(String text, int base, int smallIntBits) {
        int at = skipSpace(text, 0);
        int end = text.length();
        boolean negative = false;
        if (at < end && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            negative = text.charAt(at++) == '-';
        }
        int radix = base;
        if (end - at > 1 && text.charAt(at) == '0') {
            int found = prefixBase(text.charAt(at + 1));
            if (found != 0 && (base == 0 || base == found)) {
                radix = found;
                at += 2;
            }
        }
        if (radix == 0) {
            radix = 10;
        }
        int from = at;
        long small = 0;
        boolean underscore = false;
        StringBuilder digits = null;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == '_') {
                underscore = true;
                continue;
            }
            int digit = digit(c);
            if (digit < 0 || digit >= radix) {
                break;
            }
            if (digits != null) {
                digits.append(c);
            } else if (small > (Long.MAX_VALUE - 36) / 36) {
                digits = new StringBuilder(Long.toString(small, radix)).append(c);
            } else {
                small = small * radix + digit;
            }
        }
        if (at == from || skipSpace(text, at) != end) {
            return new Int(null, radix, text.substring(from));
        }
        BigInteger big = digits == null ? BigInteger.valueOf(small) : BigInts.parse(digits.toString(), radix);
        if (underscore && big.bitLength() >= smallIntBits) {
            return new Int(null, radix, text.substring(from));
        }
        return new Int(negative ? big.negate() : big, radix, text.substring(from));
    }

    private static int prefixBase(char letter) {
        return switch (letter | 0x20) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 0;
        };
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return c < 0x80 && letter >= 'a' && letter <= 'z' ? letter - 'a' + 10 : -1;
    }

    /**
     * @param allowImaginary whether a {@code j} may end the number
     * @param nearest the nearest double, as current MicroPython gives, not the one 1.13 gathers
     */
    public static Decimal decimal(String text, boolean allowImaginary, boolean nearest) {
        int at = skipSpace(text, 0);
        int end = text.length();
        boolean negative = false;
        if (at < end && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            negative = text.charAt(at++) == '-';
        }
        int from = at;
        double value = 0;
        boolean imaginary = false;
        if (startsWith(text, at, "inf")) {
            value = Double.POSITIVE_INFINITY;
            at += startsWith(text, at, "infinity") ? 8 : 3;
        } else if (startsWith(text, at, "nan")) {
            value = Double.NaN;
            at += 3;
        } else if (at < end && (text.charAt(at) | 0x20) != 'i' && (text.charAt(at) | 0x20) != 'n') {
            Digits digits = new Digits(text, at, allowImaginary);
            if (digits.cut) {
                return Decimal.INVALID;
            }
            value = nearest ? digits.nearest(text) : digits.value();
            imaginary = digits.imaginary;
            at = digits.at;
        }
        if (at == from || skipSpace(text, at) != end) {
            return Decimal.INVALID;
        }
        return new Decimal(negative ? -value : value, imaginary);
    }

    /** Mantissa and exponent of a decimal, collected in doubles as the firmware does, so that equal text gives equal bits. */
    private static final class Digits {
        int at;
        boolean imaginary;
        /** The text ended where the exponent should have begun. */
        boolean cut;

        private double mantissa;
        private int exponent;
        private int shift;

        private final int from;

        Digits(String text, int from, boolean allowImaginary) {
            this.from = from;
            int end = text.length();
            boolean fraction = false;
            boolean inExponent = false;
            boolean exponentNegative = false;
            int i = from;
            for (; i < end; i++) {
                char c = text.charAt(i);
                if (c >= '0' && c <= '9') {
                    if (inExponent) {
                        exponent = exponent < EXPONENT_LIMIT ? exponent * 10 + (c - '0') : exponent;
                    } else if (mantissa < MANTISSA_LIMIT) {
                        mantissa = 10 * mantissa + (c - '0');
                        shift -= fraction ? 1 : 0;
                    } else {
                        shift += fraction ? 0 : 1;
                    }
                } else if (c == '.' && !fraction && !inExponent) {
                    fraction = true;
                } else if ((c | 0x20) == 'e' && !inExponent) {
                    inExponent = true;
                    if (i + 1 < end && (text.charAt(i + 1) == '+' || text.charAt(i + 1) == '-')) {
                        exponentNegative = text.charAt(++i) == '-';
                    }
                    cut = i + 1 == end;
                } else if (allowImaginary && (c | 0x20) == 'j') {
                    imaginary = true;
                    i++;
                    break;
                } else if (c != '_') {
                    break;
                }
            }
            at = i;
            exponent = (exponentNegative ? -exponent : exponent) + shift;
        }

        /** The double nearest to the text read. */
        double nearest(String text) {
            int to = imaginary ? at - 1 : at;
            // An exponent without digits counts for nothing here.
            while (to > from && "eE+-_".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            String plain = text.substring(from, to).replace("_", "");
            return mantissa == 0 ? 0 : Double.parseDouble(plain);
        }

        double value() {
            double result = mantissa;
            int power = exponent;
            if (power < SMALL_EXPONENT) {
                power -= SMALL_EXPONENT;
                result *= SMALL_VALUE;
            }
            // Dividing by an exact power is more precise than multiplying with an inexact one.
            if (power < 0 && power >= -EXACT_EXPONENT) {
                return result / powerOfTen(-power);
            }
            return result * powerOfTen(power);
        }
    }

    /** What C's {@code pow(10, power)} gives: the nearest double, two near ties aside. */
    public static double powerOfTen(int power) {
        if (power > 308) {
            return Double.POSITIVE_INFINITY;
        } else if (power == 23) {
            return 0x1.52d02c7e14af7p76;
        } else if (power == 210) {
            return 0x1.8557f31326bbcp697;
        }
        return power < -330 ? 0 : Double.parseDouble("1e" + power);
    }

    private static boolean startsWith(String text, int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length());
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Blank, tab, line feed, vertical tab, form feed, carriage return. */
    public static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
