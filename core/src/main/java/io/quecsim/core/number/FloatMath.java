package io.quecsim.core.number;

import io.quecsim.core.text.NumberParser;

/** Division, rounding and hash of floats by Python's rules. */
public final class FloatMath {
    private FloatMath() {}

    /** {@code a // b}; {@code b} is not zero. */
    public static double floorDivide(double a, double b) {
        double modulo = a % b;
        double quotient = (a - modulo) / b;
        if (modulo != 0 && modulo < 0 != b < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    /** {@code a % b}, of the sign of {@code b}, which is not zero. */
    public static double modulo(double a, double b) {
        double modulo = a % b;
        if (modulo == 0) {
            return Math.copySign(0.0, b);
        }
        return modulo < 0 != b < 0 ? modulo + b : modulo;
    }

    /** {@code round(value, digits)}, half to even on the scaled value. */
    public static double round(double value, int digits) {
        double scale = NumberParser.powerOfTen(digits);
        return Math.rint(value * scale) / scale;
    }

    /** The firmware's plain hash: the integer part, as far as a machine word holds it. */
    public static int hash(double value) {
        return (int) value;
    }
}
