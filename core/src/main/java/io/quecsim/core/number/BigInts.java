package io.quecsim.core.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Integers of any size as MicroPython's {@code mpz} treats them. */
public final class BigInts {
    private static final int DIGIT_BITS = 16;
    private static final int DIGITS_AT_ONCE = 2000;
    private static final double DIGIT_BASE = 1 << DIGIT_BITS;

    private BigInts() {}

    /** {@code a // b}, rounded down; {@code b} is not zero. */
    public static BigInteger floorDivide(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        boolean down = parts[1].signum() != 0 && parts[1].signum() != b.signum();
        return down ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** {@code a % b}, of the sign of {@code b}, which is not zero. */
    public static BigInteger floorModulo(BigInteger a, BigInteger b) {
        BigInteger rest = a.remainder(b);
        return rest.signum() != 0 && rest.signum() != b.signum() ? rest.add(b) : rest;
    }

    /**
     * {@code pow(base, exponent, modulus)}: 0 for a negative exponent, as the firmware says.
     *
     * @param modulus not zero
     */
    public static BigInteger powerModulo(BigInteger base, BigInteger exponent, BigInteger modulus) {
        if (base.signum() == 0 || exponent.signum() < 0 || modulus.equals(BigInteger.ONE)) {
            return BigInteger.ZERO;
        }
        if (exponent.signum() == 0) {
            return BigInteger.ONE;
        }
        BigInteger power = base.modPow(exponent, modulus.abs());
        return floorModulo(power, modulus);
    }

    /** Reads digits of any number, in halves: the JDK's way takes time with the square of their count. */
    public static BigInteger parse(String digits, int radix) {
        if (digits.length() <= DIGITS_AT_ONCE) {
            return new BigInteger(digits, radix);
        }
        int low = digits.length() / 2;
        BigInteger high = parse(digits.substring(0, digits.length() - low), radix);
        BigInteger scale = BigInteger.valueOf(radix).pow(low);
        return high.multiply(scale).add(parse(digits.substring(digits.length() - low), radix));
    }

    /** To a multiple of {@code 10**zeros}, halves to the even one. */
    public static BigInteger round(BigInteger value, int zeros) {
        if (zeros > value.bitLength() / 3 + 2) {
            return BigInteger.ZERO;
        }
        return new BigDecimal(value).setScale(-zeros, RoundingMode.HALF_EVEN).toBigInteger();
    }

    /**
     * The double MicroPython makes of an integer: collected from 16-bit digits, most significant first, each step rounding, so
     * not always the nearest; infinite where it is too large.
     */
    public static double toDouble(BigInteger value) {
        if (value.bitLength() <= 53) {
            return value.longValue();
        }
        byte[] bytes = value.abs().toByteArray();
        double result = 0;
        int at = 0;
        if ((bytes.length & 1) != 0) {
            result = bytes[at++] & 0xff;
        }
        for (; at < bytes.length; at += 2) {
            int digit = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
            result = result * DIGIT_BASE + digit;
        }
        return value.signum() < 0 ? -result : result;
    }

    /** {@code int(value)}: towards zero; {@code value} is finite. */
    public static BigInteger ofDouble(double value) {
        if (Math.abs(value) < 0x1p62) {
            return BigInteger.valueOf((long) value);
        }
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >> 52 & 0x7ff) - 1075;
        long mantissa = bits & 0xfffffffffffffL | 0x10000000000000L;
        BigInteger result = BigInteger.valueOf(mantissa).shiftLeft(exponent);
        return value < 0 ? result.negate() : result;
    }

    /** {@code int.from_bytes}: always unsigned. */
    public static BigInteger fromBytes(byte[] bytes, int from, int length, boolean little) {
        byte[] magnitude = new byte[length];
        for (int i = 0; i < length; i++) {
            magnitude[i] = bytes[from + (little ? length - 1 - i : i)];
        }
        return new BigInteger(1, magnitude);
    }

    /** {@code value.to_bytes}: two's complement cut or sign-extended to {@code length}. */
    public static byte[] toBytes(BigInteger value, int length, boolean little) {
        byte[] big = value.toByteArray();
        byte[] bytes = new byte[length];
        byte extension = (byte) (value.signum() < 0 ? 0xff : 0);
        for (int i = 0; i < length; i++) {
            byte octet = i < big.length ? big[big.length - 1 - i] : extension;
            bytes[little ? i : length - 1 - i] = octet;
        }
        return bytes;
    }

    /** Digits of 16 bits that {@code mpz} makes room for when it reads a text. */
    public static int digitsOfText(int length) {
        return Digits.text(length);
    }

    /** Digits of 16 bits that {@code mpz} makes room for when it reads bytes. */
    public static int digitsOfBytes(int length) {
        return Digits.bytes(length);
    }

    /** Bytes an {@code mpz} takes for its digits of 16 bits, with the spare one its operations make room for (py/mpz.c). */
    public static int digitBytes(BigInteger value) {
        int bits = value.signum() < 0 ? value.negate().bitLength() : value.bitLength();
        return 2 * ((bits + DIGIT_BITS - 1) / DIGIT_BITS + 1);
    }
}
