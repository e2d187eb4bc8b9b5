package io.quecsim.core.register;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.Instruction;
import io.quecsim.core.bytecode.Opcode;

/** The instructions that end straight code or lead out of it: jumps, loops, handlers, returns. */
final class Branches {
    private final StraightCode code;
    private final StackShape shape;
    private final SlotStack stack;
    private final CodeBuffer out;
    private final HandlerPaths handlers;

    Branches(StraightCode code, HandlerPaths handlers) {
        this.code = code;
        this.handlers = handlers;
        shape = code.shape;
        stack = code.stack;
        out = code.out;
    }

    void unwindJump(Instruction in) {
        int blocks = in.extra() & 0x7f;
        StackShape.Block innermost = shape.block[code.index];
        if (!HandlerPaths.mustUnwind(innermost, blocks, in.offset())) {
            // What is left on the stack here is dropped; what stays is at home since the blocks were entered.
            out.jumpTo(out.emit(RegOp.JUMP, 0, 0, 0, 0), shape.targetOf(in));
        } else {
            out.emit(RegOp.JUMP_UNWIND, blocks, 0, 0, handlers.path(innermost));
            int target = shape.targetOf(in);
            // A finally block that never ends swallows the jump, and its target may then not exist.
            if (shape.depth[target] >= 0) {
                out.addressOf(out.raw(0), target);
            } else {
                out.raw(-1);
            }
        }
        code.resultPc = -1;
    }

    void jump(int op, int x, int a, int b, Instruction in) {
        code.homeAll();
        code.resultPc = -1;
        out.jumpTo(out.emit(op, x, a, b, 0), shape.targetOf(in));
    }

    void popJump(boolean sense, Instruction in) {
        int condition = stack.pop();
        if (code.resultPc >= 0 && RegOp.a(out.word(code.resultPc)) == condition && !stack.uses(condition)) {
            long word = out.word(code.resultPc);
            int fused = fusedJump(RegOp.op(word), RegOp.x(word) & 0x7f);
            long after = out.pendingCost();
            if (fused >= 0 && !stack.homingWrites(RegOp.b(word)) && !stack.homingWrites(RegOp.c(word))) {
                out.takeBack(code.resultPc);
                boolean negated = (RegOp.x(word) & RegOp.NEGATE) != 0;
                jump(fused, sense != negated ? 1 : 0, RegOp.b(word), RegOp.c(word), in);
                out.unearned(after);
                return;
            }
            if (RegOp.op(word) == RegOp.NOT && !stack.homingWrites(RegOp.b(word))) {
                out.takeBack(code.resultPc);
                jump(sense ? RegOp.JUMP_FALSE : RegOp.JUMP_TRUE, 0, RegOp.b(word), 0, in);
                out.unearned(after);
                return;
            }
        }
        if (stack.homingWrites(condition)) {
            code.effect(RegOp.MOVE, 0, code.scratch + 1, condition, 0);
            condition = code.scratch + 1;
        }
        jump(sense ? RegOp.JUMP_TRUE : RegOp.JUMP_FALSE, 0, condition, 0, in);
    }

    private static int fusedJump(int op, int comparison) {
        if (op != RegOp.COMPARE) {
            return -1;
        }
        return switch (comparison) {
            case BinaryOp.LESS -> RegOp.JUMP_LT;
            case BinaryOp.MORE -> RegOp.JUMP_GT;
            case BinaryOp.EQUAL -> RegOp.JUMP_EQ;
            case BinaryOp.LESS_EQUAL -> RegOp.JUMP_LE;
            case BinaryOp.MORE_EQUAL -> RegOp.JUMP_GE;
            case BinaryOp.NOT_EQUAL -> RegOp.JUMP_NE;
            case BinaryOp.IN -> RegOp.JUMP_IN;
            case BinaryOp.IS -> RegOp.JUMP_IS;
            default -> RegOp.JUMP_MATCH;
        };
    }

    void jumpOrPop(int op, Instruction in) {
        code.homeAll();
        int condition = stack.peek(0);
        jump(op, 0, condition, 0, in);
        stack.pop();
    }

    void setup() {
        code.homeAll();
        if (code.firstHandled >= 0) {
            code.effect(RegOp.CLEAR, 0, code.firstHandled + levelHere(), 0, 0);
        }
    }

    private int levelHere() {
        StackShape.Block outer = shape.block[code.index];
        return outer == null ? 0 : outer.level() + 1;
    }

    void setupWith() {
        setup();
        int manager = stack.pop();
        int exit = stack.home(stack.size);
        stack.push(exit);
        stack.push(exit + 1);
        code.effect(RegOp.SETUP_WITH, 0, exit, manager, stack.home(stack.size));
        stack.push(stack.home(stack.size));
    }

    void forIter(Instruction in) {
        code.homeAll();
        int iterator = code.iteratorSlot(stack.size - Opcode.ITERATOR_SLOTS);
        int to = stack.home(stack.size);
        Instruction next = shape.code[code.index + 1];
        boolean direct =
                next.op() == Opcode.STORE_FAST_N && !stack.uses(next.operand()) && onlyFallsInto(code.index + 1);
        if (direct) {
            to = next.operand();
        }
        jump(RegOp.FOR_ITER, 0, iterator, to, in);
        if (direct) {
            // Charged behind it: an exhausted loop does not store.
            out.charge(code.costs.of(next));
            // The store is done; the run after it begins with the item in the local.
            code.index++;
            code.bound.set(to);
            stack.reset(shape.depth[code.index] - 1);
            code.runStart = out.size;
            code.pcOfIndex[code.index] = out.size;
        } else {
            stack.push(to);
        }
    }

    private boolean onlyFallsInto(int i) {
        for (int k = 0; k < shape.code.length; k++) {
            Instruction in = shape.code[k];
            if (shape.depth[k] >= 0 && in.target() == shape.code[i].offset()) {
                return false;
            }
        }
        return true;
    }

    void withCleanup() {
        code.homeAll();
        int cause = stack.pop();
        stack.drop(2);
        int exit = stack.home(stack.size);
        code.effect(RegOp.WITH_EXIT, 0, exit, cause, 0);
        code.effect(RegOp.WITH_END, 0, exit, cause, 0);
        stack.push(exit);
    }

    void returnValue() {
        int value = stack.pop();
        StackShape.Block innermost = shape.block[code.index];
        if (HandlerPaths.mustUnwind(innermost, Integer.MAX_VALUE, shape.code[code.index].offset())) {
            code.effect(RegOp.RETURN_UNWIND, 0, value, 0, handlers.path(innermost));
        } else {
            code.effect(RegOp.RETURN, 0, value, 0, 0);
        }
    }
}
