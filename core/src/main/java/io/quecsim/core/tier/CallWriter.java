package io.quecsim.core.tier;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.LSTORE;

import io.quecsim.core.register.RegOp;
import java.util.stream.IntStream;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes calls: of guest functions by their units, of others by the bridge's verbs. */
abstract class CallWriter extends JumpWriter {
    /** Of the verbs of {@code vm.Unit}, a method's object among them. */
    static final int MOST_ARGUMENTS = 4;
    /** Of those of {@code vm.WholeCalls}, without a method's object. */
    private static final int MOST_NATIVE_ARGUMENTS = 3;

    CallWriter(CodeShape shape, MethodVisitor m, int given) {
        super(shape, m, given);
    }

    final void call(int op, int a, int b, int c) {
        boolean method = op >= RegOp.CALL_METHOD0;
        int[] arguments = arguments(op, c);
        int count = arguments.length + (method ? 1 : 0);
        if (shape.form(pc) == CodeShape.Form.BOTH) {
            lookOrCall(a, b, c);
            return;
        }
        slots.sync(state);
        state.synced();
        boolean isNative = shape.whole.get(pc);
        if (count > MOST_ARGUMENTS || (isNative && arguments.length > MOST_NATIVE_ARGUMENTS)) {
            step();
        } else if (isNative) {
            nativeCall(a, b, method, arguments);
        } else {
            guestCall(a, b, method, arguments);
        }
    }

    /** To what is written in Java as a rule, and may be one of those that want no frame. */
    private void lookOrCall(int a, int b, int argument) {
        Label more = new Label();
        Label done = new Label();
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        slots.pushObject(b);
        slots.pushBoth(argument);
        pushTotal();
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "look", "(" + OBJECT + OBJECT + "JJ)" + OBJECT, false);
        result(a, more);
        m.visitJumpInsn(GOTO, done);
        m.visitLabel(more);
        nativeCall(a, b, false, new int[] {argument});
        m.visitLabel(done);
    }

    /** To what is written in Java as a rule. */
    private void nativeCall(int a, int b, boolean method, int[] arguments) {
        begin();
        slots.pushLong(w);
        slots.pushObject(b);
        if (method) {
            slots.pushBoth(b + 1);
        }
        for (int argument : arguments) {
            slots.pushBoth(argument);
        }
        String verb = (method ? "callMethod" : "call") + arguments.length;
        arrives(verb, "J" + OBJECT + (OBJECT + "J").repeat(arguments.length + (method ? 1 : 0)), a);
    }

    /** To a plain function as a rule, by its unit. */
    private void guestCall(int a, int b, boolean method, int[] arguments) {
        int count = arguments.length + (method ? 1 : 0);
        int next = shape.next(pc);
        Label slow = new Label();
        Label done = new Label();
        if (method) {
            isSelf(b + 1, slow);
        }
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        m.visitVarInsn(ALOAD, slots.frame);
        slots.pushConstant(next);
        slots.pushObject(b);
        slots.pushConstant(count);
        pushTotal();
        m.visitMethodInsn(
                INVOKEVIRTUAL, Names.BRIDGE, "direct", "(" + FRAME + "I" + OBJECT + "IJ)L" + Names.UNIT + ";", false);
        m.visitInsn(DUP);
        m.visitVarInsn(ASTORE, slots.unit);
        m.visitJumpInsn(IFNULL, slow);
        m.visitVarInsn(ALOAD, slots.unit);
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        slots.pushObject(b);
        m.visitTypeInsn(Opcodes.CHECKCAST, Names.FUNCTION);
        m.visitVarInsn(ALOAD, slots.frame);
        slots.pushConstant(a);
        if (method) {
            slots.pushBoth(b + 1);
        }
        for (int argument : arguments) {
            slots.pushBoth(argument);
        }
        m.visitMethodInsn(
                INVOKEVIRTUAL,
                Names.UNIT,
                "call" + count,
                "(L" + Names.BRIDGE + ";" + FUNCTION + FRAME + "I" + (OBJECT + "J").repeat(count) + ")" + OBJECT,
                false);
        m.visitJumpInsn(GOTO, done);
        m.visitLabel(slow);
        interpretedCall();
        m.visitLabel(done);
        called(a, next);
    }

    /** The answer on the stack goes to slot {@code a}. */
    private void called(int a, int next) {
        Label on = new Label();
        m.visitVarInsn(ASTORE, slots.object);
        m.visitVarInsn(ALOAD, slots.object);
        pushSign("LEFT");
        m.visitJumpInsn(Opcodes.IF_ACMPNE, on);
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        m.visitVarInsn(ALOAD, slots.frame);
        slots.pushConstant(next);
        slots.pushConstant(a);
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "returned", "(" + FRAME + "II)" + OBJECT, false);
        m.visitVarInsn(ASTORE, slots.object);
        m.visitLabel(on);
        m.visitVarInsn(ALOAD, slots.object);
        pushSign("GONE");
        leaveIf(Opcodes.IF_ACMPEQ);
        m.visitVarInsn(ALOAD, slots.object);
        slots.storeObject(a);
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        m.visitFieldInsn(GETFIELD, Names.BRIDGE, "result", "J");
        m.visitVarInsn(LSTORE, Slots.intOf(a));
        accumulate(next);
    }

    private int[] arguments(int op, int c) {
        return switch (op) {
            case RegOp.CALL0, RegOp.CALL_METHOD0 -> new int[0];
            case RegOp.CALL1, RegOp.CALL_METHOD1 -> new int[] {c};
            default ->
                IntStream.range(0, c).map(i -> RegOp.slot(words, pc + 1, i)).toArray();
        };
    }

    private void isSelf(int slot, Label slow) {
        slots.pushObject(slot);
        m.visitJumpInsn(IFNULL, slow);
        slots.pushObject(slot);
        m.visitFieldInsn(GETSTATIC, Names.SENTINEL, "NULL", "L" + Names.SENTINEL + ";");
        m.visitJumpInsn(Opcodes.IF_ACMPEQ, slow);
    }
}
