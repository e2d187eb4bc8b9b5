package io.quecsim.core.register;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Instruction;
import java.util.BitSet;

/**
 * Which locals are certainly assigned before each instruction: a forward analysis over the reachable code, handlers
 * included. Only what it cannot prove gets a run-time check, which is next to nothing in real code.
 */
final class Assigned {
    private final StackShape shape;
    private final BitSet[] before;
    private boolean changed;

    Assigned(CodeObject source, StackShape shape) {
        this.shape = shape;
        before = new BitSet[shape.code.length];
        before[0] = atEntry(source);
        do {
            changed = false;
            for (int i = 0; i < before.length; i++) {
                if (before[i] != null) {
                    pass(i);
                }
            }
        } while (changed);
    }

    /** A copy of the locals assigned before instruction {@code i}. */
    BitSet before(int i) {
        return (BitSet) before[i].clone();
    }

    private static BitSet atEntry(CodeObject source) {
        int arguments = source.posArgs() + source.kwOnlyArgs();
        arguments += source.has(CodeObject.FLAG_VARARGS) ? 1 : 0;
        arguments += source.has(CodeObject.FLAG_VARKEYWORDS) ? 1 : 0;
        BitSet set = new BitSet(source.localCount());
        set.set(0, arguments);
        // The local itself holds a cell from the start; whether the cell has content is checked when it is read.
        source.cellLocals().forEach(set::set);
        return set;
    }

    private void pass(int i) {
        Instruction in = shape.code[i];
        for (StackShape.Block b = shape.block[i]; b != null; b = b.outer()) {
            if (!b.activeAt(in.offset())) {
                meet(shape.indexOf[b.handler()], before[i]);
            }
        }
        BitSet after = before[i];
        switch (in.op()) {
            case STORE_FAST_N:
                after = before(i);
                after.set(in.operand());
                break;
            case LOAD_FAST_N:
                // It raised if it was not.
                after = before(i);
                after.set(in.operand());
                break;
            case DELETE_FAST:
                after = before(i);
                after.clear(in.operand());
                break;
            case END_FINALLY:
                for (int[] edge : shape.unwindEdges) {
                    if (edge[0] == i) {
                        meet(edge[1], after);
                    }
                }
                break;
            default:
        }
        if (in.target() >= 0 && !in.op().name().startsWith("SETUP_")) {
            meet(shape.targetOf(in), after);
        }
        if (!in.op().endsFlow()) {
            meet(i + 1, after);
        }
    }

    private void meet(int i, BitSet set) {
        if (shape.depth[i] < 0) {
            return;
        }
        if (before[i] == null) {
            before[i] = (BitSet) set.clone();
            changed = true;
        } else {
            int cardinality = before[i].cardinality();
            before[i].and(set);
            changed |= before[i].cardinality() != cardinality;
        }
    }
}
