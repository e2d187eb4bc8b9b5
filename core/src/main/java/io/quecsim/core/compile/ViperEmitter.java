package io.quecsim.core.compile;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.compile.viper.TypeStack.Entry;
import io.quecsim.core.compile.viper.ViperRules;
import io.quecsim.core.compile.viper.ViperSignature;
import io.quecsim.core.compile.viper.ViperType;

/**
 * Writes a viper function: chooses the instruction that fits the types, as {@code py/emitnative.c} does. What it writes is stack code
 * like any other, with the {@code VIPER_*} instructions in it.
 */
final class ViperEmitter extends TypedEmitter {
    private final ViperType result;
    private final ViperRules rules = new ViperRules(mistakes);
    private final ViperLocals locals;

    ViperEmitter(boolean withLines, Scope scope, ViperSignature signature) {
        super(withLines);
        result = signature.result();
        locals = new ViperLocals(scope, mistakes);
        for (Scope.Id id : scope.ids) {
            ViperType type = signature.parameters().getOrDefault(id.name, ViperType.OBJECT);
            if (id.parameter && !locals.isShared(id.slot) && type != ViperType.OBJECT) {
                loadFast(id.slot);
                convert(0, type);
                locals.become(id.slot, type);
                storeFast(id.slot);
            }
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
                stack.rotate(2);
            }
            case ROT_THREE -> {
                write(op);
                stack.rotate(3);
            }
            case LOAD_SUBSCR -> loadItem();
            case STORE_SUBSCR -> storeItem();
            case RAISE_OBJ -> {
                rules.raised(stack.type(0));
                plain(op);
            }
            case RAISE_LAST, RAISE_FROM -> {
                mistakes.refuse("native raise");
                plain(op);
            }
            case YIELD_VALUE, YIELD_FROM -> {
                mistakes.refuse("native yield");
                plain(op);
            }
            case RETURN_VALUE -> {
                makeResult();
                write(op);
                stack.pop();
            }
            default -> plain(op);
        }
    }

    @Override
    void op(Opcode op, int operand) {
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

    @Override
    void op(Opcode op, String name) {
        ViperType named = op == Opcode.LOAD_GLOBAL ? ViperType.of(name) : null;
        if (named != null && named != ViperType.OBJECT) {
            write(Opcode.LOAD_NULL); // Keeps the place; the call that follows is a conversion.
            stack.push(new Entry(ViperType.CAST, true, named));
            return;
        }
        plain(op.pops, op.pushes, () -> super.op(op, name));
    }

    @Override
    void op(Opcode op, Label target) {
        switch (op) {
            case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE, JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> {
                rules.condition(stack.type(0));
                write(op, target);
                stack.keepAtJump(stack.pop().type());
            }
            case SETUP_WITH -> {
                box(0);
                write(op, target);
                stack.pop();
                pushObjects(op.pushes);
            }
            default -> {
                write(op, target);
                stack.pop(op.pops);
                pushObjects(op.pushes);
            }
        }
    }

    // Instructions with rules of their own

    @Override
    void smallInt(int value) {
        write(() -> super.smallInt(value));
        stack.push(Entry.constant(ViperType.INT));
    }

    @Override
    void loadFast(int slot) {
        write(() -> super.loadFast(slot));
        stack.push(locals.loaded(slot));
    }

    @Override
    void storeFast(int slot) {
        if (locals.isShared(slot)) {
            box(0);
        }
        write(() -> super.storeFast(slot));
        locals.stored(slot, stack.pop().type());
    }

    @Override
    void unary(int operator) {
        ViperType type = stack.type(0);
        rules.unary(operator, type);
        if (!type.isInteger()) {
            write(() -> super.unary(operator));
            stack.set(0, new Entry(ViperType.OBJECT));
        } else if (operator != UnaryOp.POSITIVE) {
            write(Opcode.VIPER_UNARY, withSign(operator, type));
            stack.set(0, new Entry(type));
        }
    }

    @Override
    void binary(int operator) {
        ViperType left = stack.type(1);
        ViperType right = stack.type(0);
        ViperType type = ViperType.OBJECT;
        if (left.isInteger() && right.isInteger()) {
            type = arithmetic(operator, left, right);
        } else {
            rules.objects(left, right);
            write(() -> super.binary(operator));
        }
        stack.pop(2);
        stack.push(type);
    }

    /** Words: comparisons are the ordinary instruction, the rest wraps around. */
    private ViperType arithmetic(int operator, ViperType left, ViperType right) {
        int plain = BinaryOp.isInplace(operator) ? operator + BinaryOp.INPLACE_TO_PLAIN : operator;
        rules.words(plain, left, right);
        if (plain <= BinaryOp.NOT_EQUAL) {
            write(() -> super.binary(plain));
            return ViperType.BOOL;
        }
        write(Opcode.VIPER_BINARY, withSign(plain, left));
        return left;
    }

    private static int withSign(int operator, ViperType type) {
        return operator << 1 | (type == ViperType.UINT ? 1 : 0);
    }

    private void loadItem() {
        ViperType base = stack.type(1);
        if (base == ViperType.OBJECT) {
            plain(Opcode.LOAD_SUBSCR);
            return;
        }
        rules.load(base, stack.type(0));
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
        rules.store(base, stack.type(0), stack.type(2));
        write(Opcode.VIPER_STORE, Math.max(0, base.itemShift()));
        stack.pop(3);
    }

    /** {@code int(x)}: what holds the place of the type's name goes, the value gets the type. */
    private void cast(int operand) {
        if (operand != 1) {
            mistakes.refuse("casting");
            plain(Opcode.CALL_FUNCTION, operand);
            return;
        }
        Entry value = stack.peek(0);
        ViperType to = stack.peek(1).castTo();
        if (value.type() == ViperType.CAST || value.type() == ViperType.UNBOUND) {
            mistakes.refuse("casting");
        } else if (value.type() != to) {
            convert(0, to);
        }
        write(Opcode.ROT_TWO);
        write(Opcode.POP_TOP);
        stack.pop(2);
        stack.push(new Entry(to, value.constant() && to.isPointer(), ViperType.OBJECT));
    }

    /** Makes the object that the function gives back of what it computed. */
    private void makeResult() {
        ViperType type = stack.type(0);
        if (type == ViperType.NONE) {
            if (result != ViperType.OBJECT) {
                convert(0, result); // None stands for zero.
                box(0);
            }
            return;
        }
        rules.returned(type, result);
        if (type == result && type != ViperType.OBJECT && type != ViperType.BOOL) {
            convert(0, ViperType.OBJECT);
        }
    }

    @Override
    void makeFunction(CodeObject child, int cells, boolean defaults) {
        plain(cells + (defaults ? 2 : 0), 1, () -> super.makeFunction(child, cells, defaults));
    }
}
