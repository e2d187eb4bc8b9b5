package io.quecsim.core.tier;

import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LLOAD;
import static org.objectweb.asm.Opcodes.LSTORE;

import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegConstant;
import java.util.BitSet;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The JVM variables of a unit's method. A slot has two, an object and a long, as a frame has two arrays; arguments arrive in those of
 * their slots. HotSpot drops what is not used.
 */
final class Slots {
    static final int BRIDGE = 1;
    static final int FUNCTION = 2;
    static final int BACK = 3;
    static final int RET = 4;
    private static final int FIRST = 5;
    private static final int EACH = 3;

    final int frame;
    final int caches;
    final int acc;
    final int wide;
    final int object;
    final int number;
    final int unit;
    private final int objects;
    private final int ints;

    private final MethodVisitor m;
    private final CodeShape shape;
    private final RegCode code;

    Slots(CodeShape shape, MethodVisitor m) {
        this.shape = shape;
        this.code = shape.code;
        this.m = m;
        frame = FIRST + EACH * code.firstConstant;
        caches = frame + 1;
        acc = frame + 2;
        wide = frame + 4;
        object = frame + 6;
        number = frame + 7;
        unit = frame + 8;
        objects = frame + 9;
        ints = frame + 10;
    }

    static int objectOf(int slot) {
        return FIRST + EACH * slot;
    }

    static int intOf(int slot) {
        return FIRST + EACH * slot + 1;
    }

    void pushObject(int slot) {
        if (slot < code.firstConstant) {
            m.visitVarInsn(ALOAD, objectOf(slot));
            return;
        }
        int index = slot - code.firstConstant;
        RegConstant constant = shape.constant(slot);
        Constant value = constant instanceof RegConstant.Value ? ((RegConstant.Value) constant).value() : null;
        if (code.constants[index] == null) {
            m.visitInsn(ACONST_NULL);
        } else if (constant instanceof RegConstant.Null) {
            m.visitFieldInsn(GETSTATIC, Names.SENTINEL, "NULL", "L" + Names.SENTINEL + ";");
        } else if (value instanceof Constant.None) {
            m.visitFieldInsn(GETSTATIC, Names.NONE, "NONE", "L" + Names.NONE + ";");
        } else if (value instanceof Constant.Bool) {
            String name = ((Constant.Bool) value).value() ? "TRUE" : "FALSE";
            m.visitFieldInsn(GETSTATIC, Names.BOOL, name, "L" + Names.BOOL + ";");
        } else {
            m.visitVarInsn(ALOAD, FUNCTION);
            m.visitFieldInsn(GETFIELD, Names.FUNCTION, "code", "L" + Names.CODE + ";");
            m.visitFieldInsn(GETFIELD, Names.CODE, "constants", "[L" + Names.OBJECT + ";");
            pushConstant(index);
            m.visitInsn(Opcodes.AALOAD);
        }
    }

    void pushInt(int slot) {
        if (slot < code.firstConstant) {
            m.visitVarInsn(LLOAD, intOf(slot));
        } else {
            pushLong(code.constantInts[slot - code.firstConstant]);
        }
    }

    void pushBoth(int slot) {
        pushObject(slot);
        pushInt(slot);
    }

    void pushConstant(int value) {
        if (value >= -1 && value <= 5) {
            m.visitInsn(Opcodes.ICONST_0 + value);
        } else if (value == (byte) value) {
            m.visitIntInsn(Opcodes.BIPUSH, value);
        } else if (value == (short) value) {
            m.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            m.visitLdcInsn(value);
        }
    }

    void pushLong(long value) {
        if (value == 0 || value == 1) {
            m.visitInsn(LCONST_0 + (int) value);
        } else {
            m.visitLdcInsn(value);
        }
    }

    /** The long on the stack becomes the slot's small int. */
    void storeInt(int slot) {
        m.visitVarInsn(LSTORE, intOf(slot));
        m.visitInsn(ACONST_NULL);
        m.visitVarInsn(ASTORE, objectOf(slot));
    }

    void storeObject(int slot) {
        m.visitVarInsn(ASTORE, objectOf(slot));
    }

    void move(int to, int from) {
        pushObject(from);
        m.visitVarInsn(ASTORE, objectOf(to));
        pushInt(from);
        m.visitVarInsn(LSTORE, intOf(to));
    }

    /** Nothing yet, as in a new frame; the JVM's verifier wants a value. */
    void clear(int slot) {
        m.visitInsn(ACONST_NULL);
        m.visitVarInsn(ASTORE, objectOf(slot));
        m.visitInsn(LCONST_0);
        m.visitVarInsn(LSTORE, intOf(slot));
    }

    /** From the frame. */
    void load(int slot) {
        m.visitVarInsn(ALOAD, objects);
        pushConstant(slot);
        m.visitInsn(Opcodes.AALOAD);
        m.visitVarInsn(ASTORE, objectOf(slot));
        m.visitVarInsn(ALOAD, ints);
        pushConstant(slot);
        m.visitInsn(Opcodes.LALOAD);
        m.visitVarInsn(LSTORE, intOf(slot));
    }

    /** There is no frame yet. */
    void noFrame() {
        m.visitInsn(ACONST_NULL);
        m.visitTypeInsn(Opcodes.CHECKCAST, Names.FRAME);
        m.visitVarInsn(ASTORE, frame);
        m.visitInsn(ACONST_NULL);
        m.visitTypeInsn(Opcodes.CHECKCAST, "[L" + Names.OBJECT + ";");
        m.visitVarInsn(ASTORE, objects);
        m.visitInsn(ACONST_NULL);
        m.visitTypeInsn(Opcodes.CHECKCAST, "[J");
        m.visitVarInsn(ASTORE, ints);
    }

    /** The frame on the stack is this activation's. */
    void storeFrame() {
        m.visitInsn(Opcodes.DUP);
        m.visitInsn(Opcodes.DUP);
        m.visitVarInsn(ASTORE, frame);
        m.visitFieldInsn(GETFIELD, Names.FRAME, "r", "[L" + Names.OBJECT + ";");
        m.visitVarInsn(ASTORE, objects);
        m.visitFieldInsn(GETFIELD, Names.FRAME, "n", "[J");
        m.visitVarInsn(ASTORE, ints);
    }

    /** Makes sure of a frame, and that it has all slots. */
    void sync(SlotState state) {
        if (state.framed != SlotState.FRAME) {
            Label there = new Label();
            if (state.framed == SlotState.PERHAPS) {
                m.visitVarInsn(ALOAD, frame);
                m.visitJumpInsn(Opcodes.IFNONNULL, there);
            }
            m.visitVarInsn(ALOAD, BRIDGE);
            m.visitVarInsn(ALOAD, FUNCTION);
            m.visitVarInsn(ALOAD, BACK);
            m.visitVarInsn(Opcodes.ILOAD, RET);
            m.visitMethodInsn(
                    INVOKEVIRTUAL,
                    Names.BRIDGE,
                    "take",
                    "(L" + Names.FUNCTION + ";L" + Names.FRAME + ";I)L" + Names.FRAME + ";",
                    false);
            storeFrame();
            m.visitLabel(there);
        }
        BitSet dirty = state.dirty;
        for (int slot = dirty.nextSetBit(0); slot >= 0; slot = dirty.nextSetBit(slot + 1)) {
            put(slot, state.kinds[slot]);
        }
    }

    /** To the frame. */
    void put(int slot, byte kind) {
        m.visitVarInsn(ALOAD, objects);
        pushConstant(slot);
        if (kind == SlotState.INT) {
            m.visitInsn(ACONST_NULL);
        } else {
            m.visitVarInsn(ALOAD, objectOf(slot));
        }
        m.visitInsn(Opcodes.AASTORE);
        if (kind != SlotState.OBJECT) {
            m.visitVarInsn(ALOAD, ints);
            pushConstant(slot);
            m.visitVarInsn(LLOAD, intOf(slot));
            m.visitInsn(Opcodes.LASTORE);
        }
    }
}
