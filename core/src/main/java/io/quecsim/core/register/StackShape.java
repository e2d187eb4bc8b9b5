package io.quecsim.core.register;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Instruction;
import io.quecsim.core.bytecode.Opcode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is statically known of stack code: which instructions can be reached, how deep the value stack is before each, in
 * which handlers it stands, and where straight runs begin. MicroPython keeps the handlers on a stack at run time; since
 * they nest lexically the same stack is known here for every instruction.
 *
 * <p>One thing differs from the stack machine: a {@code finally} block that a return or jump passes through has one value
 * on the stack (an unwinding in progress) where MicroPython has two, so that the depth is the same on every way in.
 */
final class StackShape {
    /**
     * An entry of the handler stack.
     *
     * @param handler offset of the handler
     * @param isFinally {@code finally} or {@code with}, which a return or jump must run
     * @param depth of the value stack that the handler finds, below the cause
     */
    record Block(int handler, boolean isFinally, int depth, int level, Block outer) {
        /** Inside the handler itself it catches nothing any more. */
        boolean activeAt(int offset) {
            return handler <= offset;
        }
    }

    final Instruction[] code;
    /** Offset to index. */
    final int[] indexOf;
    /** Depth before the instruction, -1 when it cannot be reached. */
    final int[] depth;

    final Block[] block;
    final boolean[] leader;
    /** The second {@code ROT_THREE} of the pair by which {@code async with} lifts an unwinding over its manager. */
    final boolean[] unwindingRotation;
    /** From an {@code END_FINALLY} to where an unwinding jump that passed through it goes on. */
    final List<int[]> unwindEdges = new ArrayList<>();

    int maxDepth;
    int maxLevel;

    private final CodeObject source;
    private final ArrayDeque<Integer> work = new ArrayDeque<>();
    private final List<Integer> unwinds = new ArrayList<>();
    private final Map<Integer, Integer> endOfFinally = new HashMap<>();

    StackShape(CodeObject source) {
        this.source = source;
        List<Instruction> list = new ArrayList<>();
        Instruction.of(source.code()).forEach(list::add);
        code = list.toArray(new Instruction[0]);
        indexOf = new int[source.code().length + 1];
        depth = new int[code.length];
        block = new Block[code.length];
        leader = new boolean[code.length];
        unwindingRotation = new boolean[code.length];
        java.util.Arrays.fill(depth, -1);
        java.util.Arrays.fill(indexOf, -1);
        for (int i = 0; i < code.length; i++) {
            indexOf[code[i].offset()] = i;
        }
        flow(0, 0, null);
        run();
        // Where an unwinding jump arrives is known once the finally blocks on its way are; it may lead to more of them.
        boolean progress = true;
        while (progress) {
            progress = false;
            for (int k = 0; k < unwinds.size(); k++) {
                if (unwinds.get(k) >= 0 && resolve(unwinds.get(k))) {
                    unwinds.set(k, -1);
                    run();
                    progress = true;
                }
            }
        }
    }

    /** Index of the instruction a jump or {@code SETUP_*} names. */
    int targetOf(Instruction instruction) {
        int index = indexOf[instruction.target()];
        if (index < 0) {
            throw malformed(instruction.offset(), "jump into the middle of an instruction");
        }
        return index;
    }

    private void run() {
        while (!work.isEmpty()) {
            visit(work.poll());
        }
    }

    private void flow(int index, int newDepth, Block newBlock) {
        if (index >= code.length) {
            throw malformed(source.code().length, "runs off the end");
        }
        if (depth[index] < 0) {
            if (newDepth < 0) {
                throw malformed(code[index].offset(), "value stack underflow");
            }
            depth[index] = newDepth;
            block[index] = newBlock;
            maxDepth = Math.max(maxDepth, newDepth);
            work.add(index);
        } else if (depth[index] != newDepth || !java.util.Objects.equals(block[index], newBlock)) {
            throw malformed(
                    code[index].offset(), "value stack of depth " + newDepth + " joins one of depth " + depth[index]);
        }
    }

    private void jump(int index, int newDepth, Block newBlock) {
        leader[index] = true;
        flow(index, newDepth, newBlock);
    }

    private void visit(int i) {
        Instruction in = code[i];
        int d = depth[i];
        Block b = block[i];
        if (d < reach(in) && !liftsUnwinding(i) && !unwindingRotation[i]) {
            throw malformed(in.offset(), "value stack underflow");
        }
        int after = d - in.pops() + in.pushes();
        switch (in.op()) {
            case JUMP:
                jump(targetOf(in), d, b);
                break;
            case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE:
                jump(targetOf(in), d - 1, b);
                jump(i + 1, d - 1, b);
                break;
            case JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP:
                jump(targetOf(in), d, b);
                jump(i + 1, d - 1, b);
                break;
            case FOR_ITER:
                jump(targetOf(in), d - Opcode.ITERATOR_SLOTS, b);
                jump(i + 1, d + 1, b);
                break;
            case SETUP_WITH:
                setup(i, d + 2, new Block(in.target(), true, d + 1, levelOf(b), b));
                break;
            case SETUP_FINALLY, SETUP_EXCEPT:
                setup(i, d, new Block(in.target(), in.op() == Opcode.SETUP_FINALLY, d, levelOf(b), b));
                break;
            case POP_EXCEPT_JUMP:
                jump(targetOf(in), d, innermost(in, b).outer);
                break;
            case END_FINALLY:
                endOfFinally.put(innermost(in, b).handler, i);
                jump(i + 1, d - 1, b.outer);
                break;
            case ROT_THREE:
                if (liftsUnwinding(i)) {
                    unwindingRotation[i + 1] = true;
                }
                flow(i + 1, d, b);
                break;
            case UNWIND_JUMP:
                unwinds.add(i);
                break;
            default:
                if (!in.op().endsFlow()) {
                    flow(i + 1, after, b);
                }
        }
        maxDepth = Math.max(maxDepth, Math.max(d, after));
    }

    /** How many values it looks at, taken or not. */
    private static int reach(Instruction in) {
        return switch (in.op()) {
            case FOR_ITER -> Opcode.ITERATOR_SLOTS;
            case STORE_COMP -> Math.max(in.pops(), in.operand() >> 2) + 1;
            default -> in.pops();
        };
    }

    private void setup(int i, int depthAfter, Block entered) {
        maxLevel = Math.max(maxLevel, entered.level + 1);
        jump(targetOf(code[i]), entered.depth + 1, entered);
        jump(i + 1, depthAfter, entered);
    }

    private boolean liftsUnwinding(int i) {
        return !unwindingRotation[i]
                && i + 2 < code.length
                && code[i + 1].op() == Opcode.ROT_THREE
                && code[i + 2].op() == Opcode.LOAD_METHOD
                && source.names().get(code[i + 2].operand()).equals("__aexit__");
    }

    /** False while a finally block on the way is not known to end. If it never does, the jump never arrives. */
    private boolean resolve(int i) {
        Instruction in = code[i];
        int target = targetOf(in);
        int left = in.extra() & 0x7f;
        int d = depth[i];
        Block b = block[i];
        List<int[]> edges = new ArrayList<>();
        for (int k = 0; k < left; k++) {
            Block popped = innermost(in, b);
            d = popped.depth;
            if (popped.isFinally && !popped.activeAt(in.offset())) {
                Integer end = endOfFinally.get(popped.handler);
                if (end == null) {
                    return false;
                }
                d = depth[end] - 1;
                edges.add(new int[] {end, target});
            }
            b = popped.outer;
        }
        unwindEdges.addAll(edges);
        jump(target, (in.extra() & Opcode.UNWIND_POP_ITERATOR) == 0 ? d : d - Opcode.ITERATOR_SLOTS, b);
        return true;
    }

    private static int levelOf(Block outer) {
        return outer == null ? 0 : outer.level + 1;
    }

    private Block innermost(Instruction in, Block b) {
        if (b == null) {
            throw malformed(in.offset(), "leaves a handler where there is none");
        }
        return b;
    }

    private IllegalArgumentException malformed(int offset, String what) {
        return new IllegalArgumentException(
                "malformed bytecode in " + source.simpleName() + " at offset " + offset + ": " + what);
    }
}
