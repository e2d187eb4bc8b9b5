package io.quecsim.core.compile.viper;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.UnaryOp;

/**
 * Which types go together. The rules, the order they are asked in and the texts are those of {@code py/emitnative.c}; what breaks
 * one is noted, and the function is written on.
 */
public record ViperRules(Mistakes mistakes) {
    /** A value decides a jump. */
    public void condition(ViperType type) {
        if (type != ViperType.OBJECT && type != ViperType.BOOL && !type.isInteger()) {
            mistakes.wrong("can't implicitly convert '" + type.text() + "' to 'bool'");
        }
    }

    public void raised(ViperType type) {
        if (type != ViperType.OBJECT) {
            mistakes.wrong("must raise an object");
        }
    }

    /** @param operator as {@link UnaryOp} numbers it */
    public void unary(int operator, ViperType type) {
        if (type.isInteger()) {
            if (operator == UnaryOp.NOT) {
                mistakes.wrong("'not' not implemented");
            }
        } else if (type != ViperType.OBJECT) {
            mistakes.wrong("can't do unary op of '" + type.text() + "'");
        }
    }

    /** Operands that are not both words. */
    public void objects(ViperType left, ViperType right) {
        if (left != ViperType.OBJECT || right != ViperType.OBJECT) {
            mistakes.wrong("can't do binary op between '" + left.text() + "' and '" + right.text() + "'");
        }
    }

    /** @param operator as {@link BinaryOp} numbers it, not in place */
    public void words(int operator, ViperType left, ViperType right) {
        switch (operator) {
            case BinaryOp.LESS,
                    BinaryOp.MORE,
                    BinaryOp.EQUAL,
                    BinaryOp.LESS_EQUAL,
                    BinaryOp.MORE_EQUAL,
                    BinaryOp.NOT_EQUAL -> {
                if (left != right) {
                    mistakes.wrong("comparison of int and uint");
                }
            }
            case BinaryOp.FLOOR_DIVIDE, BinaryOp.MODULO -> {
                if (left != ViperType.INT) {
                    mistakes.wrong("div/mod not implemented for uint");
                }
            }
            case BinaryOp.OR,
                    BinaryOp.XOR,
                    BinaryOp.AND,
                    BinaryOp.LSHIFT,
                    BinaryOp.RSHIFT,
                    BinaryOp.ADD,
                    BinaryOp.SUBTRACT,
                    BinaryOp.MULTIPLY -> {}
            default -> mistakes.wrong("binary op " + BinaryOp.dunder(operator) + " not implemented");
        }
    }

    /** {@code base[index]} of a base that is no object. */
    public void load(ViperType base, ViperType index) {
        index("load", index);
        if (base.itemShift() < 0) {
            mistakes.wrong("can't load from '" + base.text() + "'");
        }
    }

    /** {@code base[index] = value} with a base that is no object. */
    public void store(ViperType base, ViperType index, ViperType value) {
        index("store", index);
        if (value != ViperType.BOOL && !value.isInteger()) {
            mistakes.wrong("can't store '" + value.text() + "'");
        }
        if (base.itemShift() < 0) {
            mistakes.wrong("can't store to '" + base.text() + "'");
        }
    }

    private void index(String what, ViperType index) {
        if (!index.isInteger()) {
            mistakes.wrong("can't " + what + " with '" + index.text() + "' index");
        }
    }

    /** What a function gives back, which is not the constant None. */
    public void returned(ViperType type, ViperType wanted) {
        if (type != wanted) {
            mistakes.wrong("return expected '" + wanted.text() + "' but got '" + type.text() + "'");
        }
    }
}
