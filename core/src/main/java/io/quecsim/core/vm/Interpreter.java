package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyCell;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.register.InlineCache;
import io.quecsim.core.register.RegOp;
import io.quecsim.core.register.Translation;

/**
 * The loop that executes register code. {@link #dispatch} holds the cases that make programs fast and stay in the frame:
 * small ints, cached names and attributes, jumps. {@link Handover} goes from frame to frame (plain calls and returns,
 * generators) and gives everything else to {@link SlowPath}, which does the whole of the language. A guest call changes
 * {@link #top} and goes on in the same loop; whoever changes {@code top} (a call, a return, an exception, a generator
 * resumed, a thread parked) makes the loop load the new top frame.
 *
 * <p>Metering: {@link #acc} plus {@code cum[pc]} is the true total since the time slice began, minus what
 * native code spent, which is in {@link #extra}. {@link #budget} is the total at which the slice ends, lowered by every
 * {@link #spend}, so one comparison at backward jumps, calls and returns is enough. {@link #published} is the total as of
 * the moment the loop was last left for other code, so that such code can tell the time to the instruction.
 *
 * <p>HotSpot does not compile methods of 8,000 bytes and more; a test holds {@link #dispatch} below. What it makes of the
 * loop depends on how few values live across the switch and on how little two cases share, see
 * {@code docs/internals/speed.md}: measure before and after every change here.
 */
final class Interpreter {
    final Vm vm;
    final Flow flow;
    final Calls calls;
    private final Handover handover;
    final Tier tier;
    private final Heap heap;
    final boolean stress;

    /** The activation that runs; null when the thread has ended. */
    Frame top;

    /** The frame {@link #dispatch} is in: a field, as is {@link #acc}, because most instructions need neither. */
    CodeFrame at;

    /** Plus {@code cum[pc]} of {@link #at}: the total. Valid inside the loop. */
    long acc;

    /** The slice ended behind an instruction where a device does not look for callbacks. */
    boolean midway;

    /** The thread that runs waits or ended: the loop must be left. */
    boolean stopped;

    long published;
    long extra;
    long sliceEnd;
    long budget;
    /** The total at which the loop is left for a moment at least: the {@link #budget}, or to {@linkplain Tier#look look}. */
    long soon;
    /**
     * As {@link #soon}, for jumps back: always overspent while others wait for a turn, so that branches are counted, and where a
     * unit may go on at the head of a loop.
     */
    long jumpBudget;

    private long look;
    /** The frame on top has a unit that has no entry where it is. */
    private boolean seeking;
    /** In {@link #jumpedFrom}: the loop was not left at a jump. */
    private static final int NOWHERE = -1;

    /** The word behind the jump back at which {@link #dispatch} was left. */
    private int jumpedFrom = NOWHERE;
    /** Other threads wait for a turn. */
    private boolean contended;

    int stackUsed;
    int stackLimit;
    /** Where the answer of the native function now running goes in {@link #top}, see {@link Frame#ret}. */
    int nativeRet;
    /** Objects allocated since then are held by the interpreter loop's own instructions only. */
    int recentMark;

    private int nesting;
    /** How often native code waited for guest code on the Java stack. */
    long nestings;

    Interpreter(Vm vm) {
        this.vm = vm;
        this.heap = vm.heap;
        this.stress = heap.stress();
        this.flow = new Flow(this);
        this.calls = new Calls(this);
        this.handover = new Handover(this);
        this.tier = new Tier(this, handover);
    }

    /** Runs until the slice ends, the thread waits or ends, or a {@link Boundary} gets its answer. */
    void run() {
        while (once()) {
            continue;
        }
    }

    /** Lets what is on top go on for a while; whether there may be more to do. */
    boolean once() {
        if (published >= budget || stopped) {
            return false;
        }
        lookAgain();
        if (!(top instanceof CodeFrame)) {
            return flow.stepNative();
        }
        CodeFrame frame = (CodeFrame) top;
        Unit unit = frame.code.unit;
        if (unit != null && unit.entries[frame.pc]) {
            seek(false);
            tier.enter(unit, frame);
            return true;
        }
        // What was abandoned by a unit in an emergency is the loop's.
        frame.inUnit = false;
        seek(unit != null);
        dispatch();
        int pc = jumpedFrom;
        jumpedFrom = NOWHERE;
        return pc == NOWHERE || keepsTurn(pc, at.pc);
    }

    /** As {@link #once}, by instructions of the frames that no unit goes on in. */
    private void dispatch() {
        anew:
        for (; ; ) {
            if (published >= soon || stopped) {
                return;
            }
            if (!(top instanceof CodeFrame)) {
                if (flow.stepNative()) {
                    continue;
                }
                return;
            }
            at = (CodeFrame) top;
            if (at.code.unit != null && (at.inUnit || at.code.unit.entries[at.pc])) {
                return;
            }
            int pc = at.pc;
            acc = published - at.code.cum[pc];
            try {
                for (; ; ) {
                    final long[] code = at.code.words;
                    final Object[] r = at.r;
                    final long[] n = at.n;
                    pc = at.pc;
                    for (; ; ) {
                        final long w = code[pc++];
                        next:
                        {
                            jump:
                            {
                                switch ((int) w & 0xff) {
                                    case RegOp.NOP:
                                        continue;
                                    case RegOp.MOVE: {
                                        int a = (int) w >>> 16;
                                        int b = (int) (w >>> 32) & 0xffff;
                                        r[a] = r[b];
                                        n[a] = n[b];
                                        continue;
                                    }
                                    case RegOp.CHECK:
                                        if (r[(int) w >>> 16] != Sentinel.UNBOUND) {
                                            continue;
                                        }
                                        break next;
                                    case RegOp.LOAD_CELL: {
                                        Object v = ((PyCell) r[(int) (w >>> 32) & 0xffff]).value;
                                        if (v == null) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        if (v instanceof Integer) {
                                            r[a] = null;
                                            n[a] = (Integer) v;
                                        } else {
                                            r[a] = v;
                                        }
                                        continue;
                                    }
                                    case RegOp.STORE_CELL: {
                                        int b = (int) (w >>> 32) & 0xffff;
                                        Object v = r[b];
                                        ((PyCell) r[(int) w >>> 16]).value = v == null ? (Object) (int) n[b] : v;
                                        continue;
                                    }
                                    case RegOp.LOAD_NAME:
                                        if (at.locals != at.globals) {
                                            break next;
                                        }
                                    // A module's names are its globals.
                                    // fall through
                                    case RegOp.LOAD_GLOBAL: {
                                        InlineCache cache = at.code.caches[(int) (w >>> 48)];
                                        PyDict globals = at.globals;
                                        if (cache.dict != globals || cache.layout != globals.layout) {
                                            break next;
                                        }
                                        Object v = cache.index >= 0 ? globals.valueAt(cache.index) : cache.value;
                                        int a = (int) w >>> 16;
                                        if (v instanceof Integer) {
                                            r[a] = null;
                                            n[a] = (Integer) v;
                                        } else {
                                            r[a] = v;
                                        }
                                        continue;
                                    }
                                    case RegOp.STORE_NAME:
                                        if (at.locals != at.globals) {
                                            break next;
                                        }
                                    // fall through
                                    case RegOp.STORE_GLOBAL: {
                                        InlineCache cache = at.code.caches[(int) (w >>> 48)];
                                        PyDict globals = at.globals;
                                        if (cache.dict != globals
                                                || cache.layout != globals.layout
                                                || cache.index < 0) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        Object v = r[a];
                                        globals.setValueAt(cache.index, v == null ? (Object) (int) n[a] : v);
                                        continue;
                                    }
                                    case RegOp.LOAD_ATTR: {
                                        Object o = r[(int) (w >>> 32) & 0xffff];
                                        InlineCache cache = at.code.caches[(int) (w >>> 48)];
                                        Object v;
                                        if (o instanceof PyInstance && ((PyInstance) o).shape == cache.shape) {
                                            if (cache.index < 0) {
                                                break next;
                                            }
                                            v = ((PyInstance) o).slots[cache.index];
                                        } else if (o instanceof PyModule
                                                && ((PyModule) o).globals == cache.dict
                                                && cache.dict.layout == cache.layout) {
                                            v = cache.dict.valueAt(cache.index);
                                        } else {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        if (v instanceof Integer) {
                                            r[a] = null;
                                            n[a] = (Integer) v;
                                        } else {
                                            r[a] = v;
                                        }
                                        continue;
                                    }
                                    case RegOp.STORE_ATTR: {
                                        Object o = r[(int) (w >>> 32) & 0xffff];
                                        InlineCache cache = at.code.caches[(int) (w >>> 48)];
                                        if (!(o instanceof PyInstance)
                                                || ((PyInstance) o).shape != cache.shape
                                                || cache.index < 0
                                                || cache.epoch != vm.ops.attributes.typeEpoch) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        Object v = r[a];
                                        ((PyInstance) o).slots[cache.index] = v == null ? (Object) (int) n[a] : v;
                                        continue;
                                    }
                                    case RegOp.LOAD_METHOD: {
                                        Object o = r[(int) (w >>> 32) & 0xffff];
                                        InlineCache cache = at.code.caches[(int) (w >>> 48)];
                                        int a = (int) w >>> 16;
                                        if (o instanceof PyInstance) {
                                            if (((PyInstance) o).shape != cache.shape
                                                    || cache.epoch != vm.ops.attributes.typeEpoch) {
                                                break next;
                                            }
                                            r[a] = cache.value;
                                            r[a + 1] = cache.binds ? o : Sentinel.NULL;
                                        } else if (o instanceof PyModule) {
                                            if (((PyModule) o).globals != cache.dict
                                                    || cache.dict.layout != cache.layout) {
                                                break next;
                                            }
                                            Object v = cache.dict.valueAt(cache.index);
                                            if (v instanceof Integer) {
                                                break next;
                                            }
                                            r[a] = v;
                                            r[a + 1] = Sentinel.NULL;
                                        } else if (o != null && cache.type != null && vm.ops.typeOf(o) == cache.type) {
                                            r[a] = cache.value;
                                            r[a + 1] = o;
                                        } else {
                                            break next;
                                        }
                                        continue;
                                    }
                                    case RegOp.GET_ITEM: {
                                        Object o = r[(int) (w >>> 32) & 0xffff];
                                        int c = (int) (w >>> 48);
                                        if (r[c] != null) {
                                            break next;
                                        }
                                        long i = n[c];
                                        Object v;
                                        if (o instanceof PyList && i >= 0 && i < ((PyList) o).size) {
                                            v = ((PyList) o).items[(int) i];
                                        } else if (o instanceof PyTuple && i >= 0 && i < ((PyTuple) o).items.length) {
                                            v = ((PyTuple) o).items[(int) i];
                                        } else {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        if (v instanceof Integer) {
                                            r[a] = null;
                                            n[a] = (Integer) v;
                                        } else {
                                            r[a] = v;
                                        }
                                        continue;
                                    }
                                    case RegOp.SET_ITEM: {
                                        Object o = r[(int) (w >>> 32) & 0xffff];
                                        int c = (int) (w >>> 48);
                                        if (r[c] != null || !(o instanceof PyList)) {
                                            break next;
                                        }
                                        long i = n[c];
                                        if (i < 0 || i >= ((PyList) o).size) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        Object v = r[a];
                                        ((PyList) o).items[(int) i] = v == null ? (Object) (int) n[a] : v;
                                        continue;
                                    }
                                    case RegOp.ADD: {
                                        int b = (int) (w >>> 32) & 0xffff;
                                        int c = (int) (w >>> 48);
                                        if (r[b] != null || r[c] != null) {
                                            break next;
                                        }
                                        long v = n[b] + n[c];
                                        if (v << 33 >> 33 != v) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        r[a] = null;
                                        n[a] = v;
                                        continue;
                                    }
                                    case RegOp.SUB: {
                                        int b = (int) (w >>> 32) & 0xffff;
                                        int c = (int) (w >>> 48);
                                        if (r[b] != null || r[c] != null) {
                                            break next;
                                        }
                                        long v = n[b] - n[c];
                                        if (v << 33 >> 33 != v) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        r[a] = null;
                                        n[a] = v;
                                        continue;
                                    }
                                    case RegOp.MUL: {
                                        int b = (int) (w >>> 32) & 0xffff;
                                        int c = (int) (w >>> 48);
                                        if (r[b] != null || r[c] != null) {
                                            break next;
                                        }
                                        long v = n[b] * n[c];
                                        if (v << 33 >> 33 != v) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        r[a] = null;
                                        n[a] = v;
                                        continue;
                                    }
                                    case RegOp.FLOOR_DIV: {
                                        int b = (int) (w >>> 32) & 0xffff;
                                        int c = (int) (w >>> 48);
                                        if (r[b] != null || r[c] != null || n[c] <= 0) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        r[a] = null;
                                        n[a] = Math.floorDiv((int) n[b], (int) n[c]);
                                        continue;
                                    }
                                    case RegOp.MOD: {
                                        int b = (int) (w >>> 32) & 0xffff;
                                        int c = (int) (w >>> 48);
                                        if (r[b] != null || r[c] != null || n[c] <= 0) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        r[a] = null;
                                        n[a] = Math.floorMod((int) n[b], (int) n[c]);
                                        continue;
                                    }
                                    case RegOp.AND: {
                                        int b = (int) (w >>> 32) & 0xffff;
                                        int c = (int) (w >>> 48);
                                        if (r[b] != null || r[c] != null) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        r[a] = null;
                                        n[a] = n[b] & n[c];
                                        continue;
                                    }
                                    case RegOp.OR: {
                                        int b = (int) (w >>> 32) & 0xffff;
                                        int c = (int) (w >>> 48);
                                        if (r[b] != null || r[c] != null) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        r[a] = null;
                                        n[a] = n[b] | n[c];
                                        continue;
                                    }
                                    case RegOp.XOR: {
                                        int b = (int) (w >>> 32) & 0xffff;
                                        int c = (int) (w >>> 48);
                                        if (r[b] != null || r[c] != null) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        r[a] = null;
                                        n[a] = n[b] ^ n[c];
                                        continue;
                                    }
                                    case RegOp.SHL: {
                                        int b = (int) (w >>> 32) & 0xffff;
                                        int c = (int) (w >>> 48);
                                        if (r[b] != null || r[c] != null || n[c] < 0 || n[c] > 30) {
                                            break next;
                                        }
                                        long v = n[b] << (int) n[c];
                                        if (v << 33 >> 33 != v) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        r[a] = null;
                                        n[a] = v;
                                        continue;
                                    }
                                    case RegOp.SHR: {
                                        int b = (int) (w >>> 32) & 0xffff;
                                        int c = (int) (w >>> 48);
                                        if (r[b] != null || r[c] != null || n[c] < 0) {
                                            break next;
                                        }
                                        int a = (int) w >>> 16;
                                        r[a] = null;
                                        n[a] = n[b] >> (int) Math.min(n[c], 63);
                                        continue;
                                    }
                                    case RegOp.NOT: {
                                        Object v = r[(int) (w >>> 32) & 0xffff];
                                        if (v == PyBool.FALSE || v == PyNone.NONE) {
                                            r[(int) w >>> 16] = PyBool.TRUE;
                                        } else if (v == PyBool.TRUE) {
                                            r[(int) w >>> 16] = PyBool.FALSE;
                                        } else {
                                            break next;
                                        }
                                        continue;
                                    }
                                    case RegOp.JUMP:
                                        break jump;
                                    case RegOp.JUMP_TRUE:
                                    case RegOp.JUMP_FALSE: {
                                        int a = (int) w >>> 16;
                                        Object v = r[a];
                                        boolean truth;
                                        if (v == null) {
                                            truth = n[a] != 0;
                                        } else if (v == PyBool.TRUE) {
                                            truth = true;
                                        } else if (v == PyBool.FALSE || v == PyNone.NONE) {
                                            truth = false;
                                        } else {
                                            break next;
                                        }
                                        if (truth == (((int) w & 0xff) == RegOp.JUMP_TRUE)) {
                                            break jump;
                                        }
                                        continue;
                                    }
                                    case RegOp.JUMP_LT: {
                                        int a = (int) w >>> 16;
                                        int b = (int) (w >>> 32) & 0xffff;
                                        if (r[a] != null || r[b] != null) {
                                            break next;
                                        }
                                        if ((n[a] < n[b]) == ((w & 0x100) != 0)) {
                                            break jump;
                                        }
                                        continue;
                                    }
                                    case RegOp.JUMP_GT: {
                                        int a = (int) w >>> 16;
                                        int b = (int) (w >>> 32) & 0xffff;
                                        if (r[a] != null || r[b] != null) {
                                            break next;
                                        }
                                        if ((n[a] > n[b]) == ((w & 0x100) != 0)) {
                                            break jump;
                                        }
                                        continue;
                                    }
                                    case RegOp.JUMP_EQ: {
                                        int a = (int) w >>> 16;
                                        int b = (int) (w >>> 32) & 0xffff;
                                        if (r[a] != null || r[b] != null) {
                                            break next;
                                        }
                                        if ((n[a] == n[b]) == ((w & 0x100) != 0)) {
                                            break jump;
                                        }
                                        continue;
                                    }
                                    case RegOp.JUMP_LE: {
                                        int a = (int) w >>> 16;
                                        int b = (int) (w >>> 32) & 0xffff;
                                        if (r[a] != null || r[b] != null) {
                                            break next;
                                        }
                                        if ((n[a] <= n[b]) == ((w & 0x100) != 0)) {
                                            break jump;
                                        }
                                        continue;
                                    }
                                    case RegOp.JUMP_GE: {
                                        int a = (int) w >>> 16;
                                        int b = (int) (w >>> 32) & 0xffff;
                                        if (r[a] != null || r[b] != null) {
                                            break next;
                                        }
                                        if ((n[a] >= n[b]) == ((w & 0x100) != 0)) {
                                            break jump;
                                        }
                                        continue;
                                    }
                                    case RegOp.JUMP_NE: {
                                        int a = (int) w >>> 16;
                                        int b = (int) (w >>> 32) & 0xffff;
                                        if (r[a] != null || r[b] != null) {
                                            break next;
                                        }
                                        if ((n[a] != n[b]) == ((w & 0x100) != 0)) {
                                            break jump;
                                        }
                                        continue;
                                    }
                                    case RegOp.JUMP_IS: {
                                        int a = (int) w >>> 16;
                                        int b = (int) (w >>> 32) & 0xffff;
                                        boolean same = r[a] == r[b] && (r[a] != null || n[a] == n[b]);
                                        if (same == ((w & 0x100) != 0)) {
                                            break jump;
                                        }
                                        continue;
                                    }
                                    default:
                                        break next;
                                }
                            }
                            // A taken jump.
                            int to = pc + (int) (w >> 48);
                            long[] cum = at.code.cum;
                            long total = acc + cum[pc];
                            if (to < pc) {
                                heap.releaseRecent(recentMark);
                                if (total >= jumpBudget) {
                                    jumpedFrom = pc;
                                    at.pc = to;
                                    published = total;
                                    return;
                                }
                            }
                            acc = total - cum[to];
                            pc = to;
                            continue;
                        }
                        if (handover.run(w, pc)) {
                            break;
                        }
                        continue anew;
                    }
                }
            } catch (PyException raised) {
                // What raised has left pc behind the instruction.
                at.pc = pc;
                published = acc + at.code.cum[pc];
                flow.raise(raised);
            }
        }
    }

    /** After the top frame changed: makes the loop go on there; false if it must look anew. */
    boolean goesOn() {
        if (stopped || published >= budget || !(top instanceof CodeFrame)) {
            return false;
        }
        heap.releaseRecent(recentMark);
        if (published >= soon || ((CodeFrame) top).code.unit != null) {
            return false;
        }
        at = (CodeFrame) top;
        acc = published - at.code.cum[at.pc];
        return true;
    }

    /** A loop jumps back with {@link #jumpBudget} overspent, {@link #published} being the total: whether it goes on. */
    boolean keepsTurn(int pc, int to) {
        if (contended) {
            vm.gil.round(at, pc, to);
        }
        return published < budget;
    }

    /** At a jump back that {@link #keepsTurn}: whether the loop is to be left all the same. */
    boolean looks() {
        return seeking || published >= look;
    }

    void seek(boolean entry) {
        if (seeking != entry) {
            seeking = entry;
            setBudget();
        }
    }

    /** Looks where it is, if it is time to. */
    void lookAgain() {
        if (published >= look) {
            look = published + tier.look(top);
            setBudget();
        }
    }

    /** Charges cycles of native work to the running thread. */
    void spend(long cycles) {
        long packed = cycles << Translation.CYCLE_SHIFT;
        extra += packed;
        setBudget();
    }

    private void setBudget() {
        budget = sliceEnd - extra;
        soon = Math.min(budget, look);
        jumpBudget = contended || seeking ? Long.MIN_VALUE : soon;
    }

    /** Takes back what was charged, or charges what is negative, as in {@link Translation#cum}; outside the loop only. */
    void giveBack(long cost) {
        published -= cost;
    }

    /** Takes simulated stack for an activation; raises RuntimeError when there is none left. */
    void takeStack(int bytes) {
        if (stackUsed + bytes > stackLimit) {
            throw PyErrors.recursionTooDeep(vm);
        }
        stackUsed += bytes;
    }

    /** What was spent since the slice began, cycles and instructions packed as in {@link Translation#cum}. */
    long total() {
        return published + extra;
    }

    /** What was counted since the slice began is forgotten. */
    void countAnew() {
        look -= published;
        published = 0;
    }

    /** Begins a slice of at most {@code cycles}; what was spent before is forgotten here. */
    void beginSlice(long cycles) {
        extra = -published;
        limitSlice(cycles);
    }

    /** The slice ends when {@code cycles} are spent in it. */
    void limitSlice(long cycles) {
        sliceEnd = Math.min(cycles, MAX_SLICE_CYCLES) << Translation.CYCLE_SHIFT;
        setBudget();
    }

    /** The slice ends at once. */
    void endSliceNow() {
        limitSlice(0);
    }

    /** Whether other threads wait for a turn. */
    void contended(boolean others) {
        contended = others;
        setBudget();
    }

    /**
     * Runs what was put above {@code boundary} until that has its answer, from inside a native function. The outer loop's
     * accumulator stays what it was; what was spent here appears as spent by the native function.
     */
    void runNested(Boundary boundary) {
        while (!boundary.done && (nesting == MAX_NESTING || stackUsed + NESTING_BYTES > stackLimit)) {
            // Raised in what was put above the boundary, which so leaves the chain without having begun.
            flow.raise(PyErrors.recursionTooDeep(vm));
        }
        if (boundary.done) {
            return;
        }
        stackUsed += NESTING_BYTES;
        nesting++;
        nestings++;
        long outerPublished = published;
        int outerRet = nativeRet;
        int outerMark = recentMark;
        CodeFrame outerAt = at;
        long outerAcc = acc;
        recentMark = heap.recentMark();
        boolean switched = false;
        boolean outerSeeking = seeking;
        try {
            run();
            if (!boundary.done) {
                switched = true;
                vm.cpu.goOn(boundary);
            }
        } finally {
            nesting--;
            // What was made inside is garbage by now, or reachable, or the answer.
            heap.releaseRecent(recentMark);
            recentMark = outerMark;
            at = outerAt;
            acc = outerAcc;
            seeking = outerSeeking;
        }
        heap.pin(boundary.raised == null ? boundary.value : boundary.raised.value());
        stackUsed -= NESTING_BYTES;
        if (vm.cpuProfile != null) {
            vm.cpuProfile.moved();
        }
        extra += published - outerPublished;
        published = outerPublished;
        nativeRet = outerRet;
        if (switched) {
            vm.cpu.openSlice();
        } else {
            // Nothing but this thread has run.
            setBudget();
        }
    }

    /** The count of instructions has 24 bits and never outruns the cycles. */
    static final long MAX_SLICE_CYCLES = 1L << 22;

    /** Keeps well inside the Java stack of a device's thread: some 6 KB a level where Java interprets. */
    private static final int MAX_NESTING = 200;

    /**
     * C stack of a native function that calls back. Assumed: half of what a call takes, as measured on a build for another
     * processor (docs/internals/heap.md).
     */
    private static final int NESTING_BYTES = 104;
}
