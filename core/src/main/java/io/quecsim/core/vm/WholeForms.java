package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyIterator;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.register.RegOp;

/**
 * Whole instructions: those that move and compare values. The frame has all slots. {@code pc} is the word behind the instruction's,
 * {@code next} the one behind its operands, and the answer what goes to slot {@code a}, or {@link #GONE}.
 */
abstract class WholeForms extends WholeFrames {
    WholeForms(Interpreter in, Handover handover, Tier tier) {
        super(in, handover, tier);
    }

    /** Whether a jump is taken that compares; 1 or 0, or -1 when there is more to it. */
    int compares(int op, Object x, long xn, Object y, long yn, long total) {
        if (total >= in.budget) {
            return -1;
        }
        boolean answer;
        if (x instanceof PyFloat || y instanceof PyFloat) {
            if (!(x == null || x instanceof PyFloat) || !(y == null || y instanceof PyFloat)) {
                return -1;
            }
            double p = x == null ? xn : ((PyFloat) x).value;
            double q = y == null ? yn : ((PyFloat) y).value;
            answer = switch (op) {
                case RegOp.JUMP_LT -> p < q;
                case RegOp.JUMP_GT -> p > q;
                case RegOp.JUMP_EQ -> p == q;
                case RegOp.JUMP_LE -> p <= q;
                case RegOp.JUMP_GE -> p >= q;
                default -> p != q;
            };
        } else if (SlowPath.isName(x) && SlowPath.isName(y) && (op == RegOp.JUMP_EQ || op == RegOp.JUMP_NE)) {
            answer = (x == y) == (op == RegOp.JUMP_EQ);
        } else {
            return -1;
        }
        heap.releaseRecent(in.recentMark);
        return answer ? 1 : 0;
    }

    /** The truth of what {@link ShortForms#truth} has no answer for; 1 or 0, or -1 when there is more to it. */
    int truthOf(Object r, long total) {
        if (total >= in.budget) {
            return -1;
        }
        boolean answer;
        if (r instanceof PyList) {
            answer = ((PyList) r).size != 0;
        } else if (r instanceof PyTuple) {
            answer = ((PyTuple) r).items.length != 0;
        } else if (r instanceof PyStr || r instanceof PyDict) {
            answer = ((PyObject) r).truth(vm);
        } else {
            return -1;
        }
        heap.releaseRecent(in.recentMark);
        return answer ? 1 : 0;
    }

    /** {@code FOR_ITER} over native iterators, whose {@code next} may do anything: an item, {@link #END}, or null. */
    Object item(CodeFrame f, int pc, int next, long total, int a, Object iterator) {
        if (!(iterator instanceof PyIterator)) {
            return null;
        }
        in.published = total;
        f.pc = pc;
        in.at = f;
        try {
            Object v = ((PyIterator) iterator).next(vm);
            return v == null ? END : v;
        } catch (PyException raised) {
            return raised(f, pc, total, raised);
        }
    }

    Object binary(CodeFrame f, int pc, int next, long total, int a, int op, Object x, long xn, Object y, long yn) {
        open(f, next, total);
        try {
            if (x instanceof PyFloat || (x == null && y instanceof PyFloat)) {
                Object v = SlowPath.floats(vm, op, x, xn, y, yn);
                if (v != null) {
                    return arrived(f, a, v);
                }
            }
            return arrived(f, a, vm.ops.binary(op, ShortForms.boxed(x, xn), ShortForms.boxed(y, yn)));
        } catch (PyException raised) {
            return raised(f, pc, total, raised);
        }
    }

    Object compare(CodeFrame f, int pc, int next, long total, int a, int x, Object l, long ln, Object r, long rn) {
        open(f, next, total);
        try {
            return arrived(f, a, handover.slow.compared(x, l, ln, r, rn));
        } catch (PyException raised) {
            return raised(f, pc, total, raised);
        }
    }

    Object getItem(CodeFrame f, int pc, int next, long total, int a, Object o, long on, Object key, long keyn) {
        open(f, next, total);
        try {
            return arrived(f, a, vm.ops.getItem(ShortForms.boxed(o, on), ShortForms.boxed(key, keyn)));
        } catch (PyException raised) {
            return raised(f, pc, total, raised);
        }
    }

    boolean setItem(
            CodeFrame f,
            int pc,
            int next,
            long total,
            int a,
            Object o,
            long on,
            Object key,
            long kn,
            Object v,
            long n) {
        open(f, next, total);
        try {
            vm.ops.setItem(ShortForms.boxed(o, on), ShortForms.boxed(key, kn), ShortForms.boxed(v, n));
        } catch (PyException raised) {
            raised(f, pc, total, raised);
            return false;
        }
        return isDone(f) || later(f, next);
    }

    boolean storeAttr(
            CodeFrame f, int pc, int next, long total, int a, int cache, Object o, long on, Object v, long n) {
        open(f, next, total);
        try {
            handover.slow.lookup.storeAttr(ShortForms.boxed(o, on), f.code.caches[cache], ShortForms.boxed(v, n));
        } catch (PyException raised) {
            raised(f, pc, total, raised);
            return false;
        }
        return isDone(f) || later(f, next);
    }

    /** What a comprehension makes. */
    boolean storeComp(CodeFrame f, int pc, int next, long total, int a, int kind, int b, int c) {
        open(f, next, total);
        try {
            handover.slow.storeComp(kind, f.r[a], f, b, c);
        } catch (PyException raised) {
            raised(f, pc, total, raised);
            return false;
        }
        return isDone(f) || later(f, next);
    }

    /** A tuple or a list of slots. */
    Object build(CodeFrame f, int pc, int next, long total, int a, boolean list, int count) {
        open(f, next, total);
        try {
            Object[] items = new Object[count];
            for (int i = 0; i < count; i++) {
                items[i] = f.get(RegOp.slot(f.code.words, pc, i));
            }
            return arrived(f, a, list ? PyList.of(vm, items) : PyTuple.of(vm, items));
        } catch (PyException raised) {
            return raised(f, pc, total, raised);
        }
    }

    final void open(CodeFrame f, int next, long total) {
        in.published = total;
        f.pc = next;
        in.at = f;
        heap.releaseRecent(in.recentMark);
    }

    final Object raised(CodeFrame f, int pc, long total, PyException raised) {
        f.pc = pc;
        in.published = total;
        in.flow.raise(raised);
        f.inUnit = false;
        return GONE;
    }

    /** Whether native code that is through has left all as it was. */
    final boolean isDone(CodeFrame f) {
        return in.top == f && !in.stopped && in.published < in.budget;
    }

    final Object arrived(CodeFrame f, int a, Object v) {
        if (v != null && isDone(f)) {
            return v;
        }
        if (v != null) {
            f.set(a, v);
        }
        return later(f, f.pc) ? f.get(a) : GONE;
    }

    /** Native code let others go on, or took its time. */
    final boolean later(CodeFrame f, int next) {
        if (in.top == f && !in.stopped && in.published >= in.budget) {
            // What came due meanwhile happens before the next instruction.
            in.midway = true;
        } else {
            in.goesOn(); // For what the loop does there: it lets go of recent objects.
        }
        return backAt(f, next);
    }
}
