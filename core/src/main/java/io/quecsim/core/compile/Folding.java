package io.quecsim.core.compile;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Trailer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What MicroPython's parser computes while it parses: chains of operators whose operands are all integers, and the
 * constant parts of {@code and}, {@code or}, {@code not}. {@code 1 + 2 + x} stays as it is.
 *
 * <p>As in MicroPython, an integer object stays one: {@code (1 << 40) >> 40} is 1, but loaded as an object, and no
 * {@code if} is decided by it.
 */
final class Folding {
    /**
     * Results longer than this are left to run time: there the device's own limits decide, here a short source text
     * could fill the host's memory.
     */
    private static final int MAX_BITS = 1 << 16;

    private final LanguageLevel level;

    Folding(LanguageLevel level) {
        this.level = level;
    }

    static boolean isFalse(Expr e) {
        return e instanceof Expr.SmallInt i ? i.value() == 0 : e instanceof Expr.Literal l && isBool(l, false);
    }

    static boolean isTrue(Expr e) {
        return e instanceof Expr.SmallInt i ? i.value() != 0 : e instanceof Expr.Literal l && isBool(l, true);
    }

    private static boolean isBool(Expr.Literal literal, boolean value) {
        return literal.value() instanceof Constant.Bool b && b.value() == value;
    }

    /** Whether a lonely statement of it does nothing at all. */
    static boolean isConstant(Expr e) {
        return e instanceof Expr.SmallInt || e instanceof Expr.Text || e instanceof Expr.Literal;
    }

    /** A tuple of constants only, which current MicroPython loads whole; null for any other, and for the empty one. */
    static @Nullable Constant constantTuple(Expr.Tuple tuple) {
        List<Constant> items = new ArrayList<>();
        for (Expr item : tuple.items()) {
            Constant constant = item instanceof Expr.Tuple inner
                    ? inner.items().isEmpty() ? new Constant.Tuple(List.of()) : constantTuple(inner)
                    : constant(item);
            if (constant == null) {
                return null;
            }
            items.add(constant);
        }
        return items.isEmpty() ? null : new Constant.Tuple(List.copyOf(items));
    }

    private static @Nullable Constant constant(Expr e) {
        if (e instanceof Expr.SmallInt i) {
            return new Constant.Int(BigInteger.valueOf(i.value()));
        } else if (e instanceof Expr.Text text) {
            return new Constant.Str(text.value());
        }
        return e instanceof Expr.Literal literal ? literal.value() : null;
    }

    static @Nullable BigInteger integer(@Nullable Expr e) {
        if (e instanceof Expr.SmallInt i) {
            return BigInteger.valueOf(i.value());
        }
        return e instanceof Expr.Literal l && l.value() instanceof Constant.Int i ? i.value() : null;
    }

    /** An integer as written. */
    Expr number(BigInteger value, int line, int column) {
        return number(value, isSmall(value), !isWord(value), line, column);
    }

    /** Whether the machine that compiles needs no object for it. */
    private boolean isWord(BigInteger value) {
        return value.bitLength() < level.compilerBits();
    }

    private boolean isWord(Expr integer, BigInteger value) {
        return integer instanceof Expr.SmallInt || level.compilerBits() > level.smallIntBits() && isWord(value);
    }

    private boolean isSmall(BigInteger value) {
        return value.bitLength() < 32 && level.isSmall(value.longValue());
    }

    private static Expr number(BigInteger value, boolean small, boolean marksLine, int line, int column) {
        return small
                ? new Expr.SmallInt(value.intValue(), line, column)
                : new Expr.Literal(new Constant.Int(value), marksLine, line, column);
    }

    Expr binary(List<Expr> operands, List<Integer> operators, int line, int column) {
        BigInteger value = integer(operands.get(0));
        boolean word = value != null && isWord(operands.get(0), value);
        for (int i = 1; i < operands.size() && value != null; i++) {
            BigInteger right = integer(operands.get(i));
            if (right == null) {
                value = null;
                break;
            }
            boolean wideShift = operators.get(i - 1) == BinaryOp.LSHIFT
                    && right.compareTo(BigInteger.valueOf(level.compilerBits())) > 0;
            value = apply(operators.get(i - 1), value, right);
            word = word && isWord(operands.get(i), right) && !wideShift && value != null && isWord(value);
        }
        if (value != null) {
            return number(value, word && isSmall(value), false, line, column);
        }
        Double decimal = level.constOfAnything() ? decimal(operands, operators) : null;
        if (decimal != null) {
            return new Expr.Literal(new Constant.Float(decimal), false, line, column);
        }
        return new Expr.Binary(operands, toArray(operators), line, column);
    }

    /** Current MicroPython computes with decimals as well; what does not come out as one is left to run time. */
    private static @Nullable Double decimal(List<Expr> operands, List<Integer> operators) {
        Double value = decimal(operands.get(0));
        for (int i = 1; i < operands.size() && value != null; i++) {
            Double right = decimal(operands.get(i));
            if (right == null) {
                return null;
            }
            value = switch (operators.get(i - 1)) {
                case BinaryOp.ADD -> value + right;
                case BinaryOp.SUBTRACT -> value - right;
                case BinaryOp.MULTIPLY -> value * right;
                case BinaryOp.TRUE_DIVIDE -> right == 0 ? null : Double.valueOf(value / right);
                case BinaryOp.POWER -> value <= 0 ? null : Double.valueOf(Math.pow(value, right));
                default -> null;
            };
        }
        return value;
    }

    private static @Nullable Double decimal(Expr e) {
        BigInteger integer = integer(e);
        if (integer != null) {
            return integer.bitLength() < 53 ? integer.doubleValue() : null;
        }
        return e instanceof Expr.Literal l && l.value() instanceof Constant.Float f ? f.value() : null;
    }

    static int[] toArray(List<Integer> numbers) {
        int[] array = new int[numbers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = numbers.get(i);
        }
        return array;
    }

    private static @Nullable BigInteger apply(int operator, BigInteger a, BigInteger b) {
        BigInteger result = switch (operator) {
            case BinaryOp.OR -> a.or(b);
            case BinaryOp.XOR -> a.xor(b);
            case BinaryOp.AND -> a.and(b);
            case BinaryOp.ADD -> a.add(b);
            case BinaryOp.SUBTRACT -> a.subtract(b);
            case BinaryOp.MULTIPLY -> a.multiply(b);
            case BinaryOp.LSHIFT -> shiftLeft(a, b);
            case BinaryOp.RSHIFT ->
                b.signum() < 0 || b.bitLength() > 31 // beyond a word the shift raises, at run time
                        ? null
                        : a.shiftRight(b.min(BigInteger.valueOf(MAX_BITS)).intValue());
            case BinaryOp.FLOOR_DIVIDE -> b.signum() == 0 ? null : floorDivide(a, b);
            case BinaryOp.MODULO ->
                b.signum() == 0 ? null : a.subtract(floorDivide(a, b).multiply(b));
            case BinaryOp.POWER -> power(a, b);
            default -> null; // true division and matrix product are left to run time
        };
        return result != null && result.bitLength() <= MAX_BITS ? result : null;
    }

    private static @Nullable BigInteger shiftLeft(BigInteger a, BigInteger b) {
        if (b.signum() < 0 || b.bitLength() > 31 || a.bitLength() + b.longValue() > MAX_BITS) {
            return null;
        }
        return a.shiftLeft(b.intValue());
    }

    private static @Nullable BigInteger power(BigInteger a, BigInteger b) {
        if (b.signum() < 0 || b.bitLength() > 31) {
            return null;
        }
        int bits = a.abs().bitLength();
        if (bits > 1 && bits * b.longValue() > MAX_BITS) {
            return null;
        }
        return a.pow(b.intValue());
    }

    private static BigInteger floorDivide(BigInteger a, BigInteger b) {
        BigInteger[] result = a.divideAndRemainder(b);
        boolean down = result[1].signum() != 0 && result[1].signum() != b.signum();
        return down ? result[0].subtract(BigInteger.ONE) : result[0];
    }

    Expr unary(int operator, Expr operand, int line, int column) {
        BigInteger value = integer(operand);
        if (value == null) {
            Double decimal = level.constOfAnything() && operator != UnaryOp.INVERT ? decimal(operand) : null;
            if (decimal != null) {
                double signed = operator == UnaryOp.NEGATIVE ? -decimal : decimal;
                return new Expr.Literal(new Constant.Float(signed), false, line, column);
            }
            return new Expr.Unary(operator, operand, line, column);
        }
        BigInteger result = switch (operator) {
            case UnaryOp.NEGATIVE -> value.negate();
            case UnaryOp.INVERT -> value.not();
            default -> value;
        };
        return number(result, isWord(operand, value) && isSmall(result), false, line, column);
    }

    /**
     * {@code math.pi} and its kin, which current MicroPython puts into the code whatever {@code math} is at run time ({@code
     * MICROPY_COMP_MODULE_CONST}); null for anything else.
     */
    @Nullable
    Expr moduleConstant(Expr module, List<Trailer> trailers, int line, int column) {
        boolean attribute = level.constOfAnything() && trailers.size() == 1;
        if (!attribute
                || !(module instanceof Expr.Name name && name.id().equals("math"))
                || !(trailers.get(0) instanceof Trailer.Attribute member)) {
            return null;
        }
        Double value = switch (member.name()) {
            case "e" -> Math.E;
            case "pi" -> Math.PI;
            case "tau" -> 2 * Math.PI;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> null;
        };
        return value == null ? null : new Expr.Literal(new Constant.Float(value), false, line, column);
    }

    Expr not(Expr operand, int line, int column) {
        if (isFalse(operand) || isTrue(operand)) {
            return new Expr.Literal(new Constant.Bool(isFalse(operand)), false, line, column);
        }
        return new Expr.Not(operand, line, column);
    }

    /** Drops operands that cannot decide and everything after one that always does; the last operand stays. */
    Expr logical(boolean isOr, List<Expr> operands, int line, int column) {
        List<Expr> kept = new ArrayList<>(operands.size());
        for (int i = 0; i < operands.size(); i++) {
            Expr e = operands.get(i);
            boolean decides = isOr ? isTrue(e) : isFalse(e);
            boolean passes = isOr ? isFalse(e) : isTrue(e);
            if (decides || i == operands.size() - 1) {
                kept.add(e);
                break;
            }
            if (!passes) {
                kept.add(e);
            }
        }
        return kept.size() == 1 ? kept.get(0) : new Expr.Logical(isOr, kept, line, column);
    }
}
