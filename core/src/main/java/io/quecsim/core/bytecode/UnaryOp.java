package io.quecsim.core.bytecode;

/**
 * Unary operators in the order of MicroPython 1.13's {@code py/runtime0.h}. The first {@link #BYTECODE_COUNT} appear as
 * operand of {@link Opcode#UNARY_OP}; the others only name special methods for the runtime.
 */
public final class UnaryOp {
    public static final int POSITIVE = 0;
    public static final int NEGATIVE = 1;
    public static final int INVERT = 2;
    public static final int NOT = 3;
    public static final int BOOL = 4;
    public static final int LEN = 5;
    public static final int HASH = 6;
    public static final int ABS = 7;
    public static final int INT = 8;
    public static final int SIZEOF = 9;

    /** How many of them an instruction can name. */
    public static final int BYTECODE_COUNT = 4;

    private static final String[] SYMBOLS = {"+", "-", "~", "not", "bool", "len", "hash", "abs", "int", "sizeof"};
    private static final String[] DUNDERS = {
        "__pos__", "__neg__", "__invert__", "", "__bool__", "__len__", "__hash__", "__abs__", "__int__", "__sizeof__"
    };

    private UnaryOp() {}

    /** The operator as it is written, or for the runtime's own ones the name of the function that asks for it. */
    public static String symbol(int op) {
        return SYMBOLS[op];
    }

    /** The special method that implements it; empty for {@code not}, which asks {@code __bool__} or {@code __len__}. */
    public static String dunder(int op) {
        return DUNDERS[op];
    }
}
