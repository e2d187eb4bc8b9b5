package io.quecsim.core.tier;

import io.quecsim.core.register.InlineCache;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegConstant;
import io.quecsim.core.register.RegOp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A function's register code as the writer of its unit sees it: the instructions that can be reached without an exception, where loops
 * begin, and what is known of the slots before each.
 */
final class CodeShape {
    /** How an instruction is written. */
    enum Form {
        /** It is never more than this. */
        SIMPLE,
        /** In a short form; where that does not do, the unit is left before the instruction. */
        SHORT,
        /** In a short form and the whole one, which wants a frame. */
        BOTH,
        /** In the whole form. */
        WHOLE
    }

    final RegCode code;
    final long[] words;
    /** Whether a word is reached, and is an instruction. */
    final boolean[] reached;
    /** Whether a jump back leads to the word. */
    final boolean[] heads;

    final SlotState[] states;

    /** Instructions whose short form did not do. */
    final BitSet whole;

    private final ArrayDeque<Integer> work = new ArrayDeque<>();

    /** @param direct from the beginning, without a frame; else with one, from the beginning or the head of any loop */
    CodeShape(RegCode code, BitSet whole, boolean direct) {
        this.code = code;
        this.whole = whole;
        this.words = code.words;
        this.reached = new boolean[words.length];
        this.heads = new boolean[words.length];
        this.states = new SlotState[words.length];
        reach(0);
        while (!work.isEmpty()) {
            int pc = work.poll();
            for (int to : successors(pc)) {
                reach(to);
                heads[to] |= to <= pc;
            }
        }
        SlotState first = new SlotState(code.firstConstant, direct ? SlotState.NO_FRAME : SlotState.FRAME);
        if (direct) {
            first.dirty.set(0, code.simpleArguments);
        }
        flow(0, first);
        for (int pc = 0; pc < words.length && !direct; pc++) {
            if (heads[pc]) {
                flow(pc, first);
            }
        }
        while (!work.isEmpty()) {
            int pc = work.poll();
            SlotState after = states[pc].copy();
            effect(pc, after);
            for (int to : successors(pc)) {
                flow(to, after);
            }
        }
    }

    private void reach(int pc) {
        if (!reached[pc]) {
            reached[pc] = true;
            work.add(pc);
        }
    }

    private void flow(int pc, SlotState state) {
        if (states[pc] == null) {
            states[pc] = state.copy();
            work.add(pc);
        } else if (states[pc].merge(state)) {
            work.add(pc);
        }
    }

    /** The word of the next instruction. */
    int next(int pc) {
        return pc + 1 + RegOp.wordsBehind(words[pc]);
    }

    /** Where the instruction may jump to. */
    int target(int pc) {
        return pc + 1 + (int) (words[pc] >> 48);
    }

    boolean jumps(int pc) {
        return RegOp.jumps(RegOp.op(words[pc]));
    }

    /** Whether a global name was found to be an object. */
    boolean loadsObject(int pc) {
        InlineCache cache = code.caches[RegOp.c(words[pc])];
        if (cache.dict == null || cache.layout != cache.dict.layout) {
            return false;
        }
        Object value = cache.index >= 0 ? cache.dict.valueAt(cache.index) : cache.value;
        return value != null && !(value instanceof Integer);
    }

    /** All slots that the function writes, and its arguments. */
    BitSet everWritten() {
        BitSet all = code.setAtEntry();
        for (int pc = 0; pc < words.length; pc++) {
            if (reached[pc]) {
                for (int slot : written(pc)) {
                    all.set(slot);
                }
            }
        }
        all.clear(code.firstConstant, code.slots);
        return all;
    }

    private List<Integer> successors(int pc) {
        List<Integer> found = new ArrayList<>(2);
        int op = RegOp.op(words[pc]);
        if (!ends(op) && op != RegOp.JUMP) {
            found.add(next(pc));
        }
        if (jumps(pc)) {
            found.add(target(pc));
        }
        return found;
    }

    /** Whether a unit is left there in any case. */
    static boolean ends(int op) {
        return switch (op) {
            case RegOp.RETURN,
                    RegOp.RETURN_UNWIND,
                    RegOp.JUMP_UNWIND,
                    RegOp.RAISE,
                    RegOp.RAISE_FROM,
                    RegOp.RAISE_LAST,
                    RegOp.YIELD,
                    RegOp.YIELD_FROM -> true;
            default -> false;
        };
    }

    Form form(int pc) {
        int op = RegOp.op(words[pc]);
        return switch (op) {
            case RegOp.NOP, RegOp.MOVE, RegOp.STORE_CELL, RegOp.JUMP, RegOp.JUMP_IS -> Form.SIMPLE;
            case RegOp.CHECK,
                    RegOp.LOAD_CELL,
                    RegOp.LOAD_NAME,
                    RegOp.LOAD_GLOBAL,
                    RegOp.STORE_NAME,
                    RegOp.STORE_GLOBAL,
                    RegOp.LOAD_ATTR,
                    RegOp.STORE_ATTR,
                    RegOp.LOAD_METHOD,
                    RegOp.GET_ITEM,
                    RegOp.SET_ITEM,
                    RegOp.ADD,
                    RegOp.SUB,
                    RegOp.MUL,
                    RegOp.FLOOR_DIV,
                    RegOp.MOD,
                    RegOp.AND,
                    RegOp.OR,
                    RegOp.XOR,
                    RegOp.SHL,
                    RegOp.SHR,
                    RegOp.NOT,
                    RegOp.JUMP_TRUE,
                    RegOp.JUMP_FALSE,
                    RegOp.JUMP_LT,
                    RegOp.JUMP_GT,
                    RegOp.JUMP_EQ,
                    RegOp.JUMP_LE,
                    RegOp.JUMP_GE,
                    RegOp.JUMP_NE -> whole.get(pc) ? Form.BOTH : Form.SHORT;
            case RegOp.FOR_ITER -> Form.BOTH;
            case RegOp.CALL1 -> whole.get(pc) ? Form.BOTH : Form.WHOLE;
            default -> Form.WHOLE;
        };
    }

    /** The slots that the instruction at {@code pc} writes. */
    int[] written(int pc) {
        long w = words[pc];
        int a = RegOp.a(w);
        if (ends(RegOp.op(w))) {
            return new int[0];
        }
        return switch (RegOp.op(w)) {
            case RegOp.NOP,
                    RegOp.CHECK,
                    RegOp.STORE_CELL,
                    RegOp.CLEAR_CELL,
                    RegOp.STORE_NAME,
                    RegOp.STORE_GLOBAL,
                    RegOp.DEL_NAME,
                    RegOp.DEL_GLOBAL,
                    RegOp.STORE_ATTR,
                    RegOp.DEL_ATTR,
                    RegOp.SET_ITEM,
                    RegOp.DEL_ITEM,
                    RegOp.JUMP,
                    RegOp.JUMP_TRUE,
                    RegOp.JUMP_FALSE,
                    RegOp.JUMP_LT,
                    RegOp.JUMP_GT,
                    RegOp.JUMP_EQ,
                    RegOp.JUMP_LE,
                    RegOp.JUMP_GE,
                    RegOp.JUMP_NE,
                    RegOp.JUMP_IN,
                    RegOp.JUMP_IS,
                    RegOp.JUMP_MATCH,
                    RegOp.STORE_MAP,
                    RegOp.STORE_COMP,
                    RegOp.IMPORT_STAR,
                    RegOp.VIPER_STORE,
                    RegOp.END_FINALLY -> new int[0];
            case RegOp.FOR_ITER -> new int[] {RegOp.b(w)};
            case RegOp.LOAD_METHOD, RegOp.LOAD_SUPER -> new int[] {a, a + 1};
            case RegOp.SETUP_WITH -> new int[] {a, a + 1, RegOp.c(w)};
            case RegOp.WITH_EXIT -> new int[] {a + 1};
            case RegOp.UNPACK -> listed(pc, RegOp.c(w));
            case RegOp.UNPACK_EX -> listed(pc, a + RegOp.c(w) + 1);
            default -> new int[] {a};
        };
    }

    private int[] listed(int pc, int count) {
        int[] slots = new int[count];
        for (int i = 0; i < count; i++) {
            slots[i] = RegOp.slot(words, pc + 1, i);
        }
        return slots;
    }

    /** What the instruction's writer leaves behind. */
    private void effect(int pc, SlotState state) {
        long w = words[pc];
        int op = RegOp.op(w);
        Form form = form(pc);
        if (form == Form.WHOLE) {
            state.synced();
        } else if (form == Form.BOTH && state.framed == SlotState.NO_FRAME) {
            state.framed = SlotState.PERHAPS;
        }
        for (int slot : written(pc)) {
            byte kind =
                    op == RegOp.MOVE ? kind(state, RegOp.b(w)) : form == Form.SHORT ? shortKind(op, pc) : kindOf(op);
            state.kinds[slot] = kind;
            if (form != Form.WHOLE || inVariable(op)) {
                state.dirty.set(slot);
            }
        }
    }

    /** What the short form of an instruction makes. */
    private byte shortKind(int op, int pc) {
        return switch (op) {
            case RegOp.ADD,
                    RegOp.SUB,
                    RegOp.MUL,
                    RegOp.FLOOR_DIV,
                    RegOp.MOD,
                    RegOp.AND,
                    RegOp.OR,
                    RegOp.XOR,
                    RegOp.SHL,
                    RegOp.SHR -> SlotState.INT;
            case RegOp.LOAD_NAME, RegOp.LOAD_GLOBAL -> loadsObject(pc) ? SlotState.OBJECT : SlotState.ANY;
            case RegOp.LOAD_METHOD -> SlotState.OBJECT;
            default -> kindOf(op);
        };
    }

    private static byte kindOf(int op) {
        return switch (op) {
            case RegOp.BUILD, RegOp.BUILD_MAP, RegOp.MAKE_FUNCTION, RegOp.CLEAR, RegOp.NOT -> SlotState.OBJECT;
            default -> SlotState.ANY;
        };
    }

    /** Whether the whole form brings the result in a JVM variable; else it is in the frame. */
    static boolean inVariable(int op) {
        return isCall(op) || op == RegOp.BINARY || op == RegOp.COMPARE || op == RegOp.BUILD;
    }

    static boolean isCall(int op) {
        return op >= RegOp.CALL0 && op <= RegOp.CALL_METHOD_N;
    }

    byte kind(SlotState state, int slot) {
        if (slot < code.firstConstant) {
            return state.kinds[slot];
        }
        return constant(slot) instanceof RegConstant.SmallInt || code.constants[slot - code.firstConstant] == null
                ? SlotState.INT
                : SlotState.OBJECT;
    }

    RegConstant constant(int slot) {
        return code.translation.constants().get(slot - code.firstConstant);
    }
}
