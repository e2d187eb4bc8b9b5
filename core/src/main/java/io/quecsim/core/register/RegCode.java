package io.quecsim.core.register;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Instruction;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.vm.CodeFrame;
import io.quecsim.core.vm.Unit;
import java.util.BitSet;

/**
 * A code object as one machine executes it: the shared {@link Translation}, and what only this machine knows, which is its
 * interned names, constants, inline caches and pooled frames.
 */
public final class RegCode {
    /** {@link #simpleArguments} when arguments need binding. */
    public static final int NEEDS_BINDING = -1;

    public final CodeObject code;
    /** Where it lies on the heap; null for code of the firmware. */
    public final RawCode raw;

    public final Translation translation;
    /** {@link Translation#code}. */
    public final long[] words;
    /** {@link Translation#cum}. */
    public final long[] cum;

    public final PyStr[] names;
    public final PyStr[] argumentNames;
    public final InlineCache[] caches;

    public final int slots;
    public final int firstConstant;
    /** Values of the constant slots; null where {@link #constantInts} has a small int. */
    public final Object[] constants;

    public final long[] constantInts;

    /**
     * How many arguments a call must give if they can simply be copied to the first slots and the code be run: no
     * defaults needed, no stars, no cells, no generator, nothing to mark unbound. Else {@link #NEEDS_BINDING}.
     */
    public final int simpleArguments;

    /** How many arguments a call must give if none is named, starred or defaulted; {@link #NEEDS_BINDING} if some are. */
    public final int plainArguments;

    /** How many of the {@link #plainArguments}, the last ones, may be left out. */
    public final int defaultable;

    /** Whether there is a parameter for any number of arguments, named or not. */
    public final boolean stars;

    /** Locals put into a cell at entry. */
    public final int[] cells;

    public final boolean generator;
    /** What a call takes of the simulated stack. */
    public final int stackBytes;

    /**
     * What a call that is no generator's takes of the heap while it runs, where its locals and stack are too many to lie on
     * the C stack ({@code VM_MAX_STATE_ON_STACK}, {@code py/objfun.c}); else 0.
     */
    public final int stateBytes;

    public final Heap heap;

    /** Code of nested functions; made when first asked for, see {@code vm.Loader}. */
    public final RegCode[] children;

    /** {@link #roundBranches} by the word behind the jump; 0 where nobody asked yet. */
    private byte[] rounds;

    /** The function as a JVM class, once it was worth while; else null. */
    public Unit unit;
    /** How often the interpreter was met in it. */
    public int heat;

    /** How often the interpreter took the long way at each word, up to {@link #OFTEN}; null before the code was met once. */
    public byte[] slow;
    /** In {@link #slow}: more than what fills the caches. */
    public static final int OFTEN = 3;

    /** Instructions that were not, or turned out not to be, what a unit's short form is for; null before there is one. */
    public BitSet missed;
    /** How often {@link #unit} was left for those since it was made. */
    public int misses;
    /** How often {@link #unit} was made anew. */
    public int remade;

    /** Frames not in use, chained through {@code back}. */
    public CodeFrame free;

    /** @param raw null for code of the firmware */
    public RegCode(
            Heap heap,
            Translation translation,
            RawCode raw,
            PyStr[] names,
            PyStr[] argumentNames,
            Object[] constants,
            long[] ints) {
        this.heap = heap;
        this.raw = raw;
        this.translation = translation;
        this.code = translation.source();
        this.words = translation.code();
        this.cum = translation.cum();
        this.names = names;
        this.argumentNames = argumentNames;
        this.slots = translation.slots();
        this.firstConstant = translation.firstConstant();
        this.constants = constants;
        this.constantInts = ints;
        this.generator = code.has(CodeObject.FLAG_GENERATOR);
        this.children = new RegCode[code.children().size()];
        int[] wanted = translation.caches();
        this.caches = new InlineCache[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            caches[i] = new InlineCache(names[wanted[i]]);
        }
        this.cells = code.cellLocals().stream().mapToInt(i -> i).toArray();
        this.stars = code.has(CodeObject.FLAG_VARARGS) || code.has(CodeObject.FLAG_VARKEYWORDS);
        this.plainArguments = stars || code.kwOnlyArgs() > 0 ? NEEDS_BINDING : code.posArgs();
        this.defaultable = code.defPosArgs();
        boolean simple = !generator && cells.length == 0 && translation.unbound().length == 0;
        this.simpleArguments = simple ? plainArguments : NEEDS_BINDING;
        int held = WORD_BYTES * code.stateSize() + HANDLER_BYTES * code.excStackSize();
        this.stateBytes = held > MOST_STATE_ON_STACK ? STATE_HEADER_BYTES + held : 0;
        // A comprehension's only argument, the iterator, has that name too.
        boolean comprehension = code.simpleName().endsWith("comp>");
        boolean closure = !generator && !comprehension && code.argNames().contains(CLOSED_OVER);
        this.stackBytes = FRAME_BYTES + (closure ? CLOSURE_BYTES : 0) + (stateBytes == 0 ? held : 0);
    }

    /** The slots that are set when the code begins to run: parameters, cells, and locals marked as unbound. */
    public BitSet setAtEntry() {
        BitSet set = new BitSet();
        set.set(0, code.posArgs() + code.kwOnlyArgs());
        // Stars come behind them.
        set.set(code.posArgs() + code.kwOnlyArgs(), code.posArgs() + code.kwOnlyArgs() + (stars ? 2 : 0));
        for (int cell : cells) {
            set.set(cell);
        }
        for (int local : translation.unbound()) {
            set.set(local);
        }
        return set;
    }

    /**
     * How many branches of the stack code lie in one round of a loop, 1 to 127: those where a device looks for callbacks and
     * counts for its lock ({@code DISPATCH_WITH_PEND_EXC_CHECK} in py/vm.c).
     *
     * @param pc the word behind the jump back
     * @param to where it goes
     */
    public int roundBranches(int pc, int to) {
        if (rounds == null) {
            rounds = new byte[words.length + 1];
        }
        if (rounds[pc] == 0) {
            int[] offsets = translation.offsets();
            int end = pc < offsets.length ? offsets[pc] : code.code().length;
            int found = 0;
            for (Instruction each : Instruction.of(code.code())) {
                if (each.offset() >= offsets[to] && each.offset() < end && isBranch(each.op())) {
                    found++;
                }
            }
            rounds[pc] = (byte) Math.max(1, Math.min(found, Byte.MAX_VALUE));
        }
        return rounds[pc];
    }

    private static boolean isBranch(Opcode op) {
        return switch (op) {
            case JUMP,
                    POP_JUMP_IF_TRUE,
                    POP_JUMP_IF_FALSE,
                    JUMP_IF_TRUE_OR_POP,
                    JUMP_IF_FALSE_OR_POP,
                    UNWIND_JUMP,
                    POP_EXCEPT_JUMP -> true;
            default -> false;
        };
    }

    /** Shows the collector what a function made of this code holds. */
    public void trace(Marker marker) {
        if (raw != null) {
            marker.visit(raw.body);
        }
    }

    /**
     * C stack of {@code mp_execute_bytecode}, {@code fun_bc_call} and the call chain between two of them, as 32-bit ARM
     * builds of MicroPython use it; assumed, no published figure.
     */
    private static final int FRAME_BYTES = 208;

    /** {@code closure_call} and the arguments it puts together; assumed likewise. */
    private static final int CLOSURE_BYTES = 42;

    /** Name of the argument that is a cell of an outer function. */
    private static final String CLOSED_OVER = "*";

    private static final int WORD_BYTES = 4;
    private static final int HANDLER_BYTES = 12;
    private static final int MOST_STATE_ON_STACK = 11 * WORD_BYTES;
    /** {@code mp_code_state_t} before its locals. */
    private static final int STATE_HEADER_BYTES = 20;
}
