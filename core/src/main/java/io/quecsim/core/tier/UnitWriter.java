package io.quecsim.core.tier;

import io.quecsim.core.register.RegCode;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes the class of one function's {@code vm.Unit}. */
public final class UnitWriter {
    /** HotSpot never compiles a method of this many bytes. */
    private static final int HUGE_METHOD_BYTES = 8000;
    /** Functions of more words are not tried. */
    private static final int MOST_WORDS = 400;

    private static final String NAME = "io/quecsim/core/vm/Compiled";

    private final RegCode code;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS) {
        @Override
        protected String getCommonSuperClass(String one, String other) {
            return "java/lang/Object";
        }
    };
    private CodeShape shape;
    private int arguments;

    public UnitWriter(RegCode code) {
        this.code = code;
        this.arguments =
                code.simpleArguments <= CallWriter.MOST_ARGUMENTS && code.stateBytes == 0 ? code.simpleArguments : -1;
    }

    /** The class, or null if this function had better stay with the interpreter. */
    public byte[] write() {
        if (code.generator || code.words.length > MOST_WORDS) {
            return null;
        }
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL, NAME, null, Names.UNIT, null);
        constructor();
        shape = new CodeShape(code, code.missed, false);
        Label resumeEnd = method("resume", "(L" + Names.BRIDGE + ";L" + Names.FRAME + ";)V", shape, -1);
        Label directEnd = null;
        if (arguments >= 0) {
            String slots = ("L" + Names.OBJECT + ";J").repeat(arguments);
            String parameters = "L" + Names.BRIDGE + ";L" + Names.FUNCTION + ";L" + Names.FRAME + ";I";
            directEnd = method(
                    "call" + arguments,
                    "(" + parameters + slots + ")L" + Names.OBJECT + ";",
                    new CodeShape(code, code.missed, true),
                    arguments);
        }
        writer.visitEnd();
        byte[] bytes;
        try {
            bytes = writer.toByteArray();
        } catch (MethodTooLargeException e) {
            return null;
        }
        boolean huge = resumeEnd.getOffset() >= HUGE_METHOD_BYTES
                || (directEnd != null && directEnd.getOffset() >= HUGE_METHOD_BYTES);
        return huge ? null : bytes;
    }

    /** The words at which {@code resume} can begin, after {@link #write}. */
    public boolean[] entries() {
        boolean[] entries = shape.heads.clone();
        entries[0] = true;
        return entries;
    }

    /** With how many arguments the function can be called directly; -1 if it cannot. */
    public int arguments() {
        return arguments;
    }

    private void constructor() {
        MethodVisitor make = writer.visitMethod(0, "<init>", "([ZI)V", null, null);
        make.visitCode();
        make.visitVarInsn(Opcodes.ALOAD, 0);
        make.visitVarInsn(Opcodes.ALOAD, 1);
        make.visitVarInsn(Opcodes.ILOAD, 2);
        make.visitMethodInsn(Opcodes.INVOKESPECIAL, Names.UNIT, "<init>", "([ZI)V", false);
        make.visitInsn(Opcodes.RETURN);
        make.visitMaxs(0, 0);
        make.visitEnd();
    }

    private Label method(String name, String descriptor, CodeShape codeShape, int given) {
        MethodVisitor visitor = writer.visitMethod(0, name, descriptor, null, null);
        return new MethodWriter(codeShape, visitor, given).write();
    }
}
