package io.quecsim.core.number;

import java.math.BigInteger;

/**
 * How many digits of 16 bits {@code py/mpz.c} makes room for before it computes a result, which is often more than the
 * result then has. Firmware with {@code MICROPY_OPT_MPZ_BITWISE}.
 */
final class Digits {
    static final int BITS = 16;
    /** Of a number of 64 bits. */
    private static final int LONG = 64 / BITS;
    /** Digits of a modulus up to which the steps of a power are gone through one by one. */
    private static final int COUNTED = 64;

    private Digits() {}

    /** Digits that {@code value} has; none for zero. */
    static int of(BigInteger value) {
        int bits = value.signum() < 0 ? value.negate().bitLength() : value.bitLength();
        return (bits + BITS - 1) / BITS;
    }

    private static int longer(BigInteger a, BigInteger b) {
        return Math.max(of(a), of(b));
    }

    /** Of {@code a + b}: one to spare if both have one sign. */
    static int sum(BigInteger a, BigInteger b) {
        return longer(a, b) + (a.signum() < 0 == b.signum() < 0 ? 1 : 0);
    }

    /** Of {@code a - b}. */
    static int difference(BigInteger a, BigInteger b) {
        return longer(a, b) + (a.signum() < 0 == b.signum() < 0 ? 0 : 1);
    }

    static int product(BigInteger a, BigInteger b) {
        return of(a) + of(b);
    }

    /** Of the quotient. */
    static int quotient(BigInteger dividend) {
        return of(dividend) + 1;
    }

    /** Of the remainder, to which a divisor of the other sign is added. */
    static int remainder(BigInteger dividend, BigInteger divisor) {
        int divided = of(dividend) + 1;
        return roundsDown(dividend, divisor) ? Math.max(divided, of(divisor)) : divided;
    }

    /**
     * Whether the quotient is made one less, with a big int of -1 whose digits are never given back
     * ({@code mpz_divmod_inpl}).
     */
    static boolean roundsDown(BigInteger dividend, BigInteger divisor) {
        return dividend.signum() * divisor.signum() < 0
                && dividend.remainder(divisor).signum() != 0;
    }

    /**
     * Of {@code pow(base, exponent, modulus)}: the most that a product or its division needs on the way. Beyond
     * {@link #COUNTED} digits it is taken that some product has all digits it can have.
     */
    static int powerModulo(BigInteger base, BigInteger exponent, BigInteger modulus) {
        boolean trivial = base.signum() == 0 || exponent.signum() <= 0 || modulus.equals(BigInteger.ONE);
        if (trivial) {
            return LONG;
        } else if (of(modulus) > COUNTED) {
            return 2 * of(modulus) + 1;
        }
        int room = LONG;
        BigInteger result = BigInteger.ONE;
        BigInteger square = base;
        for (int bit = 0; bit < exponent.bitLength(); bit++) {
            if (exponent.testBit(bit)) {
                BigInteger product = result.multiply(square);
                room = Math.max(room, Math.max(product(result, square), remainder(product, modulus)));
                result = BigInts.floorModulo(product, modulus);
            }
            square = BigInts.floorModulo(square.multiply(square), modulus);
        }
        return room;
    }

    /** Of {@code a & b} and {@code a | b}. */
    static int bitwise(BigInteger a, BigInteger b) {
        return longer(a, b) + (a.signum() < 0 || b.signum() < 0 ? 1 : 0);
    }

    static int xor(BigInteger a, BigInteger b) {
        return difference(a, b);
    }

    static int inverted(BigInteger value) {
        return of(value) + (value.signum() < 0 ? 0 : 1);
    }

    static int shiftedLeft(BigInteger value, int by) {
        return by == 0 ? of(value) : of(value) + (by + BITS - 1) / BITS;
    }

    /** Of {@code base ** exponent}, by squaring: the most that any step of the result needs. */
    static int power(BigInteger base, BigInteger exponent) {
        int room = 0;
        long bits = 1;
        long square = base.abs().bitLength();
        for (int left = exponent.intValueExact(); left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                room = Math.max(room, (int) ((bits + BITS - 1) / BITS + (square + BITS - 1) / BITS));
                bits += square;
            }
            square *= 2;
        }
        return room;
    }

    /** Of a number read from {@code length} digits of any base. */
    static int text(int length) {
        return length * 8 / BITS + 1;
    }

    static int bytes(int length) {
        return (length * 8 + BITS - 1) / BITS;
    }
}
