package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegOp;

/**
 * What units leave to the interpreter: all that has to do with frames and turns, here, and whole instructions, in {@link WholeForms} and
 * {@link WholeCalls}. HotSpot shall not make these part of the units, which would only grow; the launcher says so to it by the beginning
 * of the classes' names.
 *
 * <p>A frame with {@link CodeFrame#inUnit} set is a unit's: only the Java activation of that unit goes on in it. Who unwinds into it or
 * drops it takes the mark away, and the activation, when it comes to look, leaves.
 *
 * <p>{@code total} is as {@link Interpreter#published}, of the moment behind the instruction's word.
 */
abstract class WholeFrames {
    /** The unit that was called was left: {@link #returned} knows more. */
    static final Object LEFT = new Object();
    /** The unit has to be left: all is where it belongs. */
    static final Object GONE = new Object();
    /** What {@link WholeForms#item} answers at the end. */
    static final Object END = new Object();

    /** How deep units call each other on the Java stack before they go by the loop. */
    static final int DEEPEST = 100;

    final Vm vm;
    final Interpreter in;
    final Heap heap;
    final Tier tier;
    final Handover handover;

    /** How deep they do. */
    int depth;

    /** The small int that goes with an answer of null. */
    long result;

    WholeFrames(Interpreter in, Handover handover, Tier tier) {
        this.in = in;
        this.vm = in.vm;
        this.heap = vm.heap;
        this.handover = handover;
        this.tier = tier;
    }

    /** A frame for a call that began without one. */
    CodeFrame take(PyFunction function, CodeFrame back, int ret) {
        CodeFrame f = CodeFrame.take(function.code);
        f.function = function;
        f.globals = function.globals;
        f.back = back;
        f.ret = ret;
        f.inUnit = true;
        in.top = f;
        return f;
    }

    static void put(CodeFrame f, int slot, Object r, long n) {
        f.r[slot] = r;
        f.n[slot] = n;
    }

    /** A jump back from before the word {@code from} to {@code to} for which there seemed to be no room. */
    void turn(CodeFrame f, int from, long acc) {
        int to = from + (int) (f.code.words[from - 1] >> 48);
        f.pc = to;
        f.inUnit = false;
        in.published = acc + f.code.cum[to];
        in.at = f;
        in.keepsTurn(from, to);
    }

    /** The short form of the instruction at {@code pc} does not do: the interpreter does it, and what follows. */
    void missed(CodeFrame f, int pc, long acc) {
        RegCode code = f.code;
        tier.missed(code, pc);
        // At once, as a slice may be over by now, and must not end here.
        last(f, code.words[pc], pc + 1, acc + code.cum[pc + 1]);
    }

    /** The whole of an instruction that goes on at {@code next}; whether the unit does. */
    boolean step(CodeFrame f, long w, int pc, int next, long total) {
        interpret(f, w, pc, total);
        return backAt(f, next);
    }

    /** The whole of an instruction that may jump: 1 if the unit goes on behind it, 2 if at {@code target}, 0 if not. */
    int jump(CodeFrame f, long w, int pc, int target, long total) {
        interpret(f, w, pc, total);
        if (back(f)) {
            if (f.pc == pc) {
                return 1;
            } else if (f.pc == target) {
                return 2;
            }
            f.inUnit = false;
        }
        return 0;
    }

    /** The whole of an instruction after which the unit is left. */
    void last(CodeFrame f, long w, int pc, long total) {
        f.inUnit = false;
        interpret(f, w, pc, total);
    }

    final void interpret(CodeFrame f, long w, int pc, long total) {
        in.at = f;
        in.acc = total - f.code.cum[pc];
        try {
            if (handover.run(w, pc)) {
                in.published = in.acc + in.at.code.cum[in.at.pc];
            }
        } catch (PyException raised) {
            f.pc = pc;
            in.published = total;
            in.flow.raise(raised);
        }
    }

    final boolean backAt(CodeFrame f, int next) {
        if (back(f)) {
            if (f.pc == next) {
                return true;
            }
            f.inUnit = false;
        }
        return false;
    }

    /** Runs what was put above {@code f} until it is on top again; whether its unit may go on. */
    private boolean back(CodeFrame f) {
        if (in.top != f && depth < DEEPEST) {
            depth++;
            while (f.inUnit && in.top != f && in.once()) {
                continue;
            }
            depth--;
        }
        if (f.inUnit && in.top == f && !in.stopped && in.published < in.budget) {
            return true;
        }
        f.inUnit = false;
        return false;
    }

    /** The unit of a call that {@link Bridge#direct} prepared for was left: what came of it, or {@link #GONE}. */
    Object returned(CodeFrame f, int next, int a) {
        depth--;
        return backAt(f, next) ? answer(f, a) : GONE;
    }

    /** A call of a function is the interpreter's: what came of it, or {@link #GONE}. */
    Object call(CodeFrame f, long w, int pc, int next, long total) {
        interpret(f, w, pc, total);
        return backAt(f, next) ? answer(f, RegOp.a(w)) : GONE;
    }

    private Object answer(CodeFrame f, int a) {
        result = f.n[a];
        return f.r[a];
    }

    /** A function returns whose unit went on in a frame. */
    void leave(CodeFrame f, long w, int pc, long total, Object r, long n) {
        if ((f.mode | f.ret) < 0) {
            put(f, RegOp.a(w), r, n);
            last(f, w, pc, total);
            return;
        }
        CodeFrame back = (CodeFrame) f.back;
        put(back, f.ret, r, n);
        in.stackUsed -= f.code.stackBytes;
        in.top = back;
        in.published = total;
        f.release();
        if (total < in.budget) {
            heap.releaseRecent(in.recentMark);
        }
    }
}
