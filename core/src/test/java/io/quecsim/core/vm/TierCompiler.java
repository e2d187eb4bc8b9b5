package io.quecsim.core.vm;

import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegOp;
import java.lang.invoke.MethodHandles;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes a JVM class of one function's register code; an experiment, see {@code docs/internals/compiling-tier.md}. Slots live in
 * JVM locals, two each, as the frame has two arrays. Wherever a time slice can end, and around every instruction not
 * compiled here, they are in the frame, so that the interpreter or another activation can go on from there.
 */
final class TierCompiler {
    private static final String RUNTIME = "io/quecsim/core/vm/TierRuntime";
    private static final String FRAME = "io/quecsim/core/vm/CodeFrame";
    private static final String OBJECT = "java/lang/Object";
    private static final int TIER = 0;
    private static final int FRAME_VAR = 1;
    private static final int ACC = 2;
    private static final int R = 4;
    private static final int N = 5;
    private static final int SLOTS = 6;

    private final RegCode code;
    private final long[] words;
    private final long[] cum;
    private final int slots;
    private final int constants;
    private final MethodVisitor m;
    private final Label[] at;
    private final Set<Integer> entries = new TreeSet<>();
    private Label leave;
    private Label exit;

    private TierCompiler(RegCode code, MethodVisitor method) {
        this.code = code;
        this.words = code.words;
        this.cum = code.cum;
        this.slots = code.slots;
        this.constants = code.firstConstant;
        this.m = method;
        this.at = new Label[words.length + 1];
    }

    /** A unit for {@code code}, which is loaded beside the interpreter as a hidden class. */
    static TierRuntime.Unit compile(RegCode code) throws ReflectiveOperationException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS) {
            @Override
            protected String getCommonSuperClass(String one, String other) {
                return OBJECT;
            }
        };
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL, "io/quecsim/core/vm/Tiered", null, OBJECT, new String[] {
            RUNTIME + "$Unit"
        });
        MethodVisitor make = writer.visitMethod(0, "<init>", "()V", null, null);
        make.visitCode();
        make.visitVarInsn(Opcodes.ALOAD, 0);
        make.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        make.visitInsn(Opcodes.RETURN);
        make.visitMaxs(0, 0);
        make.visitEnd();
        MethodVisitor bridge =
                writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "(L" + RUNTIME + ";L" + FRAME + ";)V", null, null);
        bridge.visitCode();
        bridge.visitVarInsn(Opcodes.ALOAD, 1);
        bridge.visitVarInsn(Opcodes.ALOAD, 2);
        bridge.visitMethodInsn(
                Opcodes.INVOKESTATIC, "io/quecsim/core/vm/Tiered", "go", "(L" + RUNTIME + ";L" + FRAME + ";)V", false);
        bridge.visitInsn(Opcodes.RETURN);
        bridge.visitMaxs(0, 0);
        bridge.visitEnd();
        MethodVisitor method =
                writer.visitMethod(Opcodes.ACC_STATIC, "go", "(L" + RUNTIME + ";L" + FRAME + ";)V", null, null);
        new TierCompiler(code, method).body();
        writer.visitEnd();
        return (TierRuntime.Unit) MethodHandles.lookup()
                .defineHiddenClass(writer.toByteArray(), true)
                .lookupClass()
                .getDeclaredConstructor()
                .newInstance();
    }

    private static int length(long word) {
        int c = RegOp.c(word);
        return switch (RegOp.op(word)) {
            case RegOp.CALL_N, RegOp.CALL_METHOD_N, RegOp.BUILD, RegOp.UNPACK -> 1 + RegOp.slotWords(c);
            case RegOp.UNPACK_EX -> 1 + RegOp.slotWords(RegOp.a(word) + c + 1);
            case RegOp.IMPORT_NAME, RegOp.JUMP_UNWIND -> 2;
            case RegOp.MAKE_FUNCTION -> (RegOp.x(word) & 2) != 0 ? 2 : 1;
            default -> 1;
        };
    }

    private static boolean jumps(int op) {
        return op >= RegOp.JUMP && op <= RegOp.JUMP_MATCH || op == RegOp.FOR_ITER;
    }

    private static boolean compiled(int op) {
        return switch (op) {
            case RegOp.NOP,
                    RegOp.MOVE,
                    RegOp.CHECK,
                    RegOp.ADD,
                    RegOp.SUB,
                    RegOp.MUL,
                    RegOp.MOD,
                    RegOp.FLOOR_DIV,
                    RegOp.AND,
                    RegOp.OR,
                    RegOp.XOR,
                    RegOp.JUMP,
                    RegOp.JUMP_TRUE,
                    RegOp.JUMP_FALSE,
                    RegOp.LOAD_METHOD,
                    RegOp.JUMP_LT,
                    RegOp.JUMP_GT,
                    RegOp.JUMP_EQ,
                    RegOp.JUMP_LE,
                    RegOp.JUMP_GE,
                    RegOp.JUMP_NE,
                    RegOp.LOAD_GLOBAL,
                    RegOp.LOAD_ATTR,
                    RegOp.STORE_ATTR,
                    RegOp.GET_ITEM,
                    RegOp.SET_ITEM -> true;
            default -> false;
        };
    }

    private void body() {
        // Only the beginning and the heads of loops: with entries inside loops HotSpot would not see them as loops.
        entries.add(0);
        for (int pc = 0; pc < words.length; pc += length(words[pc])) {
            at[pc] = new Label();
            if (jumps(RegOp.op(words[pc]))) {
                int to = pc + 1 + (int) (words[pc] >> 48);
                if (to <= pc) {
                    entries.add(to);
                }
            }
        }
        at[words.length] = new Label();
        leave = new Label();
        exit = new Label();
        m.visitCode();
        m.visitVarInsn(Opcodes.ALOAD, FRAME_VAR);
        m.visitFieldInsn(Opcodes.GETFIELD, FRAME, "r", "[L" + OBJECT + ";");
        m.visitVarInsn(Opcodes.ASTORE, R);
        m.visitVarInsn(Opcodes.ALOAD, FRAME_VAR);
        m.visitFieldInsn(Opcodes.GETFIELD, FRAME, "n", "[J");
        m.visitVarInsn(Opcodes.ASTORE, N);
        accumulator();
        for (int i = 0; i < slots; i++) {
            load(i);
        }
        int[] keys = entries.stream().mapToInt(i -> i).toArray();
        Label[] labels = new Label[keys.length];
        for (int i = 0; i < keys.length; i++) {
            labels[i] = at[keys[i]];
        }
        m.visitVarInsn(Opcodes.ALOAD, FRAME_VAR);
        m.visitFieldInsn(Opcodes.GETFIELD, FRAME, "pc", "I");
        m.visitLookupSwitchInsn(leave, keys, labels);
        for (int pc = 0; pc < words.length; pc += length(words[pc])) {
            m.visitLabel(at[pc]);
            instruction(pc, words[pc]);
        }
        m.visitLabel(at[words.length]);
        m.visitLabel(leave);
        m.visitVarInsn(Opcodes.ALOAD, TIER);
        m.visitInsn(Opcodes.ICONST_1);
        m.visitFieldInsn(Opcodes.PUTFIELD, RUNTIME, "missed", "Z");
        m.visitInsn(Opcodes.RETURN);
        m.visitLabel(exit);
        spill();
        m.visitVarInsn(Opcodes.ALOAD, TIER);
        m.visitVarInsn(Opcodes.ALOAD, FRAME_VAR);
        m.visitVarInsn(Opcodes.LLOAD, ACC);
        m.visitVarInsn(Opcodes.ILOAD, SLOTS + 3 * slots + 3);
        m.visitMethodInsn(Opcodes.INVOKEVIRTUAL, RUNTIME, "suspend", "(L" + FRAME + ";JI)V", false);
        m.visitInsn(Opcodes.RETURN);
        m.visitMaxs(0, 0);
        m.visitEnd();
    }

    private int objectOf(int slot) {
        return SLOTS + 3 * slot;
    }

    private int intOf(int slot) {
        return SLOTS + 3 * slot + 1;
    }

    private boolean constantInt(int slot) {
        return slot >= constants && code.constants[slot - constants] == null;
    }

    private void load(int slot) {
        if (constantInt(slot)) {
            return;
        }
        m.visitVarInsn(Opcodes.ALOAD, R);
        constant(slot);
        m.visitInsn(Opcodes.AALOAD);
        m.visitVarInsn(Opcodes.ASTORE, objectOf(slot));
        m.visitVarInsn(Opcodes.ALOAD, N);
        constant(slot);
        m.visitInsn(Opcodes.LALOAD);
        m.visitVarInsn(Opcodes.LSTORE, intOf(slot));
    }

    private void constant(int value) {
        m.visitLdcInsn(value);
    }

    private void pushInt(int slot) {
        if (constantInt(slot)) {
            m.visitLdcInsn(code.constantInts[slot - constants]);
        } else {
            m.visitVarInsn(Opcodes.LLOAD, intOf(slot));
        }
    }

    private void pushObject(int slot) {
        if (constantInt(slot)) {
            m.visitInsn(Opcodes.ACONST_NULL);
        } else {
            m.visitVarInsn(Opcodes.ALOAD, objectOf(slot));
        }
    }

    /** Writes all slots that are no constants to the frame. */
    private void spill() {
        for (int i = 0; i < constants; i++) {
            m.visitVarInsn(Opcodes.ALOAD, R);
            constant(i);
            m.visitVarInsn(Opcodes.ALOAD, objectOf(i));
            m.visitInsn(Opcodes.AASTORE);
            m.visitVarInsn(Opcodes.ALOAD, N);
            constant(i);
            m.visitVarInsn(Opcodes.LLOAD, intOf(i));
            m.visitInsn(Opcodes.LASTORE);
        }
    }

    /** The instruction is the interpreter's: it goes on in this unit, or in another activation. */
    private void byInterpreter(int pc, long w) {
        if (RegOp.op(w) == RegOp.RETURN) {
            int a = RegOp.a(w);
            if (a < constants) {
                m.visitVarInsn(Opcodes.ALOAD, R);
                constant(a);
                m.visitVarInsn(Opcodes.ALOAD, objectOf(a));
                m.visitInsn(Opcodes.AASTORE);
                m.visitVarInsn(Opcodes.ALOAD, N);
                constant(a);
                m.visitVarInsn(Opcodes.LLOAD, intOf(a));
                m.visitInsn(Opcodes.LASTORE);
            }
        } else {
            spill();
        }
        m.visitVarInsn(Opcodes.ALOAD, TIER);
        m.visitVarInsn(Opcodes.ALOAD, FRAME_VAR);
        m.visitVarInsn(Opcodes.LLOAD, ACC);
        m.visitLdcInsn(w);
        constant(pc + 1);
        String verb = RegOp.op(w) == RegOp.RETURN ? "leave" : "step";
        m.visitMethodInsn(Opcodes.INVOKEVIRTUAL, RUNTIME, verb, "(L" + FRAME + ";JJI)Z", false);
        if (RegOp.op(w) == RegOp.RETURN) {
            m.visitInsn(Opcodes.POP);
            m.visitInsn(Opcodes.RETURN);
        } else {
            Label goesOn = new Label();
            m.visitJumpInsn(Opcodes.IFNE, goesOn);
            m.visitInsn(Opcodes.RETURN);
            m.visitLabel(goesOn);
            accumulator();
            for (int i = 0; i < constants; i++) {
                load(i);
            }
            if (jumps(RegOp.op(w))) {
                int to = pc + 1 + (int) (w >> 48);
                m.visitVarInsn(Opcodes.ALOAD, FRAME_VAR);
                m.visitFieldInsn(Opcodes.GETFIELD, FRAME, "pc", "I");
                constant(to);
                m.visitJumpInsn(Opcodes.IF_ICMPEQ, at[to]);
            }
        }
    }

    private void accumulator() {
        m.visitVarInsn(Opcodes.ALOAD, TIER);
        m.visitFieldInsn(Opcodes.GETFIELD, RUNTIME, "acc", "J");
        m.visitVarInsn(Opcodes.LSTORE, ACC);
    }

    private void instruction(int pc, long w) {
        int op = RegOp.op(w);
        int a = RegOp.a(w);
        int b = RegOp.b(w);
        int c = RegOp.c(w);
        if (!compiled(op)) {
            byInterpreter(pc, w);
            return;
        }
        Label slow = new Label();
        Label done = new Label();
        switch (op) {
            case RegOp.NOP -> {
                return;
            }
            case RegOp.MOVE -> {
                pushObject(b);
                m.visitVarInsn(Opcodes.ASTORE, objectOf(a));
                pushInt(b);
                m.visitVarInsn(Opcodes.LSTORE, intOf(a));
                return;
            }
            case RegOp.CHECK -> {
                pushObject(a);
                m.visitFieldInsn(Opcodes.GETSTATIC, "io/quecsim/core/vm/Sentinel", "UNBOUND", "L" + OBJECT + ";");
                m.visitJumpInsn(Opcodes.IF_ACMPNE, done);
            }
            case RegOp.ADD, RegOp.SUB, RegOp.MUL, RegOp.AND, RegOp.OR, RegOp.XOR, RegOp.MOD, RegOp.FLOOR_DIV -> {
                bothInts(b, c, slow);
                arithmetic(op, a, b, c, slow);
                m.visitJumpInsn(Opcodes.GOTO, done);
            }
            case RegOp.JUMP -> {
                jump(pc, w);
                return;
            }
            case RegOp.JUMP_LT, RegOp.JUMP_GT, RegOp.JUMP_EQ, RegOp.JUMP_LE, RegOp.JUMP_GE, RegOp.JUMP_NE -> {
                bothInts(a, b, slow);
                pushInt(a);
                pushInt(b);
                m.visitInsn(Opcodes.LCMP);
                m.visitJumpInsn(unless(op, RegOp.x(w) != 0), done);
                jump(pc, w);
            }
            case RegOp.LOAD_GLOBAL, RegOp.LOAD_ATTR, RegOp.GET_ITEM -> {
                loaded(op, b, c);
                result(a, slow);
                m.visitJumpInsn(Opcodes.GOTO, done);
            }
            case RegOp.JUMP_TRUE, RegOp.JUMP_FALSE -> {
                m.visitVarInsn(Opcodes.ALOAD, TIER);
                pushObject(a);
                pushInt(a);
                m.visitMethodInsn(Opcodes.INVOKEVIRTUAL, RUNTIME, "truth", "(L" + OBJECT + ";J)I", false);
                int value = SLOTS + 3 * slots + 3;
                m.visitInsn(Opcodes.DUP);
                m.visitVarInsn(Opcodes.ISTORE, value);
                m.visitJumpInsn(Opcodes.IFLT, slow);
                m.visitVarInsn(Opcodes.ILOAD, value);
                m.visitJumpInsn(op == RegOp.JUMP_TRUE ? Opcodes.IFEQ : Opcodes.IFNE, done);
                jump(pc, w);
            }
            case RegOp.LOAD_METHOD -> {
                m.visitVarInsn(Opcodes.ALOAD, TIER);
                m.visitVarInsn(Opcodes.ALOAD, FRAME_VAR);
                constant(c);
                pushObject(b);
                m.visitMethodInsn(
                        Opcodes.INVOKEVIRTUAL,
                        RUNTIME,
                        "method",
                        "(L" + FRAME + ";IL" + OBJECT + ";)L" + OBJECT + ";",
                        false);
                int value = SLOTS + 3 * slots + 2;
                m.visitInsn(Opcodes.DUP);
                m.visitVarInsn(Opcodes.ASTORE, value);
                m.visitJumpInsn(Opcodes.IFNULL, slow);
                pushObject(b);
                m.visitVarInsn(Opcodes.ASTORE, objectOf(a + 1));
                m.visitVarInsn(Opcodes.ALOAD, value);
                m.visitVarInsn(Opcodes.ASTORE, objectOf(a));
                m.visitJumpInsn(Opcodes.GOTO, done);
            }
            case RegOp.STORE_ATTR, RegOp.SET_ITEM -> {
                stored(op, a, b, c);
                m.visitJumpInsn(Opcodes.IFNE, done);
            }
            default -> throw new AssertionError(op);
        }
        m.visitLabel(slow);
        exitAt(pc);
        m.visitLabel(done);
    }

    private void bothInts(int left, int right, Label slow) {
        for (int slot : new int[] {left, right}) {
            if (!constantInt(slot)) {
                pushObject(slot);
                m.visitJumpInsn(Opcodes.IFNONNULL, slow);
            }
        }
    }

    private void arithmetic(int op, int to, int left, int right, Label slow) {
        if (op == RegOp.MOD || op == RegOp.FLOOR_DIV) {
            pushInt(right);
            m.visitInsn(Opcodes.LCONST_0);
            m.visitInsn(Opcodes.LCMP);
            m.visitJumpInsn(Opcodes.IFLE, slow);
            pushInt(left);
            m.visitInsn(Opcodes.L2I);
            pushInt(right);
            m.visitInsn(Opcodes.L2I);
            m.visitMethodInsn(
                    Opcodes.INVOKESTATIC, "java/lang/Math", op == RegOp.MOD ? "floorMod" : "floorDiv", "(II)I", false);
            m.visitInsn(Opcodes.I2L);
            store(to);
            return;
        }
        pushInt(left);
        pushInt(right);
        m.visitInsn(
                switch (op) {
                    case RegOp.ADD -> Opcodes.LADD;
                    case RegOp.SUB -> Opcodes.LSUB;
                    case RegOp.MUL -> Opcodes.LMUL;
                    case RegOp.AND -> Opcodes.LAND;
                    case RegOp.OR -> Opcodes.LOR;
                    default -> Opcodes.LXOR;
                });
        if (op == RegOp.ADD || op == RegOp.SUB || op == RegOp.MUL) {
            int wide = SLOTS + 3 * slots;
            m.visitInsn(Opcodes.DUP2);
            m.visitVarInsn(Opcodes.LSTORE, wide);
            constant(33);
            m.visitInsn(Opcodes.LSHL);
            constant(33);
            m.visitInsn(Opcodes.LSHR);
            m.visitVarInsn(Opcodes.LLOAD, wide);
            m.visitInsn(Opcodes.LCMP);
            m.visitJumpInsn(Opcodes.IFNE, slow);
            m.visitVarInsn(Opcodes.LLOAD, wide);
        }
        store(to);
    }

    private void store(int to) {
        m.visitVarInsn(Opcodes.LSTORE, intOf(to));
        m.visitInsn(Opcodes.ACONST_NULL);
        m.visitVarInsn(Opcodes.ASTORE, objectOf(to));
    }

    /** The condition under which the jump is not taken. */
    private static int unless(int op, boolean sense) {
        return switch (op) {
            case RegOp.JUMP_LT -> sense ? Opcodes.IFGE : Opcodes.IFLT;
            case RegOp.JUMP_GT -> sense ? Opcodes.IFLE : Opcodes.IFGT;
            case RegOp.JUMP_EQ -> sense ? Opcodes.IFNE : Opcodes.IFEQ;
            case RegOp.JUMP_LE -> sense ? Opcodes.IFGT : Opcodes.IFLE;
            case RegOp.JUMP_GE -> sense ? Opcodes.IFLT : Opcodes.IFGE;
            default -> sense ? Opcodes.IFEQ : Opcodes.IFNE;
        };
    }

    /** A jump taken: what straight code cost is charged here; backward it may end the slice. */
    private void jump(int pc, long w) {
        int from = pc + 1;
        int to = from + (int) (w >> 48);
        m.visitVarInsn(Opcodes.LLOAD, ACC);
        m.visitLdcInsn(cum[from] - cum[to]);
        m.visitInsn(Opcodes.LADD);
        m.visitVarInsn(Opcodes.LSTORE, ACC);
        if (to <= pc) {
            m.visitVarInsn(Opcodes.ALOAD, TIER);
            m.visitVarInsn(Opcodes.LLOAD, ACC);
            m.visitLdcInsn(cum[to]);
            m.visitInsn(Opcodes.LADD);
            m.visitMethodInsn(Opcodes.INVOKEVIRTUAL, RUNTIME, "within", "(J)Z", false);
            m.visitJumpInsn(Opcodes.IFNE, at[to]);
            exitAt(to);
        } else {
            m.visitJumpInsn(Opcodes.GOTO, at[to]);
        }
    }

    /** Leaves for the interpreter, which goes on with the instruction at {@code pc}. */
    private void exitAt(int pc) {
        constant(pc);
        m.visitVarInsn(Opcodes.ISTORE, SLOTS + 3 * slots + 3);
        m.visitJumpInsn(Opcodes.GOTO, exit);
    }

    private void loaded(int op, int b, int c) {
        m.visitVarInsn(Opcodes.ALOAD, TIER);
        if (op == RegOp.GET_ITEM) {
            pushObject(b);
            pushObject(c);
            pushInt(c);
            m.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    RUNTIME,
                    "item",
                    "(L" + OBJECT + ";L" + OBJECT + ";J)L" + OBJECT + ";",
                    false);
            return;
        }
        m.visitVarInsn(Opcodes.ALOAD, FRAME_VAR);
        constant(c);
        if (op == RegOp.LOAD_GLOBAL) {
            m.visitMethodInsn(Opcodes.INVOKEVIRTUAL, RUNTIME, "global", "(L" + FRAME + ";I)L" + OBJECT + ";", false);
        } else {
            pushObject(b);
            m.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    RUNTIME,
                    "attribute",
                    "(L" + FRAME + ";IL" + OBJECT + ";)L" + OBJECT + ";",
                    false);
        }
    }

    /** The object on the JVM's stack goes to the slot; null is a miss. */
    private void result(int to, Label slow) {
        int value = SLOTS + 3 * slots + 2;
        Label object = new Label();
        Label end = new Label();
        m.visitInsn(Opcodes.DUP);
        m.visitVarInsn(Opcodes.ASTORE, value);
        m.visitJumpInsn(Opcodes.IFNULL, slow);
        m.visitVarInsn(Opcodes.ALOAD, value);
        m.visitTypeInsn(Opcodes.INSTANCEOF, "java/lang/Integer");
        m.visitJumpInsn(Opcodes.IFEQ, object);
        m.visitVarInsn(Opcodes.ALOAD, value);
        m.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Integer");
        m.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Integer", "longValue", "()J", false);
        store(to);
        m.visitJumpInsn(Opcodes.GOTO, end);
        m.visitLabel(object);
        m.visitVarInsn(Opcodes.ALOAD, value);
        m.visitVarInsn(Opcodes.ASTORE, objectOf(to));
        m.visitLabel(end);
    }

    private void stored(int op, int a, int b, int c) {
        m.visitVarInsn(Opcodes.ALOAD, TIER);
        if (op == RegOp.STORE_ATTR) {
            m.visitVarInsn(Opcodes.ALOAD, FRAME_VAR);
            constant(c);
            pushObject(b);
        } else {
            pushObject(b);
            pushObject(c);
            pushInt(c);
        }
        pushObject(a);
        pushInt(a);
        m.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                RUNTIME,
                op == RegOp.STORE_ATTR ? "storeAttribute" : "storeItem",
                op == RegOp.STORE_ATTR
                        ? "(L" + FRAME + ";IL" + OBJECT + ";L" + OBJECT + ";J)Z"
                        : "(L" + OBJECT + ";L" + OBJECT + ";JL" + OBJECT + ";J)Z",
                false);
    }
}
