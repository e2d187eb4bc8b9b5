package io.quecsim.core.compile;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.compile.viper.TypeStack;
import io.quecsim.core.compile.viper.TypeStack.Entry;
import io.quecsim.core.compile.viper.ViperMistake;
import io.quecsim.core.compile.viper.ViperSignature;
import io.quecsim.core.compile.viper.ViperType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a viper function: follows the types of locals and of the value stack, chooses the instruction that fits them, and
 * converts where an object is wanted. The rules and the texts of mistakes are those of {@code py/emitnative.c}; what it writes
 * is stack code like any other, with the {@code VIPER_*} instructions in it.
 */
final class ViperEmitter extends Emitter {
    private final ViperSignature signature;
    private final TypeStack stack = new TypeStack();
    /** By slot. */
    private final ViperType[] locals;

    private final String[] localNames;
    private final boolean[] cells;
    /** An instruction is being written, and its effect on the types is known better than its effect on the depth. */
    private boolean inside;

    private @Nullable ViperMistake mistake;

    ViperEmitter(boolean withLines, Scope scope, ViperSignature signature) {
        super(false, withLines);
        this.signature = signature;
        int slots = scope.localCount;
        locals = new ViperType[slots];
        localNames = new String[slots];
        cells = new boolean[slots];
        Arrays.fill(locals, ViperType.UNBOUND);
        Arrays.fill(localNames, "");
        for (Scope.Id id : scope.ids) {
            boolean inSlot = id.binding == Scope.Binding.LOCAL
                    || id.binding == Scope.Binding.CELL
                    || id.binding == Scope.Binding.FREE
                    || id.parameter;
            if (!inSlot || id.slot >= slots) {
                continue;
            }
            localNames[id.slot] = id.name;
            cells[id.slot] = id.binding == Scope.Binding.CELL || id.binding == Scope.Binding.FREE;
            if (cells[id.slot]) {
                locals[id.slot] = ViperType.OBJECT; // What several functions share is an object.
            } else if (id.parameter) {
                locals[id.slot] = signature.parameters().getOrDefault(id.name, ViperType.OBJECT);
            }
        }
        for (Scope.Id id : scope.ids) {
            if (id.parameter && !cells[id.slot] && locals[id.slot] != ViperType.OBJECT) {
                super.loadFast(id.slot);
                super.op(Opcode.VIPER_CONVERT, conversion(ViperType.OBJECT, locals[id.slot], 0));
                super.storeFast(id.slot);
            }
        }
        started = true;
    }

    /** Before it the constructor writes, when no types are on the stack yet. */
    private boolean started;

    @Override
    @Nullable
    ViperMistake mistake() {
        return mistake;
    }

    private void wrong(String text) {
        if (mistake == null || !mistake.refused()) {
            mistake = new ViperMistake(text, false);
        }
    }

    private void refuse(String text) {
        if (mistake == null || !mistake.refused()) {
            mistake = new ViperMistake(text, true);
        }
    }

    // Conversions

    static int conversion(ViperType from, ViperType to, int below) {
        return from.ordinal() | to.ordinal() << 4 | below << 8;
    }

    private void write(Opcode op, int operand) {
        inside = true;
        super.op(op, operand);
        inside = false;
    }

    private void write(Opcode op) {
        inside = true;
        super.op(op);
        inside = false;
    }

    private void convert(int below, ViperType to) {
        Entry entry = stack.peek(below);
        write(Opcode.VIPER_CONVERT, conversion(entry.type(), to, below));
        stack.set(below, new Entry(to));
    }

    /** Makes the entry an object, to be given to code that is not viper. */
    private void box(int below) {
        Entry entry = stack.peek(below);
        switch (entry.type()) {
            case OBJECT, UNBOUND -> {}
            case NONE, BOOL -> stack.set(below, new Entry(ViperType.OBJECT));
            case INT -> {
                if (entry.constant()) {
                    stack.set(below, new Entry(ViperType.OBJECT)); // A small int as it stands.
                } else {
                    convert(below, ViperType.OBJECT);
                }
            }
            case CAST -> {
                refuse("conversion to object");
                stack.set(below, new Entry(ViperType.OBJECT));
            }
            default -> {
                if (entry.constant()) {
                    refuse("conversion to object");
                }
                convert(below, ViperType.OBJECT);
            }
        }
    }

    private void boxAll(int count) {
        for (int i = 0; i < count; i++) {
            box(i);
        }
    }

    // Book-keeping

    @Override
    void place(Label label) {
        super.place(label);
        stack.settle();
    }

    @Override
    void adjust(int delta) {
        super.adjust(delta);
        if (!inside && started) {
            stack.adjust(delta);
        }
    }

    // Instructions by format

    @Override
    void op(Opcode op) {
        switch (op) {
            case LOAD_CONST_TRUE, LOAD_CONST_FALSE -> {
                write(op);
                stack.push(Entry.constant(ViperType.BOOL));
            }
            case LOAD_CONST_NONE -> {
                write(op);
                stack.push(Entry.constant(ViperType.NONE));
            }
            case DUP_TOP -> {
                write(op);
                stack.push(stack.peek(0));
            }
            case DUP_TOP_TWO -> {
                write(op);
                stack.push(stack.peek(1));
                stack.push(stack.peek(1));
            }
            case POP_TOP -> {
                write(op);
                stack.pop();
            }
            case ROT_TWO -> {
                write(op);
                Entry top = stack.pop();
                Entry under = stack.pop();
                stack.push(top);
                stack.push(under);
            }
            case ROT_THREE -> {
                write(op);
                Entry top = stack.pop();
                Entry second = stack.pop();
                Entry third = stack.pop();
                stack.push(top);
                stack.push(third);
                stack.push(second);
            }
            case LOAD_SUBSCR -> loadItem();
            case STORE_SUBSCR -> storeItem();
            case RAISE_OBJ -> {
                if (stack.type(0) != ViperType.OBJECT) {
                    wrong("must raise an object");
                }
                plain(op);
            }
            case RAISE_LAST, RAISE_FROM -> {
                refuse("native raise");
                plain(op);
            }
            case YIELD_VALUE, YIELD_FROM -> {
                refuse("native yield");
                plain(op);
            }
            case RETURN_VALUE -> {
                result();
                write(op);
                stack.pop();
            }
            default -> plain(op);
        }
    }

    /** An instruction that knows objects only. */
    private void plain(Opcode op) {
        boxAll(op.pops);
        write(op);
        stack.pop(op.pops);
        pushObjects(op.pushes);
    }

    private void pushObjects(int count) {
        for (int i = 0; i < count; i++) {
            stack.push(ViperType.OBJECT);
        }
    }

    @Override
    void op(Opcode op, int operand) {
        if (!started) {
            super.op(op, operand);
            return;
        }
        switch (op) {
            case LOAD_DEREF -> {
                write(op, operand);
                stack.push(ViperType.OBJECT);
            }
            case LOAD_FAST_N, STORE_FAST_N -> write(op, operand); // Types are followed where the slot is asked for.
            case DELETE_FAST -> {
                op(Opcode.LOAD_CONST_NONE);
                storeFast(operand);
            }
            case CALL_FUNCTION -> {
                if (stack.type(op.pops(operand, 0) - 1) == ViperType.CAST) {
                    cast(operand);
                } else {
                    plain(op, operand);
                }
            }
            default -> plain(op, operand);
        }
    }

    private void plain(Opcode op, int operand) {
        int pops = op.pops(operand, 0);
        boxAll(pops);
        write(op, operand);
        stack.pop(pops);
        pushObjects(op.pushes(operand));
    }

    @Override
    void op(Opcode op, String name) {
        ViperType named = op == Opcode.LOAD_GLOBAL ? ViperType.of(name) : null;
        if (named != null && named != ViperType.OBJECT) {
            write(Opcode.LOAD_NULL); // Keeps the place; the call that follows is a conversion.
            stack.push(new Entry(ViperType.CAST, true, named));
            return;
        }
        boxAll(op.pops);
        inside = true;
        super.op(op, name);
        inside = false;
        stack.pop(op.pops);
        pushObjects(op.pushes);
    }

    @Override
    void op(Opcode op, Label target) {
        switch (op) {
            case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE, JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> {
                ViperType type = stack.type(0);
                if (type != ViperType.OBJECT && type != ViperType.BOOL && !type.isInteger()) {
                    wrong("can't implicitly convert '" + type.text() + "' to 'bool'");
                }
                jump(op, target);
                stack.keepAtJump(stack.pop().type());
            }
            case SETUP_WITH -> {
                box(0);
                jump(op, target);
                stack.pop();
                pushObjects(op.pushes);
            }
            default -> {
                jump(op, target);
                stack.pop(op.pops);
                pushObjects(op.pushes);
            }
        }
    }

    private void jump(Opcode op, Label target) {
        inside = true;
        super.op(op, target);
        inside = false;
    }

    // Instructions with rules of their own

    @Override
    void smallInt(int value) {
        inside = true;
        super.smallInt(value);
        inside = false;
        stack.push(Entry.constant(ViperType.INT));
    }

    @Override
    void constant(Constant value) {
        super.constant(value);
    }

    @Override
    void loadFast(int slot) {
        if (!started) {
            super.loadFast(slot);
            return;
        }
        inside = true;
        super.loadFast(slot);
        inside = false;
        loaded(slot);
    }

    private void loaded(int slot) {
        if (locals[slot] == ViperType.UNBOUND) {
            wrong("local '" + localNames[slot] + "' used before type known");
        }
        stack.push(locals[slot]);
    }

    @Override
    void storeFast(int slot) {
        if (!started) {
            super.storeFast(slot);
            return;
        }
        if (cells[slot]) {
            box(0);
        }
        inside = true;
        super.storeFast(slot);
        inside = false;
        stored(slot);
    }

    private void stored(int slot) {
        ViperType type = stack.pop().type();
        if (locals[slot] == ViperType.UNBOUND) {
            locals[slot] = type;
        } else if (locals[slot] != type) {
            wrong("local '" + localNames[slot] + "' has type '" + locals[slot].text() + "' but source is '"
                    + type.text() + "'");
        }
    }

    @Override
    void unary(int operator) {
        ViperType type = stack.type(0);
        if (type.isInteger()) {
            if (operator == UnaryOp.POSITIVE) {
                return;
            } else if (operator == UnaryOp.NOT) {
                wrong("'not' not implemented");
            }
            write(Opcode.VIPER_UNARY, operator << 1 | (type == ViperType.UINT ? 1 : 0));
            stack.set(0, new Entry(type));
            return;
        }
        if (type != ViperType.OBJECT) {
            wrong("can't do unary op of '" + type.text() + "'");
        }
        inside = true;
        super.unary(operator);
        inside = false;
        stack.set(0, new Entry(ViperType.OBJECT));
    }

    @Override
    void binary(int operator) {
        ViperType left = stack.type(1);
        ViperType right = stack.type(0);
        ViperType result = ViperType.OBJECT;
        if (left.isInteger() && right.isInteger()) {
            result = arithmetic(operator, left, right);
        } else {
            if (left != ViperType.OBJECT || right != ViperType.OBJECT) {
                wrong("can't do binary op between '" + left.text() + "' and '" + right.text() + "'");
            }
            inside = true;
            super.binary(operator);
            inside = false;
        }
        stack.pop(2);
        stack.push(result);
    }

    /** Words: comparisons are the ordinary instruction, the rest wraps around. */
    private ViperType arithmetic(int operator, ViperType left, ViperType right) {
        int plain = BinaryOp.isInplace(operator) ? operator + BinaryOp.INPLACE_TO_PLAIN : operator;
        switch (plain) {
            case BinaryOp.LESS,
                    BinaryOp.MORE,
                    BinaryOp.EQUAL,
                    BinaryOp.LESS_EQUAL,
                    BinaryOp.MORE_EQUAL,
                    BinaryOp.NOT_EQUAL -> {
                if (left != right) {
                    wrong("comparison of int and uint");
                }
                inside = true;
                super.binary(plain);
                inside = false;
                return ViperType.BOOL;
            }
            case BinaryOp.FLOOR_DIVIDE, BinaryOp.MODULO -> {
                if (left != ViperType.INT) {
                    wrong("div/mod not implemented for uint");
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
            default -> wrong("binary op " + BinaryOp.dunder(plain) + " not implemented");
        }
        write(Opcode.VIPER_BINARY, plain << 1 | (left == ViperType.UINT ? 1 : 0));
        return left;
    }

    private void loadItem() {
        ViperType base = stack.type(1);
        if (base == ViperType.OBJECT) {
            plain(Opcode.LOAD_SUBSCR);
            return;
        }
        Entry index = stack.peek(0);
        if (!index.type().isInteger()) {
            wrong("can't load with '" + index.type().text() + "' index");
        }
        if (base.itemShift() < 0) {
            wrong("can't load from '" + base.text() + "'");
        }
        write(Opcode.VIPER_LOAD, Math.max(0, base.itemShift()));
        stack.pop(2);
        stack.push(ViperType.INT);
    }

    private void storeItem() {
        ViperType base = stack.type(1);
        if (base == ViperType.OBJECT) {
            plain(Opcode.STORE_SUBSCR);
            return;
        }
        Entry index = stack.peek(0);
        if (!index.type().isInteger()) {
            wrong("can't store with '" + index.type().text() + "' index");
        }
        ViperType value = stack.type(2);
        if (value != ViperType.BOOL && !value.isInteger()) {
            wrong("can't store '" + value.text() + "'");
        }
        if (base.itemShift() < 0) {
            wrong("can't store to '" + base.text() + "'");
        }
        write(Opcode.VIPER_STORE, Math.max(0, base.itemShift()));
        stack.pop(3);
    }

    /** {@code int(x)}: what holds the place of the type's name goes, the value gets the type. */
    private void cast(int operand) {
        if (operand != 1) {
            refuse("casting");
            plain(Opcode.CALL_FUNCTION, operand);
            return;
        }
        Entry value = stack.peek(0);
        ViperType to = stack.peek(1).castTo();
        if (value.type() == ViperType.CAST || value.type() == ViperType.UNBOUND) {
            refuse("casting");
        } else if (value.type() != to) {
            convert(0, to);
        }
        write(Opcode.ROT_TWO);
        write(Opcode.POP_TOP);
        stack.pop(2);
        stack.push(new Entry(to, value.constant() && to.isPointer(), ViperType.OBJECT));
    }

    private void result() {
        ViperType type = stack.type(0);
        ViperType wanted = signature.result();
        if (type == ViperType.NONE) {
            if (wanted != ViperType.OBJECT) {
                // None stands for zero.
                convert(0, wanted);
                box(0);
            }
            return;
        }
        if (type != wanted) {
            wrong("return expected '" + wanted.text() + "' but got '" + type.text() + "'");
        }
        if (wanted != ViperType.OBJECT && type == wanted && wanted != ViperType.BOOL) {
            convert(0, ViperType.OBJECT);
        }
    }

    @Override
    void makeFunction(io.quecsim.core.bytecode.CodeObject child, int cellCount, boolean defaults) {
        int pops = cellCount + (defaults ? 2 : 0);
        boxAll(pops);
        inside = true;
        super.makeFunction(child, cellCount, defaults);
        inside = false;
        stack.pop(pops);
        stack.push(ViperType.OBJECT);
    }
}
