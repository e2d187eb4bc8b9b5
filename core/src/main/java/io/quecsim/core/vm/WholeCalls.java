package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyBoundMethod;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.register.Translation;

/** Whole instructions, as in {@link WholeForms}: calls, of what is written in Java as a rule. */
abstract class WholeCalls extends WholeForms {
    WholeCalls(Interpreter in, Handover handover, Tier tier) {
        super(in, handover, tier);
    }

    /**
     * A call of what only looks at its argument, {@code int(1)} or {@code len([])}: it needs no frame, and is charged as any. Null when
     * there is more to it, and nothing done.
     */
    Object look(Object callee, Object x, long xn, long total) {
        int cycles = vm.config.cost().nativeCallCycles();
        if (in.stress || total + ((long) cycles << Translation.CYCLE_SHIFT) >= in.budget) {
            return null;
        }
        Object answer;
        if (callee == Types.INT && x == null) {
            answer = (int) xn;
        } else if (callee == vm.lenFunction && x instanceof PyList) {
            answer = ((PyList) x).size;
        } else if (callee == vm.lenFunction && x instanceof PyTuple) {
            answer = ((PyTuple) x).items.length;
        } else if (callee == vm.lenFunction && x instanceof PyDict) {
            answer = ((PyDict) x).size();
        } else {
            return null;
        }
        heap.releaseRecent(in.recentMark);
        in.spend(cycles);
        return answer;
    }

    Object call0(CodeFrame f, int pc, int next, long total, int a, long w, Object callee) {
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

    Object call1(CodeFrame f, int pc, int next, long total, int a, long w, Object callee, Object x, long xn) {
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

    Object callMethod0(CodeFrame f, int pc, int next, long total, int a, long w, Object callee, Object self, long sn) {
        return self == Sentinel.NULL
                ? call0(f, pc, next, total, a, w, callee)
                : call1(f, pc, next, total, a, w, callee, self, sn);
    }

    Object callMethod1(
            CodeFrame f,
            int pc,
            int next,
            long total,
            int a,
            long w,
            Object callee,
            Object self,
            long sn,
            Object x,
            long xn) {
        return self == Sentinel.NULL
                ? call1(f, pc, next, total, a, w, callee, x, xn)
                : call2(f, pc, next, total, a, w, callee, self, sn, x, xn);
    }

    Object callMethod2(
            CodeFrame f,
            int pc,
            int next,
            long total,
            int a,
            long w,
            Object callee,
            Object self,
            long sn,
            Object x,
            long xn,
            Object y,
            long yn) {
        return self == Sentinel.NULL
                ? call2(f, pc, next, total, a, w, callee, x, xn, y, yn)
                : call3(f, pc, next, total, a, w, callee, self, sn, x, xn, y, yn);
    }

    Object callMethod3(
            CodeFrame f,
            int pc,
            int next,
            long total,
            int a,
            long w,
            Object callee,
            Object self,
            long sn,
            Object x,
            long xn,
            Object y,
            long yn,
            Object z,
            long zn) {
        return self == Sentinel.NULL
                ? call3(f, pc, next, total, a, w, callee, x, xn, y, yn, z, zn)
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
}
