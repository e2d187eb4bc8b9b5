package io.quecsim.core.text;

/**
 * Writes a double as the double-precision builds of MicroPython 1.13 do.
 *
 * <p>The firmware does not print the nearest decimal: it brings the number between 1 and 10 by multiplying it with powers
 * of ten from a short ladder, and then takes digit after digit by multiplying the rest with ten. Each step rounds, so the
 * last of 16 digits differ from what C's {@code printf} would print, and scripts print them. So the same steps are taken
 * here, in the same order; everything else (where the point goes, what is rounded) follows from the digits.
 */
public final class FloatFormat {
    /** Room of the buffer the firmware formats into, its final NUL included; long precisions are cut to fit. */
    private static final int BUFFER = 32;
    /** Room kept for sign, digit and exponent ({@code -9e+199}). */
    private static final int EXPONENT_ROOM = 7;
    /** Significant digits of {@code repr}. */
    private static final int REPR_DIGITS = 16;
    /** From here up to one, a number counts as one. */
    private static final double NEARLY_ONE = 0.999999999995;

    private static final double[] UP = {1e256, 1e128, 1e64, 1e32, 1e16, 1e8, 1e4, 1e2, 1e1};
    private static final double[] DOWN = {1e-256, 1e-128, 1e-64, 1e-32, 1e-16, 1e-8, 1e-4, 1e-2, 1e-1};

    private final char kind;
    private final StringBuilder out;
    private final int start;

    /** What is left of the number: the next digit stands before the point. */
    private double rest;
    /** Absolute value of the decimal exponent. */
    private int exponent;
    /** Sign to write before the exponent; 0 in fixed notation. */
    private char exponentSign;

    private int precision;
    /** Digits still to be taken from {@link #rest}. */
    private int digits;
    /** Digits to take before the point is written, less one; -1 when it has been written. */
    private int pointAfter;

    private FloatFormat(StringBuilder out, char kind, int precision) {
        this.out = out;
        this.start = out.length();
        this.kind = kind;
        this.precision = precision;
    }

    /** {@code repr(value)}: 16 significant digits, trailing zeros dropped, always recognisable as a float. */
    public static void repr(double value, StringBuilder out) {
        int from = out.length();
        write(value, 'g', REPR_DIGITS, (char) 0, out);
        for (int i = from; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '.' || c == 'e' || c == 'n') {
                return;
            }
        }
        out.append(".0");
    }

    public static String repr(double value) {
        StringBuilder out = new StringBuilder(24);
        repr(value, out);
        return out.toString();
    }

    /** A part of a complex number: as {@link #repr(double)} but {@code 1} instead of {@code 1.0}. */
    public static void reprPart(double value, StringBuilder out) {
        write(value, 'g', REPR_DIGITS, (char) 0, out);
    }

    /**
     * @param kind one of {@code e E f F g G}
     * @param precision as in {@code %.Nf}; negative means 6
     * @param plus written before numbers that are not negative: {@code '+'}, {@code ' '} or 0 for nothing
     */
    public static void write(double value, char kind, int precision, char plus, StringBuilder out) {
        int room = BUFFER - 1;
        boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
        if (negative) {
            out.append('-');
            room--;
        } else if (plus != 0) {
            out.append(plus);
            room--;
        }
        boolean lower = kind >= 'a';
        double magnitude = negative ? -value : value;
        if (Double.isInfinite(magnitude) || Double.isNaN(magnitude)) {
            String text = Double.isNaN(magnitude) ? "nan" : "inf";
            for (int i = 0; i < text.length(); i++) {
                out.append(lower ? text.charAt(i) : (char) (text.charAt(i) - 32));
            }
            return;
        }
        int wanted = precision < 0 ? 6 : precision;
        char lowerKind = (char) (kind | 0x20);
        if (lowerKind == 'g' && wanted == 0) {
            wanted = 1;
        }
        FloatFormat format = new FloatFormat(out, lowerKind, wanted);
        if (magnitude == 0) {
            format.layOutZero(room);
        } else if (magnitude < 1) {
            format.layOutBelowOne(magnitude, room);
        } else {
            format.layOutFromOne(magnitude, room);
        }
        format.finish(lower ? 'e' : 'E');
    }

    private void layOutZero(int room) {
        rest = 0;
        if (kind == 'f') {
            precision = Math.max(Math.min(precision, room - 2), 0);
            digits = precision + 1;
        } else {
            precision = Math.max(Math.min(precision, room - 6), 0);
            if (kind == 'e') {
                exponentSign = '+';
            }
            digits = exponentDigits();
        }
    }

    private void layOutBelowOne(double value, int room) {
        boolean one = value >= NEARLY_ONE;
        double scaled = value;
        for (int i = 0, step = 256; step != 0; step >>= 1, i++) {
            if (DOWN[i] > scaled) {
                exponent += step;
                scaled *= UP[i];
            }
        }
        char sign = '-';
        if (scaled < 1 && scaled >= NEARLY_ONE) {
            scaled = 1;
            if (exponent == 0) {
                sign = '+';
            }
        } else if (scaled < 1) {
            exponent++;
            scaled *= 10;
        }
        rest = scaled;
        if (kind == 'f' || (kind == 'g' && exponent <= 4)) {
            fractionWithZeros(one, room);
            return;
        }
        exponentSign = sign;
        if (precision > room - EXPONENT_ROOM) {
            precision = room - EXPONENT_ROOM + (kind == 'g' ? 1 : 0);
        }
        precision = Math.max(precision, 0);
        digits = exponentDigits();
    }

    /** Writes {@code 0.000}, as far as the precision goes, before the digits of a number below one. */
    private void fractionWithZeros(boolean one, int room) {
        pointAfter = -1;
        out.append(one ? '1' : '0');
        if (kind == 'g') {
            precision += exponent - 1;
        }
        precision = Math.min(precision, room - 2);
        digits = precision;
        if (digits > 0) {
            out.append('.');
            while (--exponent != 0 && digits > 0) {
                out.append('0');
                digits--;
            }
        }
        precision = Math.max(precision, 0);
    }

    private void layOutFromOne(double value, int room) {
        double scaled = value;
        for (int i = 0, step = 256; step != 0; step >>= 1, i++) {
            if (UP[i] <= scaled) {
                exponent += step;
                scaled *= DOWN[i];
            }
        }
        if (scaled >= 10) {
            exponent++;
            scaled *= 0.1;
        }
        rest = scaled;
        boolean fixed = kind == 'f' && exponent < room;
        if (fixed && exponent + precision + 2 > room) {
            precision = room - exponent - 2;
            if (precision < 0) {
                precision++;
            }
        }
        boolean scientific = kind == 'e' || (kind == 'f' && !fixed);
        if (scientific) {
            precision = Math.min(precision, room - EXPONENT_ROOM);
        } else if (kind == 'g') {
            precision = Math.min(precision, room - (EXPONENT_ROOM - 1));
            if (exponent < precision) {
                fixed = true;
                precision -= exponent + 1;
            }
        }
        if (fixed) {
            pointAfter = exponent;
            digits = precision + exponent + 1;
            precision = Math.max(precision, 0);
            return;
        }
        exponentSign = '+';
        precision = Math.max(precision, 0);
        digits = scientific ? precision + 1 : exponentDigits();
    }

    /** Digits of a number written with an exponent; for {@code g} the precision counts the one before the point too. */
    private int exponentDigits() {
        if (kind != 'g') {
            return precision + 1;
        }
        precision = Math.max(precision, 1);
        return precision;
    }

    private void finish(char exponentLetter) {
        for (int i = 0; i < digits; i++, pointAfter--) {
            int digit = (int) rest;
            out.append(digit < 0 ? '0' : (char) ('0' + digit));
            if (pointAfter == 0 && precision > 0) {
                out.append('.');
            }
            rest -= digit;
            rest *= 10;
        }
        // A digit that is too far behind what is shown does not round it: '%.0f' % 0.6 is '0' on the firmware.
        if ((kind != 'f' || exponent <= digits) && rest >= 5) {
            roundUp();
        }
        if (kind == 'g' && precision > 0) {
            dropZeros();
        }
        if (exponentSign != 0) {
            out.append(exponentLetter).append(exponentSign);
            if (exponent >= 100) {
                out.append((char) ('0' + exponent / 100));
            }
            out.append((char) ('0' + exponent / 10 % 10)).append((char) ('0' + exponent % 10));
        }
    }

    private void roundUp() {
        int i = out.length() - 1;
        for (; i >= start; i--) {
            char c = out.charAt(i);
            if (c == '.') {
                continue;
            }
            if (c < '0' || c > '9') {
                break;
            }
            if (c < '9') {
                out.setCharAt(i, (char) (c + 1));
                return;
            }
            out.setCharAt(i, '0');
        }
        // All nines became zeros: 9.99 is 10.00 with a fixed point, and 1.00 with the next exponent without. Where no
        // point is shown the firmware writes 10 and keeps the exponent.
        int first = i + 1;
        boolean movePoint = exponentSign != 0 && first + 1 < out.length() && out.charAt(first + 1) == '.';
        out.insert(first, '1');
        if (!movePoint) {
            return;
        }
        out.setLength(out.length() - 1);
        out.setCharAt(first + 1, '.');
        if (first + 2 < out.length()) {
            out.setCharAt(first + 2, '0');
        }
        if (exponentSign == '+') {
            exponent++;
        } else if (--exponent == 0) {
            exponentSign = '+';
        }
    }

    private void dropZeros() {
        int end = out.length();
        while (out.charAt(end - 1) == '0') {
            end--;
        }
        if (out.charAt(end - 1) == '.') {
            end--;
        }
        out.setLength(end);
    }
}
