package io.quecsim.core.number;

import io.quecsim.core.text.NumberParser;
import java.math.BigInteger;

/**
 * {@code x ** y} for floats, the same on every host.
 *
 * <p>The C libraries of the firmware round correctly nearly always, {@link StrictMath#pow} does not: {@code 10.0 ** -7}
 * would show it in the last digit. Whole exponents, which is what scripts use, are therefore computed exactly and rounded
 * once.
 */
public final class Power {
    /** Beyond this the exact power is too long to be worth it. */
    private static final int EXACT_LIMIT = 400;
    /** Enough bits of a long integer to round it to a double, the last one standing for all that were cut. */
    private static final int KEPT_BITS = 120;

    private Power() {}

    public static double of(double base, double exponent) {
        if (exponent == 0.5 && base > 0) {
            return Math.sqrt(base);
        }
        if (base == 1 || base == -1 && Double.isInfinite(exponent)) {
            return 1; // As C has it, where Java says NaN.
        }
        double plain = StrictMath.pow(base, exponent);
        boolean whole = exponent == Math.rint(exponent) && Math.abs(exponent) <= EXACT_LIMIT;
        // Zeros, infinities and subnormals: nothing to gain, and the division below wants a normal result.
        if (!whole || Double.isNaN(plain) || Math.abs(plain) < 0x1p-1000 || Math.abs(plain) > 0x1p1000) {
            return plain;
        }
        if (base == 10) {
            return NumberParser.powerOfTen((int) exponent);
        }
        return Double.isInfinite(base) || base == 0 ? plain : exact(base, (int) exponent);
    }

    private static double exact(double base, int exponent) {
        long bits = Double.doubleToRawLongBits(base);
        int scale = (int) (bits >> 52 & 0x7ff);
        long mantissa = bits & 0xfffffffffffffL;
        if (scale == 0) {
            scale = 1;
        } else {
            mantissa |= 0x10000000000000L;
        }
        scale -= 1075;
        int zeros = Long.numberOfTrailingZeros(mantissa);
        BigInteger power = BigInteger.valueOf(mantissa >> zeros).pow(Math.abs(exponent));
        int shift = (scale + zeros) * exponent;
        double magnitude;
        if (exponent >= 0) {
            magnitude = scaled(power, shift);
        } else {
            // A quotient with so many bits more than a double that the cut cannot decide the rounding but for exact
            // ties.
            int extra = power.bitLength() + 80;
            BigInteger[] quotient = BigInteger.ONE.shiftLeft(extra).divideAndRemainder(power);
            BigInteger digits = quotient[0].shiftLeft(1);
            magnitude = scaled(quotient[1].signum() != 0 ? digits.setBit(0) : digits, shift - extra - 1);
        }
        return base < 0 && (exponent & 1) != 0 ? -magnitude : magnitude;
    }

    /** {@code value * 2**shift} rounded once; the result is a normal double. */
    private static double scaled(BigInteger value, int shift) {
        int cut = Math.max(value.bitLength() - KEPT_BITS, 0);
        BigInteger top = value.shiftRight(cut);
        if (value.getLowestSetBit() < cut) {
            top = top.setBit(0);
        }
        return Math.scalb(top.doubleValue(), shift + cut);
    }
}
