package io.quecsim.core.number;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyComplex;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;

/**
 * Operators on numbers of any kind. Bools count as 0 and 1. Of two operands the greater kind (small int, big int, float,
 * complex) decides.
 */
public final class Arithmetic {
    private Arithmetic() {}

    /**
     * @param op one of {@link BinaryOp}; in-place operators are the plain ones here
     * @return null when an operand is no number or these numbers do not do that
     */
    public static Object binary(Vm vm, int op, Object left, Object right) {
        int leftKind = Numbers.kind(left);
        int rightKind = Numbers.kind(right);
        if (leftKind == Numbers.NONE || rightKind == Numbers.NONE) {
            return null;
        }
        int plain = BinaryOp.isInplace(op) ? op + BinaryOp.INPLACE_TO_PLAIN : op;
        return switch (Math.max(leftKind, rightKind)) {
            case Numbers.SMALL -> small(vm, plain, Numbers.small(left), Numbers.small(right));
            case Numbers.BIG -> big(vm, plain, Numbers.big(left), Numbers.big(right));
            case Numbers.FLOAT -> real(vm, plain, Numbers.toDouble(left), Numbers.toDouble(right));
            default -> complex(vm, plain, Numbers.toComplex(left), Numbers.toComplex(right));
        };
    }

    /**
     * {@code number * sequence}, which is {@code sequence * number} for the built-in sequences.
     *
     * @return null for anything else
     */
    public static Object repetition(Vm vm, int op, Object number, Object right) {
        // "n *= sequence" only since 1.13; then in-place or not: a list on the right is not changed.
        boolean product = op == BinaryOp.MULTIPLY || (op == BinaryOp.INPLACE_MULTIPLY && vm.current);
        boolean sequence = right instanceof PyStr
                || right instanceof PyBytes
                || right instanceof PyTuple
                || right instanceof PyList;
        return product && sequence ? ((PyObject) right).binary(vm, BinaryOp.MULTIPLY, number) : null;
    }

    /** Whether two numbers are equal; operands that are no numbers are not. Allocates nothing. */
    public static boolean equal(Object left, Object right) {
        int leftKind = Numbers.kind(left);
        int rightKind = Numbers.kind(right);
        if (leftKind == Numbers.NONE || rightKind == Numbers.NONE) {
            return false;
        }
        return switch (Math.max(leftKind, rightKind)) {
            case Numbers.SMALL -> Numbers.small(left) == Numbers.small(right);
            case Numbers.BIG -> Numbers.big(left).equals(Numbers.big(right));
            case Numbers.FLOAT -> Numbers.toDouble(left) == Numbers.toDouble(right);
            default -> {
                ComplexMath a = Numbers.toComplex(left);
                ComplexMath b = Numbers.toComplex(right);
                yield a.real() == b.real() && a.imag() == b.imag();
            }
        };
    }

    /** @param op one of {@link UnaryOp}; @return null when {@code value} is no number or does not do that */
    public static Object unary(Vm vm, int op, Object value) {
        return switch (Numbers.kind(value)) {
            case Numbers.SMALL -> smallUnary(vm, op, Numbers.small(value));
            case Numbers.BIG -> bigUnary(vm, op, ((PyInt) value));
            case Numbers.FLOAT -> realUnary(vm, op, ((PyFloat) value));
            case Numbers.COMPLEX -> complexUnary(vm, op, ((PyComplex) value));
            default -> null;
        };
    }

    private static Object small(Vm vm, int op, long a, long b) {
        switch (op) {
            case BinaryOp.ADD:
                return Numbers.ofLong(vm, a + b);
            case BinaryOp.SUBTRACT:
                return Numbers.ofLong(vm, a - b);
            case BinaryOp.MULTIPLY:
                return Numbers.isSmall(vm, a * b) ? (Object) (int) (a * b) : widened(vm, op, a, b);
            case BinaryOp.FLOOR_DIVIDE:
                return Numbers.ofLong(vm, Math.floorDiv(a, nonZero(vm, b)));
            case BinaryOp.MODULO:
                return Numbers.ofLong(vm, Math.floorMod(a, nonZero(vm, b)));
            case BinaryOp.DIVMOD:
                nonZero(vm, b);
                return PyTuple.of(vm, Numbers.ofLong(vm, Math.floorDiv(a, b)), Numbers.ofLong(vm, Math.floorMod(a, b)));
            case BinaryOp.TRUE_DIVIDE:
                return PyFloat.of(vm, (double) a / nonZero(vm, b));
            case BinaryOp.POWER:
                return b < 0 ? real(vm, op, a, b) : smallPower(vm, a, b);
            case BinaryOp.OR:
                return (int) (a | b);
            case BinaryOp.XOR:
                return (int) (a ^ b);
            case BinaryOp.AND:
                return (int) (a & b);
            case BinaryOp.LSHIFT:
                if (b >= 0 && b < 32) {
                    return Numbers.isSmall(vm, a << b) ? (Object) (int) (a << b) : widened(vm, op, a, b);
                }
                notNegative(vm, (int) b);
                PyInt.widen(vm, BigInteger.valueOf(a));
                return shift(vm, BigInteger.valueOf(a), (int) b, true);
            case BinaryOp.RSHIFT:
                return (int) (a >> Math.min(notNegative(vm, (int) b), 63));
            default:
                return compared(op, Long.compare(a, b));
        }
    }

    /** The result of an operator that makes a big int of its left operand since the result is none. */
    private static Object widened(Vm vm, int op, long left, long right) {
        PyInt.widen(vm, BigInteger.valueOf(left));
        return big(vm, op, BigInteger.valueOf(left), BigInteger.valueOf(right));
    }

    private static Object big(Vm vm, int op, BigInteger a, BigInteger b) {
        switch (op) {
            case BinaryOp.ADD:
                DigitWork.sum(vm, a, b);
                return PyInt.result(vm, a.add(b), Digits.sum(a, b));
            case BinaryOp.SUBTRACT:
                DigitWork.sum(vm, a, b);
                return PyInt.result(vm, a.subtract(b), Digits.difference(a, b));
            case BinaryOp.MULTIPLY:
                vm.heap.reserve(((long) a.bitLength() + b.bitLength()) / 8);
                DigitWork.product(vm, a, b);
                return PyInt.result(vm, a.multiply(b), Digits.product(a, b));
            case BinaryOp.FLOOR_DIVIDE:
                DigitWork.quotient(vm, a, divisor(vm, b));
                int of = Digits.quotient(a);
                return divided(
                        vm, a, b, PyInt.resultOfDivision(vm, BigInts.floorDivide(a, b), of, Digits.remainder(a, b)));
            case BinaryOp.MODULO:
                DigitWork.quotient(vm, a, divisor(vm, b));
                int left = Digits.remainder(a, b);
                return divided(
                        vm, a, b, PyInt.resultOfDivision(vm, BigInts.floorModulo(a, b), left, Digits.quotient(a)));
            case BinaryOp.DIVMOD:
                DigitWork.quotient(vm, a, divisor(vm, b));
                Object quotient = PyInt.result(vm, BigInts.floorDivide(a, b), Digits.quotient(a));
                Object rest = PyInt.result(vm, BigInts.floorModulo(a, b), Digits.remainder(a, b));
                return PyTuple.of(vm, divided(vm, a, b, quotient), rest);
            case BinaryOp.TRUE_DIVIDE:
                return PyFloat.of(vm, BigInts.toDouble(a) / BigInts.toDouble(nonZero(vm, b)));
            case BinaryOp.POWER:
                if (b.signum() < 0) {
                    return real(vm, op, BigInts.toDouble(a), BigInts.toDouble(b));
                }
                return power(vm, a, b);
            case BinaryOp.OR:
                return PyInt.result(vm, a.or(b), Digits.bitwise(a, b));
            case BinaryOp.XOR:
                return PyInt.result(vm, a.xor(b), Digits.xor(a, b));
            case BinaryOp.AND:
                return PyInt.result(vm, a.and(b), Digits.bitwise(a, b));
            case BinaryOp.LSHIFT:
                return shift(vm, a, Numbers.machineWord(vm, b), true);
            case BinaryOp.RSHIFT:
                return shift(vm, a, Numbers.machineWord(vm, b), false);
            default:
                return compared(op, a.compareTo(b));
        }
    }

    /** {@code result} of a division, and what the division leaves behind. */
    private static Object divided(Vm vm, BigInteger a, BigInteger b, Object result) {
        if (!vm.current && Digits.roundsDown(a, b)) {
            PyInt.leave(vm);
        }
        return result;
    }

    private static Object real(Vm vm, int op, double a, double b) {
        switch (op) {
            case BinaryOp.ADD:
                return PyFloat.of(vm, a + b);
            case BinaryOp.SUBTRACT:
                return PyFloat.of(vm, a - b);
            case BinaryOp.MULTIPLY:
                return PyFloat.of(vm, a * b);
            case BinaryOp.TRUE_DIVIDE:
                return PyFloat.of(vm, a / nonZero(vm, b));
            case BinaryOp.FLOOR_DIVIDE:
                return PyFloat.of(vm, FloatMath.floorDivide(a, nonZero(vm, b)));
            case BinaryOp.MODULO:
                return PyFloat.of(vm, FloatMath.modulo(a, nonZero(vm, b)));
            case BinaryOp.DIVMOD:
                Object quotient = PyFloat.of(vm, FloatMath.floorDivide(a, nonZero(vm, b)));
                return PyTuple.of(vm, quotient, PyFloat.of(vm, FloatMath.modulo(a, b)));
            case BinaryOp.POWER:
                if (a == 0 && b < 0 && !Double.isInfinite(b)) {
                    throw divideByZero(vm);
                } else if (a < 0 && b != Math.floor(b) && !(vm.current && Double.isNaN(b))) {
                    return complex(vm, op, new ComplexMath(a, 0), new ComplexMath(b, 0));
                }
                return PyFloat.of(vm, Power.of(a, b));
            case BinaryOp.LESS:
                return PyBool.of(a < b);
            case BinaryOp.MORE:
                return PyBool.of(a > b);
            case BinaryOp.EQUAL:
                return PyBool.of(a == b);
            case BinaryOp.NOT_EQUAL:
                return PyBool.of(a != b);
            case BinaryOp.LESS_EQUAL:
                return PyBool.of(a <= b);
            case BinaryOp.MORE_EQUAL:
                return PyBool.of(a >= b);
            default:
                return null;
        }
    }

    private static Object complex(Vm vm, int op, ComplexMath a, ComplexMath b) {
        ComplexMath result;
        switch (op) {
            case BinaryOp.ADD:
                result = a.plus(b);
                break;
            case BinaryOp.SUBTRACT:
                result = a.minus(b);
                break;
            case BinaryOp.MULTIPLY:
                result = a.times(b);
                break;
            case BinaryOp.TRUE_DIVIDE:
                result = a.over(b);
                if (result == null) {
                    throw PyErrors.of(vm, Exceptions.ZERO_DIVISION_ERROR, "complex divide by zero");
                }
                break;
            case BinaryOp.FLOOR_DIVIDE:
                throw PyErrors.typeError(vm, "can't truncate-divide a complex number");
            case BinaryOp.POWER:
                result = a.power(b);
                if (result == null) {
                    throw PyErrors.of(vm, Exceptions.ZERO_DIVISION_ERROR, "0.0 to a complex power");
                }
                break;
            case BinaryOp.EQUAL:
                return PyBool.of(a.real() == b.real() && a.imag() == b.imag());
            case BinaryOp.NOT_EQUAL:
                return PyBool.of(a.real() != b.real() || a.imag() != b.imag());
            default:
                return null;
        }
        return PyComplex.of(vm, result);
    }

    private static Object compared(int op, int order) {
        return switch (op) {
            case BinaryOp.LESS -> PyBool.of(order < 0);
            case BinaryOp.MORE -> PyBool.of(order > 0);
            case BinaryOp.EQUAL -> PyBool.of(order == 0);
            case BinaryOp.NOT_EQUAL -> PyBool.of(order != 0);
            case BinaryOp.LESS_EQUAL -> PyBool.of(order <= 0);
            case BinaryOp.MORE_EQUAL -> PyBool.of(order >= 0);
            default -> null;
        };
    }

    private static Object smallUnary(Vm vm, int op, int value) {
        return switch (op) {
            case UnaryOp.POSITIVE, UnaryOp.INT, UnaryOp.HASH -> value;
            case UnaryOp.NEGATIVE -> Numbers.ofLong(vm, -(long) value);
            case UnaryOp.INVERT -> ~value;
            case UnaryOp.ABS -> Numbers.ofLong(vm, Math.abs((long) value));
            case UnaryOp.BOOL -> PyBool.of(value != 0);
            case UnaryOp.NOT -> PyBool.of(value == 0);
            default -> null;
        };
    }

    private static Object bigUnary(Vm vm, int op, PyInt number) {
        BigInteger value = number.value;
        return switch (op) {
            case UnaryOp.POSITIVE, UnaryOp.INT -> number;
            case UnaryOp.HASH -> Numbers.ofLong(vm, value.intValue());
            case UnaryOp.NEGATIVE -> PyInt.result(vm, value.negate(), Digits.of(value));
            case UnaryOp.INVERT -> PyInt.result(vm, value.not(), Digits.inverted(value));
            case UnaryOp.ABS -> value.signum() < 0 ? PyInt.result(vm, value.negate(), Digits.of(value)) : number;
            case UnaryOp.BOOL -> PyBool.of(value.signum() != 0);
            case UnaryOp.NOT -> PyBool.of(value.signum() == 0);
            default -> null;
        };
    }

    private static Object realUnary(Vm vm, int op, PyFloat number) {
        double value = number.value;
        return switch (op) {
            case UnaryOp.POSITIVE -> number;
            case UnaryOp.NEGATIVE -> PyFloat.of(vm, -value);
            case UnaryOp.ABS -> Double.doubleToRawLongBits(value) < 0 ? PyFloat.of(vm, -value) : number;
            case UnaryOp.HASH -> Numbers.ofLong(vm, FloatMath.hash(value));
            case UnaryOp.BOOL -> PyBool.of(value != 0);
            case UnaryOp.NOT -> PyBool.of(value == 0);
            default -> null;
        };
    }

    private static Object complexUnary(Vm vm, int op, PyComplex number) {
        ComplexMath value = number.value;
        return switch (op) {
            case UnaryOp.POSITIVE -> number;
            case UnaryOp.NEGATIVE -> PyComplex.of(vm, new ComplexMath(-value.real(), -value.imag()));
            case UnaryOp.ABS -> PyFloat.of(vm, value.magnitude());
            case UnaryOp.HASH -> Numbers.ofLong(vm, number.hash(vm));
            case UnaryOp.BOOL -> PyBool.of(number.truth(vm));
            case UnaryOp.NOT -> PyBool.of(!number.truth(vm));
            default -> null;
        };
    }

    /** By squaring while the numbers are small; {@link #power} when they grow beyond. */
    private static Object smallPower(Vm vm, long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                result *= square;
            }
            if (left > 1) {
                square *= square;
            }
            if (result != (int) result || square != (int) square) {
                PyInt.widen(vm, BigInteger.valueOf(base));
                return power(vm, BigInteger.valueOf(base), BigInteger.valueOf(exponent));
            }
        }
        return Numbers.ofLong(vm, result);
    }

    private static Object power(Vm vm, BigInteger base, BigInteger exponent) {
        boolean flat = base.bitLength() <= 1 && !base.equals(BigInteger.valueOf(-2));
        if (flat) {
            // 0, 1 and -1 stay as they are, however large the exponent.
            boolean one = exponent.signum() == 0 || !exponent.testBit(0) && base.signum() != 0;
            return PyInt.result(vm, one ? BigInteger.ONE : base, 0);
        }
        long bits = (base.abs().bitLength() - 1L) * Math.min(exponent.longValue(), Integer.MAX_VALUE);
        vm.heap.reserve(exponent.bitLength() > 31 ? Long.MAX_VALUE : bits / 8);
        DigitWork.power(vm, bits);
        return PyInt.result(vm, base.pow(exponent.intValueExact()), Digits.power(base, exponent));
    }

    private static Object shift(Vm vm, BigInteger value, int by, boolean left) {
        notNegative(vm, by);
        if (!left) {
            return PyInt.result(vm, value.shiftRight(by), Digits.of(value));
        }
        if (value.signum() == 0) {
            return PyInt.result(vm, value, 0);
        }
        vm.heap.reserve(((long) value.bitLength() + by) / 8);
        return PyInt.result(vm, value.shiftLeft(by), Digits.shiftedLeft(value, by));
    }

    private static int notNegative(Vm vm, int count) {
        if (count < 0) {
            throw PyErrors.valueError(vm, "negative shift count");
        }
        return count;
    }

    private static long nonZero(Vm vm, long divisor) {
        if (divisor == 0) {
            throw divideByZero(vm);
        }
        return divisor;
    }

    /** As {@link #nonZero(Vm, BigInteger)}, where the device has made the result's object by then. */
    private static BigInteger divisor(Vm vm, BigInteger divisor) {
        if (divisor.signum() == 0) {
            vm.heap.allocPayloadMaybe(PyInt.BYTES);
        }
        return nonZero(vm, divisor);
    }

    private static BigInteger nonZero(Vm vm, BigInteger divisor) {
        if (divisor.signum() == 0) {
            throw divideByZero(vm);
        }
        return divisor;
    }

    private static double nonZero(Vm vm, double divisor) {
        if (divisor == 0) {
            throw divideByZero(vm);
        }
        return divisor;
    }

    private static RuntimeException divideByZero(Vm vm) {
        return PyErrors.zeroDivision(vm);
    }
}
