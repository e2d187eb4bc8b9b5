package io.quecsim.core.tier;

import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.LADD;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LLOAD;
import static org.objectweb.asm.Opcodes.LSTORE;
import static org.objectweb.asm.Opcodes.LSUB;

import io.quecsim.core.register.RegOp;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes arithmetic of small ints, 31 bits wide, whose operands are known to be such. */
final class IntArithmetic {
    private IntArithmetic() {}

    /** @param slow where to go when the result is no small int */
    static void write(MethodVisitor m, Slots slots, long w, Label slow) {
        int op = RegOp.op(w);
        int to = RegOp.a(w);
        int left = RegOp.b(w);
        int right = RegOp.c(w);
        switch (op) {
            case RegOp.MOD, RegOp.FLOOR_DIV -> {
                slots.pushInt(right);
                m.visitInsn(LCONST_0);
                m.visitInsn(LCMP);
                m.visitJumpInsn(Opcodes.IFLE, slow);
                slots.pushInt(left);
                m.visitInsn(Opcodes.L2I);
                slots.pushInt(right);
                m.visitInsn(Opcodes.L2I);
                String name = op == RegOp.MOD ? "floorMod" : "floorDiv";
                m.visitMethodInsn(INVOKESTATIC, "java/lang/Math", name, "(II)I", false);
                m.visitInsn(Opcodes.I2L);
            }
            case RegOp.SHL -> {
                slots.pushInt(right);
                m.visitInsn(LCONST_0);
                m.visitInsn(LCMP);
                m.visitJumpInsn(Opcodes.IFLT, slow);
                slots.pushInt(right);
                slots.pushLong(30);
                m.visitInsn(LCMP);
                m.visitJumpInsn(Opcodes.IFGT, slow);
                slots.pushInt(left);
                slots.pushInt(right);
                m.visitInsn(Opcodes.L2I);
                m.visitInsn(Opcodes.LSHL);
                fits(m, slots, slow);
            }
            case RegOp.SHR -> {
                slots.pushInt(right);
                m.visitInsn(LCONST_0);
                m.visitInsn(LCMP);
                m.visitJumpInsn(Opcodes.IFLT, slow);
                slots.pushInt(left);
                slots.pushInt(right);
                slots.pushLong(63);
                m.visitMethodInsn(INVOKESTATIC, "java/lang/Math", "min", "(JJ)J", false);
                m.visitInsn(Opcodes.L2I);
                m.visitInsn(Opcodes.LSHR);
            }
            default -> {
                slots.pushInt(left);
                slots.pushInt(right);
                m.visitInsn(
                        switch (op) {
                            case RegOp.ADD -> LADD;
                            case RegOp.SUB -> LSUB;
                            case RegOp.MUL -> Opcodes.LMUL;
                            case RegOp.AND -> Opcodes.LAND;
                            case RegOp.OR -> Opcodes.LOR;
                            default -> Opcodes.LXOR;
                        });
                if (op == RegOp.ADD || op == RegOp.SUB || op == RegOp.MUL) {
                    fits(m, slots, slow);
                }
            }
        }
        slots.storeInt(to);
    }

    /** The long on the stack must be a small int of 31 bits. */
    private static void fits(MethodVisitor m, Slots slots, Label slow) {
        m.visitInsn(Opcodes.DUP2);
        m.visitVarInsn(LSTORE, slots.wide);
        slots.pushConstant(33);
        m.visitInsn(Opcodes.LSHL);
        slots.pushConstant(33);
        m.visitInsn(Opcodes.LSHR);
        m.visitVarInsn(LLOAD, slots.wide);
        m.visitInsn(LCMP);
        m.visitJumpInsn(IFNE, slow);
        m.visitVarInsn(LLOAD, slots.wide);
    }
}
