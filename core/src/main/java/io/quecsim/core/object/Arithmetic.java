package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;

/** Operators between integers of any size; small results stay small. */
public final class Arithmetic {
    private Arithmetic() {}

    /** @return null when the operator is none of integers */
    public static Object small(Vm vm, int op, int a, int b) {
        int plain = BinaryOp.isInplace(op) ? op + BinaryOp.INPLACE_TO_PLAIN : op;
        switch (plain) {
            case BinaryOp.LESS:
                return PyBool.of(a < b);
            case BinaryOp.MORE:
                return PyBool.of(a > b);
            case BinaryOp.LESS_EQUAL:
                return PyBool.of(a <= b);
            case BinaryOp.MORE_EQUAL:
                return PyBool.of(a >= b);
            case BinaryOp.OR:
                return a | b;
            case BinaryOp.XOR:
                return a ^ b;
            case BinaryOp.AND:
                return a & b;
            case BinaryOp.ADD:
                return vm.ops.integer((long) a + b);
            case BinaryOp.SUBTRACT:
                return vm.ops.integer((long) a - b);
            case BinaryOp.MULTIPLY:
                return vm.ops.integer((long) a * b);
            case BinaryOp.RSHIFT:
                checkShift(vm, b);
                return a >> Math.min(b, 31);
            case BinaryOp.FLOOR_DIVIDE:
                checkDivisor(vm, b);
                return vm.ops.integer(Math.floorDiv((long) a, (long) b));
            case BinaryOp.MODULO:
                checkDivisor(vm, b);
                return Math.floorMod(a, b);
            case BinaryOp.TRUE_DIVIDE:
                checkDivisor(vm, b);
                return PyFloat.of(vm, (double) a / b);
            case BinaryOp.POWER:
                if (b < 0) {
                    return PyFloat.of(vm, Math.pow(a, b));
                }
                return big(vm, op, BigInteger.valueOf(a), BigInteger.valueOf(b));
            default:
                return big(vm, op, BigInteger.valueOf(a), BigInteger.valueOf(b));
        }
    }

    private static void checkDivisor(Vm vm, int b) {
        if (b == 0) {
            throw PyErrors.zeroDivision(vm);
        }
    }

    private static void checkShift(Vm vm, int b) {
        if (b < 0) {
            throw PyErrors.valueError(vm, "negative shift count");
        }
    }

    /** @return null when the operator is none of integers */
    public static Object big(Vm vm, int op, BigInteger a, BigInteger b) {
        int plain = BinaryOp.isInplace(op) ? op + BinaryOp.INPLACE_TO_PLAIN : op;
        switch (plain) {
            case BinaryOp.LESS:
                return PyBool.of(a.compareTo(b) < 0);
            case BinaryOp.MORE:
                return PyBool.of(a.compareTo(b) > 0);
            case BinaryOp.LESS_EQUAL:
                return PyBool.of(a.compareTo(b) <= 0);
            case BinaryOp.MORE_EQUAL:
                return PyBool.of(a.compareTo(b) >= 0);
            case BinaryOp.OR:
                return PyInt.of(vm, a.or(b));
            case BinaryOp.XOR:
                return PyInt.of(vm, a.xor(b));
            case BinaryOp.AND:
                return PyInt.of(vm, a.and(b));
            case BinaryOp.ADD:
                return PyInt.of(vm, a.add(b));
            case BinaryOp.SUBTRACT:
                return PyInt.of(vm, a.subtract(b));
            case BinaryOp.MULTIPLY:
                return PyInt.of(vm, a.multiply(b));
            case BinaryOp.LSHIFT:
                return PyInt.of(vm, a.shiftLeft(shift(vm, b)));
            case BinaryOp.RSHIFT:
                return PyInt.of(vm, a.shiftRight(shift(vm, b)));
            case BinaryOp.FLOOR_DIVIDE:
                return PyInt.of(vm, floorDivide(vm, a, b)[0]);
            case BinaryOp.MODULO:
                return PyInt.of(vm, floorDivide(vm, a, b)[1]);
            case BinaryOp.DIVMOD:
                BigInteger[] both = floorDivide(vm, a, b);
                return PyTuple.of(vm, PyInt.of(vm, both[0]), PyInt.of(vm, both[1]));
            case BinaryOp.TRUE_DIVIDE:
                if (b.signum() == 0) {
                    throw PyErrors.zeroDivision(vm);
                }
                return PyFloat.of(vm, a.doubleValue() / b.doubleValue());
            case BinaryOp.POWER:
                if (b.signum() < 0) {
                    return PyFloat.of(vm, Math.pow(a.doubleValue(), b.doubleValue()));
                }
                return PyInt.of(vm, power(vm, a, b));
            default:
                return null;
        }
    }

    private static int shift(Vm vm, BigInteger b) {
        if (b.signum() < 0) {
            throw PyErrors.valueError(vm, "negative shift count");
        }
        if (b.bitLength() > 30 || b.intValue() / 8 > vm.heap.totalBytes()) {
            throw PyErrors.memoryError(b.bitLength() > 30 ? Integer.MAX_VALUE : b.intValue() / 8);
        }
        return b.intValue();
    }

    private static BigInteger power(Vm vm, BigInteger a, BigInteger b) {
        if (a.bitLength() > 1 && (b.bitLength() > 30 || (long) a.bitLength() * b.intValue() / 8 > vm.heap.totalBytes())) {
            // No device could hold it, so the host is not asked to either.
            throw PyErrors.memoryError(vm.heap.totalBytes());
        }
        return b.bitLength() > 30 ? (b.testBit(0) ? a : a.multiply(a)) : a.pow(b.intValue());
    }

    private static BigInteger[] floorDivide(Vm vm, BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw PyErrors.zeroDivision(vm);
        }
        BigInteger[] parts = a.divideAndRemainder(b);
        if (parts[1].signum() != 0 && parts[1].signum() != b.signum()) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(b);
        }
        return parts;
    }

    /** @return null when the operator is none of floats */
    public static Object floats(Vm vm, int op, double a, double b) {
        int plain = BinaryOp.isInplace(op) ? op + BinaryOp.INPLACE_TO_PLAIN : op;
        switch (plain) {
            case BinaryOp.LESS:
                return PyBool.of(a < b);
            case BinaryOp.MORE:
                return PyBool.of(a > b);
            case BinaryOp.LESS_EQUAL:
                return PyBool.of(a <= b);
            case BinaryOp.MORE_EQUAL:
                return PyBool.of(a >= b);
            case BinaryOp.ADD:
                return PyFloat.of(vm, a + b);
            case BinaryOp.SUBTRACT:
                return PyFloat.of(vm, a - b);
            case BinaryOp.MULTIPLY:
                return PyFloat.of(vm, a * b);
            case BinaryOp.TRUE_DIVIDE:
                if (b == 0) {
                    throw PyErrors.zeroDivision(vm);
                }
                return PyFloat.of(vm, a / b);
            default:
                return null;
        }
    }
}
