package io.quecsim.core.tier;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LCMP;

import io.quecsim.core.register.RegOp;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes jumps with a condition, and {@code for}. */
abstract class JumpWriter extends FormWriter {
    JumpWriter(CodeShape shape, MethodVisitor m, int given) {
        super(shape, m, given);
    }

    final void jumpIs(int a, int b) {
        boolean sense = (w & 0x100) != 0;
        Label different = new Label();
        Label same = new Label();
        Label done = new Label();
        slots.pushObject(a);
        slots.pushObject(b);
        m.visitJumpInsn(Opcodes.IF_ACMPNE, different);
        slots.pushObject(a);
        m.visitJumpInsn(IFNONNULL, same);
        slots.pushInt(a);
        slots.pushInt(b);
        m.visitInsn(LCMP);
        m.visitJumpInsn(IFNE, different);
        m.visitLabel(same);
        if (sense) {
            takeJump();
            m.visitLabel(different);
        } else {
            m.visitJumpInsn(GOTO, done);
            m.visitLabel(different);
            takeJump();
            m.visitLabel(done);
        }
    }

    final void jumpIf(int a, boolean sense) {
        boolean whole = shape.form(pc) == CodeShape.Form.BOTH;
        Label slow = whole ? new Label() : missed();
        Label done = new Label();
        Label known = new Label();
        slots.pushBoth(a);
        shortForm("truth", "(" + OBJECT + "J)I");
        m.visitInsn(DUP);
        m.visitVarInsn(ISTORE, slots.number);
        m.visitJumpInsn(Opcodes.IFLT, slow);
        m.visitLabel(known);
        m.visitVarInsn(ILOAD, slots.number);
        m.visitJumpInsn(sense ? IFEQ : IFNE, done);
        takeJump();
        if (whole) {
            m.visitLabel(slow);
            m.visitVarInsn(ALOAD, Slots.BRIDGE);
            slots.pushObject(a);
            pushTotal();
            m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "truthOf", "(" + OBJECT + "J)I", false);
            isKnown(known);
            slots.sync(state);
            longJump();
        }
        m.visitLabel(done);
    }

    final void jumpCompare(int op, int a, int b) {
        boolean whole = shape.form(pc) == CodeShape.Form.BOTH;
        boolean sense = (w & 0x100) != 0;
        Label slow = whole ? new Label() : missed();
        Label done = new Label();
        Label taken = new Label();
        isInt(a, slow);
        isInt(b, slow);
        slots.pushInt(a);
        slots.pushInt(b);
        m.visitInsn(LCMP);
        m.visitJumpInsn(unless(op, sense), done);
        m.visitLabel(taken);
        takeJump();
        if (whole) {
            Label known = new Label();
            Label unknown = new Label();
            m.visitLabel(slow);
            m.visitVarInsn(ALOAD, Slots.BRIDGE);
            slots.pushConstant(op);
            slots.pushBoth(a);
            slots.pushBoth(b);
            pushTotal();
            m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "compares", "(I" + OBJECT + "J" + OBJECT + "JJ)I", false);
            isKnown(known);
            m.visitJumpInsn(GOTO, unknown);
            m.visitLabel(known);
            m.visitVarInsn(ILOAD, slots.number);
            m.visitJumpInsn(sense ? IFNE : IFEQ, taken);
            m.visitJumpInsn(GOTO, done);
            m.visitLabel(unknown);
            slots.sync(state);
            longJump();
        }
        m.visitLabel(done);
    }

    /** The condition under which the jump is not taken. */
    private static int unless(int op, boolean sense) {
        return switch (op) {
            case RegOp.JUMP_LT -> sense ? Opcodes.IFGE : Opcodes.IFLT;
            case RegOp.JUMP_GT -> sense ? Opcodes.IFLE : Opcodes.IFGT;
            case RegOp.JUMP_EQ -> sense ? IFNE : IFEQ;
            case RegOp.JUMP_LE -> sense ? Opcodes.IFGT : Opcodes.IFLE;
            case RegOp.JUMP_GE -> sense ? Opcodes.IFLT : Opcodes.IFGE;
            default -> sense ? IFEQ : IFNE;
        };
    }

    final void forIter(int a, int b) {
        Label end = new Label();
        Label done = new Label();
        Label others = new Label();
        slots.pushObject(a);
        m.visitTypeInsn(INSTANCEOF, Names.RANGE);
        m.visitJumpInsn(IFEQ, others);
        slots.pushObject(a);
        m.visitTypeInsn(Opcodes.CHECKCAST, Names.RANGE);
        m.visitMethodInsn(INVOKEVIRTUAL, Names.RANGE, "hasNext", "()Z", false);
        m.visitJumpInsn(IFEQ, end);
        slots.pushObject(a);
        m.visitTypeInsn(Opcodes.CHECKCAST, Names.RANGE);
        m.visitMethodInsn(INVOKEVIRTUAL, Names.RANGE, "nextInt", "()I", false);
        m.visitInsn(Opcodes.I2L);
        slots.storeInt(b);
        m.visitJumpInsn(GOTO, done);
        m.visitLabel(others);
        // What a list or tuple is iterated by does nothing that wants a frame.
        Label more = new Label();
        Label item = new Label();
        slots.pushObject(a);
        shortForm("itemOf", "(" + OBJECT + ")" + OBJECT);
        m.visitInsn(DUP);
        m.visitVarInsn(ASTORE, slots.object);
        m.visitJumpInsn(IFNONNULL, item);
        begin();
        slots.pushObject(a);
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "item", "(" + FRAME + "IIJI" + OBJECT + ")" + OBJECT, false);
        m.visitInsn(DUP);
        m.visitVarInsn(ASTORE, slots.object);
        m.visitJumpInsn(IFNULL, more);
        m.visitVarInsn(ALOAD, slots.object);
        pushSign("GONE");
        leaveIf(Opcodes.IF_ACMPEQ);
        m.visitLabel(item);
        m.visitVarInsn(ALOAD, slots.object);
        pushSign("END");
        m.visitJumpInsn(Opcodes.IF_ACMPEQ, end);
        unbox(b);
        m.visitJumpInsn(GOTO, done);
        m.visitLabel(more);
        longJump();
        m.visitJumpInsn(GOTO, done);
        m.visitLabel(end);
        takeJump();
        m.visitLabel(done);
    }
}
