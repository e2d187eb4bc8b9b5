package io.quecsim.core.number;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;

/**
 * How long a device works on big ints. MicroPython's {@code mpz} (py/mpz.c) does everything as one does on paper, on digits of
 * 16 bits: products, quotients and texts take time with the square of the number of digits, where the host is quicker.
 */
public final class DigitWork {
    private static final int DIGIT_BITS = Digits.BITS;
    /** To load, multiply, add and store one digit, on an ARM Cortex core; assumed. */
    private static final int CYCLES = 6;
    /** Decimal digits in one of 16 bits: a text is made of so many divisions by ten. */
    private static final double DECIMALS = 4.8;
    /** Work below this is part of what the instruction costs. */
    private static final long LEAST = 64;
    /** The host computes what takes the device up to this long; it would need minutes for more. */
    private static final long MOST_SECONDS = 3600;

    private DigitWork() {}

    private static void spend(Vm vm, double steps) {
        if (steps >= LEAST) {
            vm.spend((long) Math.min(steps * CYCLES, Long.MAX_VALUE >> 8));
        }
    }

    /** {@code a + b} and the like. */
    static void sum(Vm vm, BigInteger a, BigInteger b) {
        spend(vm, Math.max(Digits.of(a), Digits.of(b)));
    }

    /** {@code a * b}. */
    static void product(Vm vm, BigInteger a, BigInteger b) {
        spend(vm, (double) Digits.of(a) * Digits.of(b));
    }

    /** {@code a // b} and {@code a % b}. */
    static void quotient(Vm vm, BigInteger a, BigInteger b) {
        spend(vm, (double) Math.max(1, Digits.of(a) - Digits.of(b)) * Digits.of(b));
    }

    /** A power with so many bits, by squaring. */
    static void power(Vm vm, long bits) {
        double digits = (double) bits / DIGIT_BITS;
        spend(vm, digits * digits / 2);
    }

    /** {@code pow(base, exponent, modulus)}; raises RuntimeError where the device would work for more than an hour. */
    static void powerModulo(Vm vm, BigInteger exponent, BigInteger modulus) {
        double squares = (double) Digits.of(modulus) * Digits.of(modulus) * exponent.bitLength() * 3;
        double seconds = squares * CYCLES / vm.config.cost().clockHertz();
        if (seconds > MOST_SECONDS) {
            throw PyErrors.of(
                    vm,
                    Exceptions.RUNTIME_ERROR,
                    "pow() of this size takes the device " + Math.round(seconds / MOST_SECONDS)
                            + " hours: not simulated");
        }
        spend(vm, squares);
    }

    /** The text of {@code value}, or {@code value} from its text. */
    public static void text(Vm vm, BigInteger value) {
        spend(vm, (double) Digits.of(value) * Digits.of(value) * DECIMALS / 2);
    }
}
