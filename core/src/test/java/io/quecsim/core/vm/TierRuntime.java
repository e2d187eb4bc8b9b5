package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.register.InlineCache;
import io.quecsim.core.register.RegCode;
import java.lang.reflect.Field;
import java.util.IdentityHashMap;
import java.util.Map;

/** What units of the compiling-tier experiment share, and the loop that runs them and the interpreter in turns. */
final class TierRuntime {
    /** A function as a JVM class. */
    interface Unit {
        /** Goes on at the frame's {@code pc}; afterwards the interpreter's fields say what is on top and the total. */
        void run(TierRuntime tier, CodeFrame frame);
    }

    /** How deep compiled calls use the Java stack before they go by way of the loop. */
    private static final int DEEPEST = 100;

    final Interpreter in;
    private final Handover handover;
    private final Map<RegCode, Unit> units = new IdentityHashMap<>();
    private RegCode lastCode;
    private Unit lastUnit;
    private int depth;

    /** Plus {@code cum[pc]}: the total, where a unit begins or goes on. */
    long acc;

    /** The unit has no entry at the frame's pc. */
    boolean missed;

    /** How often a slice ended inside a unit. */
    long suspended;

    TierRuntime(Interpreter in) throws ReflectiveOperationException {
        this.in = in;
        Field field = Interpreter.class.getDeclaredField("handover");
        field.setAccessible(true);
        this.handover = (Handover) field.get(in);
    }

    void add(RegCode code) throws ReflectiveOperationException {
        units.put(code, TierCompiler.compile(code));
    }

    private Unit unit(RegCode code) {
        if (code != lastCode) {
            lastCode = code;
            lastUnit = units.get(code);
        }
        return lastUnit;
    }

    /** As {@link Interpreter#runNested}, with units. */
    void run(Boundary boundary) {
        while (!boundary.done) {
            if (in.published >= in.budget) {
                in.vm.cpu.settle();
                in.vm.time.safePoint();
                in.vm.cpu.openSlice();
            }
            Unit unit = in.top instanceof CodeFrame ? unit(((CodeFrame) in.top).code) : null;
            if (unit == null) {
                in.dispatch();
                continue;
            }
            missed = false;
            enter(unit, (CodeFrame) in.top);
            if (missed) {
                // Up to the next place where a slice can end, which may be one to enter.
                in.budget = Math.min(in.budget, in.published + 1);
                in.dispatch();
                in.budget = in.sliceEnd - in.extra;
            }
        }
    }

    private void enter(Unit unit, CodeFrame frame) {
        acc = in.published - frame.code.cum[frame.pc];
        try {
            unit.run(this, frame);
        } catch (PyException raised) {
            in.flow.raise(raised);
        }
    }

    /** Whether the slice has room at this total. */
    boolean within(long total) {
        in.vm.heap.releaseRecent(in.recentMark);
        return total < in.budget;
    }

    void suspend(CodeFrame frame, long accumulated, int pc) {
        frame.pc = pc;
        in.published = accumulated + frame.code.cum[pc];
        if (in.published >= in.budget) {
            suspended++;
        } else {
            // Not a form the unit knows: one step at least is the interpreter's.
            missed = true;
        }
    }

    /** 1 or 0; negative for what needs more than a look. */
    int truth(Object object, long number) {
        if (object == null) {
            return number != 0 ? 1 : 0;
        }
        return object == PyBool.TRUE ? 1 : object == PyBool.FALSE || object == PyNone.NONE ? 0 : -1;
    }

    /** A method that goes with the object it was found through, or null. */
    Object method(CodeFrame frame, int index, Object object) {
        InlineCache cache = frame.code.caches[index];
        if (object instanceof PyInstance) {
            return ((PyInstance) object).shape == cache.shape
                            && cache.epoch == in.vm.ops.attributes.typeEpoch
                            && cache.binds
                    ? cache.value
                    : null;
        }
        return object != null && cache.type != null && in.vm.ops.typeOf(object) == cache.type ? cache.value : null;
    }

    /** The interpreter executes {@code w} of the frame, whose slots are up to date; whether the unit goes on at its pc. */
    boolean step(CodeFrame frame, long accumulated, long w, int pc) {
        in.at = frame;
        in.acc = accumulated;
        in.published = accumulated + frame.code.cum[pc];
        if (!handover.run(w, pc)) {
            return back(frame);
        }
        if (in.at != frame) {
            CodeFrame callee = in.at;
            in.published = in.acc + callee.code.cum[callee.pc];
            if (depth < DEEPEST && callee.back == frame) {
                Unit unit = unit(callee.code);
                if (unit != null) {
                    depth++;
                    acc = in.acc;
                    try {
                        unit.run(this, callee);
                    } finally {
                        depth--;
                    }
                }
            }
            return back(frame);
        }
        acc = in.acc;
        return true;
    }

    private boolean back(CodeFrame frame) {
        if (in.top != frame || in.stopped || in.published >= in.budget) {
            return false;
        }
        acc = in.published - frame.code.cum[frame.pc];
        return true;
    }

    /** A return, after which the frame is no longer this activation's. */
    boolean leave(CodeFrame frame, long accumulated, long w, int pc) {
        in.at = frame;
        in.acc = accumulated;
        if (handover.run(w, pc)) {
            in.published = in.acc + in.at.code.cum[in.at.pc];
        }
        return false;
    }

    Object global(CodeFrame frame, int index) {
        InlineCache cache = frame.code.caches[index];
        PyDict globals = frame.globals;
        if (cache.dict != globals || cache.layout != globals.layout) {
            return null;
        }
        return cache.index >= 0 ? globals.valueAt(cache.index) : cache.value;
    }

    Object attribute(CodeFrame frame, int index, Object object) {
        InlineCache cache = frame.code.caches[index];
        return object instanceof PyInstance && ((PyInstance) object).shape == cache.shape && cache.index >= 0
                ? ((PyInstance) object).slots[cache.index]
                : null;
    }

    boolean storeAttribute(CodeFrame frame, int index, Object object, Object value, long number) {
        InlineCache cache = frame.code.caches[index];
        if (!(object instanceof PyInstance)
                || ((PyInstance) object).shape != cache.shape
                || cache.index < 0
                || cache.epoch != in.vm.ops.attributes.typeEpoch) {
            return false;
        }
        ((PyInstance) object).slots[cache.index] = value == null ? (Object) (int) number : value;
        return true;
    }

    Object item(Object container, Object key, long index) {
        return key == null && container instanceof PyList && index >= 0 && index < ((PyList) container).size
                ? ((PyList) container).items[(int) index]
                : null;
    }

    boolean storeItem(Object container, Object key, long index, Object value, long number) {
        if (key != null || !(container instanceof PyList) || index < 0 || index >= ((PyList) container).size) {
            return false;
        }
        ((PyList) container).items[(int) index] = value == null ? (Object) (int) number : value;
        return true;
    }
}
