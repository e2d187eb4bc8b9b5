package io.quecsim.core.vm;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyGenerator;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.register.RegCode;

/**
 * An activation of guest code. Slot {@code i} is a small int in {@code n[i]} where {@code r[i]} is null, else the object
 * {@code r[i]}. Frames are pooled by code object and cleaned when they go back; a generator keeps its own.
 */
public final class CodeFrame extends Frame {
    /** In {@link #mode}: a function's frame whose result goes to a slot of a code frame. */
    static final int PLAIN = 0;
    /** In {@link #mode}: {@code __init__} of {@link #instance}, which is the result. */
    static final int INIT = -1;
    /** In {@link #mode}: belongs to {@link #generator}. */
    static final int GENERATOR = -2;
    /** In {@link #mode}: anything else that does not return the plain way. */
    static final int OTHER = -3;

    final RegCode code;
    final Object[] r;
    final long[] n;
    /** The next word. */
    int pc;

    int mode;
    /** A Java activation of the code's {@link Unit} goes on in this frame, and nobody else may; see {@link WholeFrames}. */
    boolean inUnit;
    /** Branches since the thread last let go of the lock, see {@link Gil}. */
    int branches;

    PyFunction function;
    PyDict globals;
    /** Names of a class body or module; null in a function. */
    PyDict locals;

    PyGenerator generator;
    PyInstance instance;

    /** Room of the locals of a function with many; see {@link RegCode#stateBytes}. */
    private int state = Heap.NO_PAYLOAD;

    /** C stack of what stands between this activation and its caller, on top of {@link RegCode#stackBytes}. */
    int stackBetween;

    /** The {@link ArgumentArray} of the call that made the frame. */
    private int arguments = Heap.NO_PAYLOAD;

    CodeFrame(RegCode code) {
        this.code = code;
        r = new Object[code.slots];
        n = new long[code.slots];
        int first = code.firstConstant;
        System.arraycopy(code.constants, 0, r, first, code.constants.length);
        System.arraycopy(code.constantInts, 0, n, first, code.constantInts.length);
    }

    /** A clean frame, from the pool if there is one. */
    static CodeFrame take(RegCode code) {
        CodeFrame frame = code.free;
        if (frame == null) {
            frame = new CodeFrame(code);
        } else {
            code.free = (CodeFrame) frame.back;
            frame.pc = 0;
            frame.branches = 0;
        }
        if (code.stateBytes != 0) {
            frame.state = code.heap.allocPayloadMaybe(code.stateBytes);
        }
        return frame;
    }

    /** Gives the frame back; nobody may hold it any more. */
    void release() {
        Object[] slots = r;
        for (int i = code.firstConstant; --i >= 0; ) {
            slots[i] = null;
        }
        if (code.stateBytes != 0) {
            code.heap.freePayload(state);
            state = Heap.NO_PAYLOAD;
        }
        function = null;
        inUnit = false;
        back = code.free;
        code.free = this;
    }

    /** The frame, just called, gives these words back when it returns. */
    void arguments(int block) {
        arguments = block;
        if (mode == PLAIN) {
            mode = OTHER;
        }
    }

    /** An exception passes out of the frame: it ends as in {@link #releaseWhole}, its arguments are left behind. */
    void abandon() {
        arguments = Heap.NO_PAYLOAD;
        releaseWhole();
    }

    /** As {@link #release}, for a frame that was more than plain. */
    void releaseWhole() {
        stackBetween = 0;
        if (arguments >= 0) {
            code.heap.freePayload(arguments);
            arguments = Heap.NO_PAYLOAD;
        }
        mode = PLAIN;
        locals = null;
        instance = null;
        generator = null;
        release();
    }

    Object get(int slot) {
        Object value = r[slot];
        return value == null ? (Object) (int) n[slot] : value;
    }

    void set(int slot, Object value) {
        if (value instanceof Integer) {
            r[slot] = null;
            n[slot] = (Integer) value;
        } else {
            r[slot] = value;
        }
    }

    /** The source line of the instruction that runs or last ran. */
    int line() {
        return code.translation.lineAt(Math.max(0, pc - 1));
    }

    /** This place, for later. */
    CallSite site() {
        return site(code, Math.max(0, pc - 1));
    }

    /** The place of an instruction. */
    static CallSite site(RegCode code, int pc) {
        return new Site(code, pc);
    }

    private record Site(RegCode code, int pc) implements CallSite {
        @Override
        public String file() {
            return code.code.fileName();
        }

        @Override
        public int line() {
            return code.translation.lineAt(pc);
        }

        @Override
        public String function() {
            return code.code.simpleName();
        }
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(r, 0, code.firstConstant);
        marker.visit(function);
        marker.visit(globals);
        marker.visit(locals);
        marker.visit(generator);
        marker.visit(instance);
        marker.payload(state);
        marker.payload(arguments);
    }
}
