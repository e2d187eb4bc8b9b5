package io.quecsim.core.bytecode;

/**
 * Binary operators in the order of MicroPython 1.13's {@code py/runtime0.h}: 9 relations, 13 in-place, 13 plain operators
 * (these {@link #BYTECODE_COUNT} can be the operand of {@link Opcode#BINARY_OP}), then those only the runtime knows:
 * {@code divmod}, containment with swapped operands, the 13 reversed ones, and the two negated relations that the
 * compiler writes as {@code in} / {@code is} followed by {@code not}.
 */
public final class BinaryOp {
    public static final int LESS = 0;
    public static final int MORE = 1;
    public static final int EQUAL = 2;
    public static final int LESS_EQUAL = 3;
    public static final int MORE_EQUAL = 4;
    public static final int NOT_EQUAL = 5;
    public static final int IN = 6;
    public static final int IS = 7;
    public static final int EXCEPTION_MATCH = 8;

    public static final int INPLACE_OR = 9;
    public static final int INPLACE_XOR = 10;
    public static final int INPLACE_AND = 11;
    public static final int INPLACE_LSHIFT = 12;
    public static final int INPLACE_RSHIFT = 13;
    public static final int INPLACE_ADD = 14;
    public static final int INPLACE_SUBTRACT = 15;
    public static final int INPLACE_MULTIPLY = 16;
    public static final int INPLACE_MAT_MULTIPLY = 17;
    public static final int INPLACE_FLOOR_DIVIDE = 18;
    public static final int INPLACE_TRUE_DIVIDE = 19;
    public static final int INPLACE_MODULO = 20;
    public static final int INPLACE_POWER = 21;

    public static final int OR = 22;
    public static final int XOR = 23;
    public static final int AND = 24;
    public static final int LSHIFT = 25;
    public static final int RSHIFT = 26;
    public static final int ADD = 27;
    public static final int SUBTRACT = 28;
    public static final int MULTIPLY = 29;
    public static final int MAT_MULTIPLY = 30;
    public static final int FLOOR_DIVIDE = 31;
    public static final int TRUE_DIVIDE = 32;
    public static final int MODULO = 33;
    public static final int POWER = 34;

    public static final int DIVMOD = 35;
    public static final int CONTAINS = 36;

    public static final int REVERSE_OR = 37;
    public static final int REVERSE_XOR = 38;
    public static final int REVERSE_AND = 39;
    public static final int REVERSE_LSHIFT = 40;
    public static final int REVERSE_RSHIFT = 41;
    public static final int REVERSE_ADD = 42;
    public static final int REVERSE_SUBTRACT = 43;
    public static final int REVERSE_MULTIPLY = 44;
    public static final int REVERSE_MAT_MULTIPLY = 45;
    public static final int REVERSE_FLOOR_DIVIDE = 46;
    public static final int REVERSE_TRUE_DIVIDE = 47;
    public static final int REVERSE_MODULO = 48;
    public static final int REVERSE_POWER = 49;

    public static final int NOT_IN = 50;
    public static final int IS_NOT = 51;

    /** How many of them an instruction can name. */
    public static final int BYTECODE_COUNT = 35;
    /** In-place operator to plain one: add this. */
    public static final int INPLACE_TO_PLAIN = OR - INPLACE_OR;
    /** Plain operator to reversed one: add this. */
    public static final int PLAIN_TO_REVERSE = REVERSE_OR - OR;

    private static final String[] RELATIONS = {"<", ">", "==", "<=", ">=", "!=", "in", "is", "exception match"};
    private static final String[] RELATION_DUNDERS = {
        "__lt__", "__gt__", "__eq__", "__le__", "__ge__", "__ne__", "", "", ""
    };
    private static final String[] SYMBOLS = {"|", "^", "&", "<<", ">>", "+", "-", "*", "@", "//", "/", "%", "**"};
    private static final String[] NAMES = {
        "or", "xor", "and", "lshift", "rshift", "add", "sub", "mul", "matmul", "floordiv", "truediv", "mod", "pow"
    };

    private BinaryOp() {}

    public static boolean isRelation(int op) {
        return op < INPLACE_OR || op >= NOT_IN;
    }

    public static boolean isInplace(int op) {
        return op >= INPLACE_OR && op <= INPLACE_POWER;
    }

    public static boolean isPlain(int op) {
        return op >= OR && op <= POWER;
    }

    /**
     * The operator as it is written, also in error texts ({@code unsupported types for __add__} uses {@link #dunder});
     * reversed operators have the symbol of the plain one.
     */
    public static String symbol(int op) {
        if (op < INPLACE_OR) {
            return RELATIONS[op];
        } else if (op < OR) {
            return SYMBOLS[op - INPLACE_OR] + "=";
        } else if (op < DIVMOD) {
            return SYMBOLS[op - OR];
        } else if (op >= REVERSE_OR && op <= REVERSE_POWER) {
            return SYMBOLS[op - REVERSE_OR];
        }
        return switch (op) {
            case DIVMOD -> "divmod";
            case CONTAINS -> "contains";
            case NOT_IN -> "not in";
            case IS_NOT -> "is not";
            default -> throw new IllegalArgumentException("no binary operator " + op);
        };
    }

    /** The special method that implements it ({@code __add__}, {@code __iadd__}, {@code __radd__}), empty if there is none. */
    public static String dunder(int op) {
        if (op < INPLACE_OR) {
            return RELATION_DUNDERS[op];
        } else if (op < OR) {
            return "__i" + NAMES[op - INPLACE_OR] + "__";
        } else if (op < DIVMOD) {
            return "__" + NAMES[op - OR] + "__";
        } else if (op >= REVERSE_OR && op <= REVERSE_POWER) {
            return "__r" + NAMES[op - REVERSE_OR] + "__";
        }
        return switch (op) {
            case DIVMOD -> "__divmod__";
            case CONTAINS -> "__contains__";
            case NOT_IN, IS_NOT -> "";
            default -> throw new IllegalArgumentException("no binary operator " + op);
        };
    }

    /** The method asked of the right operand when the left one declines a plain operator, e.g. {@code __radd__}. */
    public static String reverseDunder(int plainOp) {
        return isPlain(plainOp) ? dunder(plainOp + PLAIN_TO_REVERSE) : "";
    }
}
