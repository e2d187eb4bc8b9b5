package io.quecsim.core.tier;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LADD;
import static org.objectweb.asm.Opcodes.LLOAD;
import static org.objectweb.asm.Opcodes.LSTORE;
import static org.objectweb.asm.Opcodes.LSUB;

import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegOp;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes what the forms of instructions consist of: the whole ones, which are the interpreter's, ways out of the unit, jumps. One
 * instruction at a time, that at {@link #pc}.
 */
abstract class FormWriter {
    static final String OBJECT = "L" + Names.OBJECT + ";";
    static final String FRAME = "L" + Names.FRAME + ";";
    static final String CACHE = "L" + Names.CACHE + ";";
    static final String DICT = "L" + Names.DICT + ";";
    static final String FUNCTION = "L" + Names.FUNCTION + ";";

    final CodeShape shape;
    final RegCode code;
    final long[] words;
    final long[] cum;
    final MethodVisitor m;
    final Slots slots;
    /** Number of arguments of a direct call; -1 where there is a frame from the beginning. */
    final int given;

    final Label[] at;

    /** Of the instruction being written. */
    int pc;

    long w;
    SlotState state;

    /** The unit is left before the instruction {@code slots.number}. */
    private final Label miss = new Label();
    /** The unit is left at the jump back behind whose word {@code slots.number} is. */
    private final Label turn = new Label();
    /** The unit is left, and all is where it belongs. */
    private final Label gone = new Label();

    /** Ways to {@link #miss} and {@link #turn}, written at the end. */
    private final List<Runnable> stubs = new ArrayList<>();

    FormWriter(CodeShape shape, MethodVisitor m, int given) {
        this.shape = shape;
        this.code = shape.code;
        this.words = shape.words;
        this.cum = code.cum;
        this.m = m;
        this.given = given;
        this.slots = new Slots(shape, m);
        this.at = new Label[words.length];
    }

    boolean isDirect() {
        return given >= 0;
    }

    // Ways out.

    /** Where the short form at hand goes when it does not do, and the unit is to be left for that. */
    Label missed() {
        return stub(pc, miss);
    }

    private Label stub(int number, Label way) {
        Label label = new Label();
        stubs.add(() -> {
            m.visitLabel(label);
            slots.pushConstant(number);
            m.visitVarInsn(ISTORE, slots.number);
            m.visitJumpInsn(GOTO, way);
        });
        return label;
    }

    /** Writes what all ways out lead to. */
    void waysOut() {
        stubs.forEach(Runnable::run);
        leaveBy(miss, "missed");
        leaveBy(turn, "turn");
        m.visitLabel(gone);
        if (isDirect()) {
            m.visitFieldInsn(GETSTATIC, Names.BRIDGE, "LEFT", OBJECT);
            m.visitInsn(ARETURN);
        } else {
            m.visitInsn(Opcodes.RETURN);
        }
    }

    private void leaveBy(Label way, String verb) {
        m.visitLabel(way);
        // All that could ever have changed.
        SlotState all = new SlotState(code.firstConstant, isDirect() ? SlotState.PERHAPS : SlotState.FRAME);
        all.dirty.or(shape.everWritten());
        slots.sync(all);
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        m.visitVarInsn(ALOAD, slots.frame);
        m.visitVarInsn(ILOAD, slots.number);
        m.visitVarInsn(LLOAD, slots.acc);
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, verb, "(" + FRAME + "IJ)V", false);
        m.visitJumpInsn(GOTO, gone);
    }

    /** What is on the stack decides: the unit is left where the condition holds. */
    void leaveIf(int condition) {
        m.visitJumpInsn(condition, gone);
    }

    void leave() {
        m.visitJumpInsn(GOTO, gone);
    }

    // Time.

    /** The total behind the instruction's word. */
    void pushTotal() {
        pushTotalAt(pc + 1);
    }

    private void pushTotalAt(int word) {
        m.visitVarInsn(LLOAD, slots.acc);
        slots.pushLong(cum[word]);
        m.visitInsn(LADD);
    }

    /** The accumulator for going on at {@code to}. */
    void accumulate(int to) {
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "published", "()J", false);
        slots.pushLong(cum[to]);
        m.visitInsn(LSUB);
        m.visitVarInsn(LSTORE, slots.acc);
    }

    /** A jump taken: what straight code cost is charged here; backward it may end the slice. */
    void takeJump() {
        int from = pc + 1;
        int to = shape.target(pc);
        if (to >= from) {
            m.visitVarInsn(LLOAD, slots.acc);
            slots.pushLong(cum[from] - cum[to]);
            m.visitInsn(LADD);
            m.visitVarInsn(LSTORE, slots.acc);
            m.visitJumpInsn(GOTO, at[to]);
            return;
        }
        m.visitVarInsn(LLOAD, slots.acc);
        slots.pushLong(cum[from] - cum[to]);
        m.visitInsn(LADD);
        m.visitInsn(Opcodes.DUP2);
        m.visitVarInsn(LSTORE, slots.acc);
        slots.pushLong(cum[to]);
        m.visitInsn(LADD);
        m.visitVarInsn(LSTORE, slots.wide);
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        m.visitVarInsn(LLOAD, slots.wide);
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "within", "(J)Z", false);
        m.visitJumpInsn(IFNE, at[to]);
        m.visitJumpInsn(GOTO, stub(from, turn));
    }

    // Whole forms.

    private void pushInstruction() {
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        m.visitVarInsn(ALOAD, slots.frame);
        slots.pushLong(w);
        slots.pushConstant(pc + 1);
    }

    /** The interpreter does the instruction. */
    void step() {
        slots.sync(state);
        pushInstruction();
        slots.pushConstant(shape.next(pc));
        pushTotal();
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "step", "(" + FRAME + "JIIJ)Z", false);
        leaveIf(IFEQ);
        accumulate(shape.next(pc));
        for (int slot : shape.written(pc)) {
            slots.load(slot);
        }
    }

    /** The interpreter does an instruction that may jump; the frame has all. */
    void longJump() {
        pushInstruction();
        slots.pushConstant(shape.target(pc));
        pushTotal();
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "jump", "(" + FRAME + "JIIJ)I", false);
        m.visitInsn(DUP);
        m.visitVarInsn(ISTORE, slots.number);
        leaveIf(IFEQ);
        for (int slot : shape.written(pc)) {
            slots.load(slot);
        }
        Label falls = new Label();
        m.visitVarInsn(ILOAD, slots.number);
        m.visitInsn(Opcodes.ICONST_1);
        m.visitJumpInsn(Opcodes.IF_ICMPEQ, falls);
        accumulate(shape.target(pc));
        m.visitJumpInsn(GOTO, at[shape.target(pc)]);
        m.visitLabel(falls);
        accumulate(pc + 1);
    }

    /** The interpreter does the instruction, and goes on. */
    void last() {
        slots.sync(state);
        pushInstruction();
        pushTotal();
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "last", "(" + FRAME + "JIJ)V", false);
        leave();
    }

    /** Returns to a frame. */
    void leaveFrame(int a) {
        pushInstruction();
        pushTotal();
        slots.pushBoth(a);
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "leave", "(" + FRAME + "JIJ" + OBJECT + "J)V", false);
        leave();
    }

    /** A call of a function, by the interpreter; the answer is on the stack. */
    void interpretedCall() {
        pushInstruction();
        slots.pushConstant(shape.next(pc));
        pushTotal();
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "call", "(" + FRAME + "JIIJ)" + OBJECT, false);
    }

    /** Pushes what verbs for whole instructions begin with. */
    void begin() {
        slots.sync(state);
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        m.visitVarInsn(ALOAD, slots.frame);
        slots.pushConstant(pc + 1);
        slots.pushConstant(shape.next(pc));
        pushTotal();
        slots.pushConstant(RegOp.a(w));
    }

    /** Calls a verb without an answer. */
    void does(String verb, String rest) {
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, verb, "(" + FRAME + "IIJI" + rest + ")Z", false);
        leaveIf(IFEQ);
        accumulate(shape.next(pc));
    }

    /** Calls a verb whose answer goes to slot {@code a}. */
    void arrives(String verb, String rest, int a) {
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, verb, "(" + FRAME + "IIJI" + rest + ")" + OBJECT, false);
        m.visitInsn(DUP);
        m.visitVarInsn(ASTORE, slots.object);
        pushSign("GONE");
        leaveIf(Opcodes.IF_ACMPEQ);
        accumulate(shape.next(pc));
        unbox(a);
    }

    void pushSign(String name) {
        m.visitFieldInsn(GETSTATIC, Names.BRIDGE, name, OBJECT);
    }

    // Values.

    void shortForm(String verb, String descriptor) {
        m.visitMethodInsn(INVOKESTATIC, Names.SHORT, verb, descriptor, false);
    }

    void pushCache(int index) {
        m.visitVarInsn(ALOAD, slots.caches);
        slots.pushConstant(index);
        m.visitInsn(Opcodes.AALOAD);
    }

    /** The value on the JVM's stack, of either kind, goes to the slot; null is a miss. */
    void result(int to, Label slow) {
        orMissed(slow);
        unbox(to);
    }

    /** The object on the JVM's stack goes to the slot; null is a miss. */
    void object(int to, Label slow) {
        orMissed(slow);
        m.visitVarInsn(ALOAD, slots.object);
        slots.storeObject(to);
    }

    /** What is on the JVM's stack becomes {@code slots.object}; null is a miss. */
    void orMissed(Label slow) {
        m.visitInsn(DUP);
        m.visitVarInsn(ASTORE, slots.object);
        m.visitJumpInsn(IFNULL, slow);
    }

    /** {@code slots.object} goes to the slot. */
    void unbox(int to) {
        m.visitVarInsn(ALOAD, slots.object);
        shortForm("object", "(" + OBJECT + ")" + OBJECT);
        slots.storeObject(to);
        m.visitVarInsn(ALOAD, slots.object);
        shortForm("number", "(" + OBJECT + ")J");
        m.visitVarInsn(LSTORE, Slots.intOf(to));
    }

    void isInt(int slot, Label slow) {
        switch (shape.kind(state, slot)) {
            case SlotState.INT -> {}
            case SlotState.OBJECT -> m.visitJumpInsn(GOTO, slow);
            default -> {
                slots.pushObject(slot);
                m.visitJumpInsn(IFNONNULL, slow);
            }
        }
    }

    /** Jumps where {@code slots.number}, which is on the stack, is an answer. */
    void isKnown(Label known) {
        m.visitInsn(DUP);
        m.visitVarInsn(ISTORE, slots.number);
        m.visitJumpInsn(Opcodes.IFGE, known);
    }
}
