package io.quecsim.core.number;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyComplex;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;

/** What number a guest value is, and guest values made of numbers. */
public final class Numbers {
    /** No number. */
    public static final int NONE = 0;
    /** A small int, or a bool counted as one. */
    public static final int SMALL = 1;
    /** An int that is no small int. */
    public static final int BIG = 2;

    public static final int FLOAT = 3;
    public static final int COMPLEX = 4;

    private Numbers() {}

    /** The kind of number {@code value} is; of two operands the greater kind decides how they are computed. */
    public static int kind(Object value) {
        if (value instanceof Integer || value instanceof PyBool) {
            return SMALL;
        } else if (value instanceof PyFloat) {
            return FLOAT;
        } else if (value instanceof PyInt) {
            return BIG;
        }
        return value instanceof PyComplex ? COMPLEX : NONE;
    }

    public static boolean isInt(Object value) {
        return value instanceof Integer || value instanceof PyInt;
    }

    /** Whether {@code value} is an int or a bool. */
    public static boolean isIntegral(Object value) {
        int kind = kind(value);
        return kind == SMALL || kind == BIG;
    }

    /** The value of a {@link #SMALL} number. */
    public static int small(Object value) {
        return value instanceof Integer ? (Integer) value : value == PyBool.TRUE ? 1 : 0;
    }

    /** The value of a {@link #SMALL} or {@link #BIG} number. */
    public static BigInteger big(Object value) {
        return value instanceof PyInt ? ((PyInt) value).value : BigInteger.valueOf(small(value));
    }

    /** The value of any number but a complex one as the firmware converts it to a double. */
    public static double toDouble(Object value) {
        if (value instanceof PyFloat) {
            return ((PyFloat) value).value;
        }
        return value instanceof PyInt ? BigInts.toDouble(((PyInt) value).value) : small(value);
    }

    /** The double a native function gets for its argument; raises TypeError for what is no real number. */
    public static double requireDouble(Vm vm, Object value) {
        int kind = kind(value);
        if (kind == NONE && vm.current && value instanceof PyInstance instance) {
            Object converted = special(vm, instance, "__float__");
            if (converted instanceof PyFloat) {
                return toDouble(converted);
            }
        }
        if (kind == NONE || kind == COMPLEX) {
            throw PyErrors.cantConvertNumber(vm, value, "float");
        }
        return toDouble(value);
    }

    /** What a method of the class makes of the instance; null where it has none. */
    public static Object special(Vm vm, PyInstance instance, String method) {
        Object found = vm.ops.attributes.findInClass(instance, vm.name(method));
        if (found == null) {
            return null;
        }
        Object self = vm.ops.attributes.self;
        return self == null ? vm.call(found) : vm.call(found, self);
    }

    static ComplexMath toComplex(Object value) {
        if (value instanceof PyComplex) {
            return ((PyComplex) value).value;
        }
        return new ComplexMath(toDouble(value), 0);
    }

    /** The guest int of a Java long: small where it fits. */
    public static Object ofLong(Vm vm, long value) {
        return isSmall(vm, value) ? (Object) (int) value : PyInt.of(vm, BigInteger.valueOf(value));
    }

    /** Whether a small int holds {@code value}. */
    static boolean isSmall(Vm vm, long value) {
        int unused = 64 - Math.min(vm.config.smallIntBits(), 32);
        return value << unused >> unused == value;
    }

    /** {@code int(value)} of a float; raises OverflowError for infinities and ValueError for NaN. */
    public static Object truncate(Vm vm, double value) {
        if (Double.isNaN(value)) {
            throw PyErrors.valueError(vm, "can't convert NaN to int");
        } else if (Double.isInfinite(value)) {
            throw PyErrors.overflow(vm, "can't convert inf to int");
        }
        return Math.abs(value) < 0x1p62 ? ofLong(vm, (long) value) : PyInt.of(vm, BigInts.ofDouble(value));
    }

    /** A machine word of 32 bits for an argument that must fit one; raises OverflowError. */
    public static int machineWord(Vm vm, BigInteger value) {
        if (value.bitLength() > 31) {
            throw PyErrors.overflow(vm, "overflow converting long int to machine word");
        }
        return value.intValue();
    }

    /** {@code pow(base, exponent, modulus)}; raises TypeError unless all three are ints. */
    public static Object power(Vm vm, Object base, Object exponent, Object modulus) {
        if (!isInt(base) || !isInt(exponent) || !isInt(modulus)) {
            throw PyErrors.typeError(vm, "pow() with 3 arguments requires integers");
        }
        BigInteger divisor = big(modulus);
        if (divisor.signum() == 0) {
            // The 1.13 firmware loops for ever or crashes here.
            throw vm.current ? PyErrors.valueError(vm, "divide by zero") : PyErrors.zeroDivision(vm);
        }
        if (vm.current && big(exponent).signum() == 0) {
            return PyInt.of(vm, BigInts.floorModulo(BigInteger.ONE, divisor));
        }
        DigitWork.powerModulo(vm, big(exponent), divisor);
        // Always a big int on the device.
        BigInteger power = BigInts.powerModulo(big(base), big(exponent), divisor);
        return PyInt.result(vm, power, Digits.powerModulo(big(base), big(exponent), divisor));
    }

    /** {@code round(value)}: halves to even. */
    public static Object round(Vm vm, Object value) {
        return isInt(value) ? value : truncate(vm, Math.rint(requireDouble(vm, value)));
    }

    /** {@code round(value, digits)}. */
    public static Object round(Vm vm, Object value, int digits) {
        if (!isInt(value)) {
            return PyFloat.of(vm, FloatMath.round(requireDouble(vm, value), digits));
        }
        return digits >= 0 ? value : PyInt.of(vm, BigInts.round(big(value), -digits));
    }
}
