package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.object.PyBoundMethod;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyIterator;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegOp;

/**
 * What units leave to the interpreter: whole instructions, and all that has to do with other frames. HotSpot shall not make these part
 * of the units, which would only grow; the launcher says so to it by this class's name.
 *
 * <p>A frame with {@link CodeFrame#inUnit} set is a unit's: only the Java activation of that unit goes on in it. Who unwinds into it or
 * drops it takes the mark away, and the activation, when it comes to look, leaves.
 *
 * <p>{@code total} is as {@link Interpreter#published}, of the moment behind the instruction's word.
 */
abstract class WholeForms {
    /** The unit that was called was left: {@link #returned} knows more. */
    static final Object LEFT = new Object();
    /** The unit has to be left: all is where it belongs. */
    static final Object GONE = new Object();
    /** What {@link #item} answers at the end. */
    static final Object END = new Object();

    /** How deep units call each other on the Java stack before they go by the loop. */
    static final int DEEPEST = 100;

    final Vm vm;
    final Interpreter in;
    final Heap heap;
    final Tier tier;
    private final Handover handover;

    /** How deep they do. */
    int depth;

    /** The small int that goes with an answer of null. */
    long result;

    WholeForms(Interpreter in, Handover handover, Tier tier) {
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

    private void interpret(CodeFrame f, long w, int pc, long total) {
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

    private boolean backAt(CodeFrame f, int next) {
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

    // Whole forms. The frame has all slots. {@code pc} is the word behind the instruction's, {@code next} the one
    // behind its operands,
    // and the answer what goes to slot {@code a}, or GONE.

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

    Object call0(CodeFrame f, int pc, int next, long total, int a, long w, Object callee, long unused) {
        PyCallable function = nativeFunction(f, next, total, a, callee);
        if (function == null) {
            return interpreted(f, w, pc, next, total, a);
        }
        try {
            return called(f, a, function.call0(vm));
        } catch (PyException raised) {
            return raised(f, pc, total, raised);
        }
    }

    Object call1(
            CodeFrame f, int pc, int next, long total, int a, long w, Object callee, long unused, Object x, long xn) {
        if (callee == vm.nextFunction) {
            return interpreted(f, w, pc, next, total, a);
        }
        PyCallable function = nativeFunction(f, next, total, a, callee);
        if (function == null) {
            return callOther(f, pc, next, total, a, w, callee, x, xn);
        }
        try {
            return called(f, a, function.call1(vm, ShortForms.boxed(x, xn)));
        } catch (PyException raised) {
            return raised(f, pc, total, raised);
        }
    }

    /** A type of the firmware makes an object, or a method of it is called that was bound before. */
    private Object callOther(
            CodeFrame f, int pc, int next, long total, int a, long w, Object callee, Object x, long xn) {
        boolean type = callee instanceof PyType && !(callee instanceof PyClass);
        PyCallable bound = type || !(callee instanceof PyBoundMethod)
                ? null
                : nativeFunction(f, next, total, a, ((PyBoundMethod) callee).function);
        if (in.stress || (!type && bound == null)) {
            return interpreted(f, w, pc, next, total, a);
        }
        try {
            if (bound != null) {
                return called(f, a, bound.call2(vm, ((PyBoundMethod) callee).self, ShortForms.boxed(x, xn)));
            }
            open(f, next, total);
            in.calls.beforeNative(a);
            Object[] arguments = {ShortForms.boxed(x, xn)};
            return arrived(f, a, ((PyType) callee).make(vm, (PyType) callee, arguments, Calls.NO_KEYWORDS));
        } catch (PyException raised) {
            return raised(f, pc, total, raised);
        }
    }

    Object call2(
            CodeFrame f,
            int pc,
            int next,
            long total,
            int a,
            long w,
            Object callee,
            long unused,
            Object x,
            long xn,
            Object y,
            long yn) {
        PyCallable function = nativeFunction(f, next, total, a, callee);
        if (function == null) {
            return interpreted(f, w, pc, next, total, a);
        }
        try {
            return called(f, a, function.call2(vm, ShortForms.boxed(x, xn), ShortForms.boxed(y, yn)));
        } catch (PyException raised) {
            return raised(f, pc, total, raised);
        }
    }

    Object call3(
            CodeFrame f,
            int pc,
            int next,
            long total,
            int a,
            long w,
            Object callee,
            long unused,
            Object x,
            long xn,
            Object y,
            long yn,
            Object z,
            long zn) {
        PyCallable function = nativeFunction(f, next, total, a, callee);
        if (function == null) {
            return interpreted(f, w, pc, next, total, a);
        }
        try {
            return called(
                    f,
                    a,
                    function.call3(vm, ShortForms.boxed(x, xn), ShortForms.boxed(y, yn), ShortForms.boxed(z, zn)));
        } catch (PyException raised) {
            return raised(f, pc, total, raised);
        }
    }

    Object call4(
            CodeFrame f,
            int pc,
            int next,
            long total,
            int a,
            long w,
            Object callee,
            long unused,
            Object x,
            long xn,
            Object y,
            long yn,
            Object z,
            long zn,
            Object u,
            long un) {
        return interpreted(f, w, pc, next, total, a);
    }

    Object callMethod0(
            CodeFrame f,
            int pc,
            int next,
            long total,
            int a,
            long w,
            Object callee,
            long unused,
            Object self,
            long sn) {
        return self == Sentinel.NULL
                ? call0(f, pc, next, total, a, w, callee, unused)
                : call1(f, pc, next, total, a, w, callee, unused, self, sn);
    }

    Object callMethod1(
            CodeFrame f,
            int pc,
            int next,
            long total,
            int a,
            long w,
            Object callee,
            long unused,
            Object self,
            long sn,
            Object x,
            long xn) {
        return self == Sentinel.NULL
                ? call1(f, pc, next, total, a, w, callee, unused, x, xn)
                : call2(f, pc, next, total, a, w, callee, unused, self, sn, x, xn);
    }

    Object callMethod2(
            CodeFrame f,
            int pc,
            int next,
            long total,
            int a,
            long w,
            Object callee,
            long unused,
            Object self,
            long sn,
            Object x,
            long xn,
            Object y,
            long yn) {
        return self == Sentinel.NULL
                ? call2(f, pc, next, total, a, w, callee, unused, x, xn, y, yn)
                : call3(f, pc, next, total, a, w, callee, unused, self, sn, x, xn, y, yn);
    }

    Object callMethod3(
            CodeFrame f,
            int pc,
            int next,
            long total,
            int a,
            long w,
            Object callee,
            long unused,
            Object self,
            long sn,
            Object x,
            long xn,
            Object y,
            long yn,
            Object z,
            long zn) {
        return self == Sentinel.NULL
                ? call3(f, pc, next, total, a, w, callee, unused, x, xn, y, yn, z, zn)
                : interpreted(f, w, pc, next, total, a);
    }

    /** The callee as one that is written in Java, for which the call is charged; null if it is another. */
    private PyCallable nativeFunction(CodeFrame f, int next, long total, int a, Object callee) {
        if (!(callee instanceof PyCallable) || in.stress) {
            return null;
        }
        open(f, next, total);
        in.calls.beforeNative(a);
        return (PyCallable) callee;
    }

    private Object called(CodeFrame f, int a, Object v) {
        vm.cpu.lookAtHorizon();
        return arrived(f, a, v);
    }

    /** The interpreter does the instruction, and the unit goes on behind it with the answer. */
    private Object interpreted(CodeFrame f, long w, int pc, int next, long total, int a) {
        interpret(f, w, pc, total);
        return backAt(f, next) ? f.get(a) : GONE;
    }

    private void open(CodeFrame f, int next, long total) {
        in.published = total;
        f.pc = next;
        in.at = f;
        heap.releaseRecent(in.recentMark);
    }

    private Object raised(CodeFrame f, int pc, long total, PyException raised) {
        f.pc = pc;
        in.published = total;
        in.flow.raise(raised);
        f.inUnit = false;
        return GONE;
    }

    /** Whether native code that is through has left all as it was. */
    private boolean isDone(CodeFrame f) {
        return in.top == f && !in.stopped && in.published < in.budget;
    }

    private Object arrived(CodeFrame f, int a, Object v) {
        if (v != null && isDone(f)) {
            return v;
        }
        if (v != null) {
            f.set(a, v);
        }
        return later(f, f.pc) ? f.get(a) : GONE;
    }

    /** Native code let others go on, or took its time. */
    private boolean later(CodeFrame f, int next) {
        if (in.top == f && !in.stopped && in.published >= in.budget) {
            // What came due meanwhile happens before the next instruction.
            in.midway = true;
        } else {
            in.goesOn(); // For what the loop does there: it lets go of recent objects.
        }
        return backAt(f, next);
    }
}
