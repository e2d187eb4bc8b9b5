package io.quecsim.core.tier;

import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LSTORE;

import io.quecsim.core.register.RegOp;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes one method of a unit: its instructions, each in a short form for what it mostly meets and the whole form, which is the
 * interpreter's, for the rest.
 */
final class MethodWriter extends CallWriter {
    /** A function of more does not load all of them where it begins. */
    private static final int FEW_SLOTS = 60;

    MethodWriter(CodeShape shape, MethodVisitor m, int given) {
        super(shape, m, given);
    }

    /** Its end is at the label that is returned. */
    Label write() {
        m.visitCode();
        for (int i = 0; i < words.length; i++) {
            at[i] = shape.reached[i] ? new Label() : null;
        }
        if (isDirect()) {
            beginDirect();
        } else {
            beginResume();
        }
        for (pc = 0; pc < words.length; pc++) {
            if (shape.reached[pc]) {
                w = words[pc];
                state = shape.states[pc];
                m.visitLabel(at[pc]);
                instruction();
            }
        }
        waysOut();
        Label end = new Label();
        m.visitLabel(end);
        m.visitMaxs(0, 0);
        m.visitEnd();
        return end;
    }

    private void beginDirect() {
        slots.noFrame();
        for (int i = given; i < code.firstConstant; i++) {
            slots.clear(i);
        }
        loadCaches();
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "published", "()J", false);
        m.visitVarInsn(LSTORE, slots.acc);
        clearTemporaries();
    }

    private void beginResume() {
        m.visitVarInsn(ALOAD, 2);
        slots.storeFrame();
        m.visitVarInsn(ALOAD, slots.frame);
        m.visitFieldInsn(GETFIELD, Names.FRAME, "function", FUNCTION);
        m.visitVarInsn(ASTORE, Slots.FUNCTION);
        loadCaches();
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        m.visitVarInsn(ALOAD, slots.frame);
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "begin", "(" + FRAME + ")J", false);
        m.visitVarInsn(LSTORE, slots.acc);
        clearTemporaries();
        int[] heads =
                IntStream.range(0, words.length).filter(i -> shape.heads[i]).toArray();
        Label begin = new Label();
        boolean many = code.firstConstant > FEW_SLOTS;
        if (heads.length > 0) {
            if (many) {
                pushPc();
                m.visitJumpInsn(IFEQ, begin);
            }
            for (int i = 0; i < code.firstConstant; i++) {
                slots.load(i);
            }
            pushPc();
            Label[] labels = IntStream.of(heads).mapToObj(i -> at[i]).toArray(Label[]::new);
            m.visitLookupSwitchInsn(many ? begin : at[0], heads, labels);
        }
        if (many || heads.length == 0) {
            m.visitLabel(begin);
            BitSet set = code.setAtEntry();
            for (int i = 0; i < code.firstConstant; i++) {
                if (set.get(i)) {
                    slots.load(i);
                } else {
                    slots.clear(i);
                }
            }
            m.visitJumpInsn(GOTO, at[0]);
        }
    }

    private void pushPc() {
        m.visitVarInsn(ALOAD, slots.frame);
        m.visitFieldInsn(GETFIELD, Names.FRAME, "pc", "I");
    }

    private void loadCaches() {
        m.visitVarInsn(ALOAD, Slots.FUNCTION);
        m.visitFieldInsn(GETFIELD, Names.FUNCTION, "code", "L" + Names.CODE + ";");
        m.visitFieldInsn(GETFIELD, Names.CODE, "caches", "[" + CACHE);
        m.visitVarInsn(ASTORE, slots.caches);
    }

    private void clearTemporaries() {
        m.visitInsn(LCONST_0);
        m.visitVarInsn(LSTORE, slots.wide);
        m.visitInsn(ACONST_NULL);
        m.visitVarInsn(ASTORE, slots.object);
        m.visitInsn(Opcodes.ICONST_0);
        m.visitVarInsn(ISTORE, slots.number);
    }

    private void instruction() {
        int op = RegOp.op(w);
        int a = RegOp.a(w);
        int b = RegOp.b(w);
        int c = RegOp.c(w);
        switch (op) {
            case RegOp.NOP -> {}
            case RegOp.MOVE -> slots.move(a, b);
            case RegOp.STORE_CELL -> storeCell(a, b);
            case RegOp.JUMP -> takeJump();
            case RegOp.JUMP_IS -> jumpIs(a, b);
            case RegOp.CHECK ->
                shortOrLong(slow -> {
                    slots.pushObject(a);
                    m.visitFieldInsn(GETSTATIC, Names.SENTINEL, "UNBOUND", "L" + Names.SENTINEL + ";");
                    m.visitJumpInsn(Opcodes.IF_ACMPEQ, slow);
                });
            case RegOp.LOAD_CELL ->
                shortOrLong(slow -> {
                    slots.pushObject(b);
                    m.visitTypeInsn(Opcodes.CHECKCAST, Names.CELL);
                    m.visitFieldInsn(GETFIELD, Names.CELL, "value", OBJECT);
                    result(a, slow);
                });
            case RegOp.LOAD_NAME, RegOp.LOAD_GLOBAL ->
                shortOrLong(slow -> {
                    ofGlobals(op == RegOp.LOAD_NAME, c, slow);
                    if (shape.loadsObject(pc)) {
                        shortForm("globalObject", "(" + CACHE + DICT + ")" + OBJECT);
                        object(a, slow);
                    } else {
                        shortForm("global", "(" + CACHE + DICT + ")" + OBJECT);
                        result(a, slow);
                    }
                });
            case RegOp.STORE_NAME, RegOp.STORE_GLOBAL ->
                shortOrLong(slow -> {
                    ofGlobals(op == RegOp.STORE_NAME, c, slow);
                    slots.pushBoth(a);
                    shortForm("storeGlobal", "(" + CACHE + DICT + OBJECT + "J)Z");
                    m.visitJumpInsn(IFEQ, slow);
                });
            case RegOp.LOAD_ATTR ->
                shortOrLong(slow -> {
                    pushCache(c);
                    slots.pushObject(b);
                    shortForm("attribute", "(" + CACHE + OBJECT + ")" + OBJECT);
                    result(a, slow);
                });
            case RegOp.STORE_ATTR ->
                shortOrLong(slow -> {
                    m.visitVarInsn(ALOAD, Slots.BRIDGE);
                    pushCache(c);
                    slots.pushObject(b);
                    slots.pushBoth(a);
                    m.visitMethodInsn(
                            INVOKEVIRTUAL,
                            Names.BRIDGE,
                            "storeAttribute",
                            "(" + CACHE + OBJECT + OBJECT + "J)Z",
                            false);
                    m.visitJumpInsn(IFEQ, slow);
                });
            case RegOp.LOAD_METHOD -> shortOrLong(slow -> loadMethod(a, b, c, slow));
            case RegOp.GET_ITEM ->
                shortOrLong(slow -> {
                    isInt(c, slow);
                    slots.pushObject(b);
                    slots.pushInt(c);
                    shortForm("itemOf", "(" + OBJECT + "J)" + OBJECT);
                    result(a, slow);
                });
            case RegOp.SET_ITEM ->
                shortOrLong(slow -> {
                    isInt(c, slow);
                    slots.pushObject(b);
                    slots.pushInt(c);
                    slots.pushBoth(a);
                    shortForm("storeItem", "(" + OBJECT + "J" + OBJECT + "J)Z");
                    m.visitJumpInsn(IFEQ, slow);
                });
            case RegOp.ADD,
                    RegOp.SUB,
                    RegOp.MUL,
                    RegOp.FLOOR_DIV,
                    RegOp.MOD,
                    RegOp.AND,
                    RegOp.OR,
                    RegOp.XOR,
                    RegOp.SHL,
                    RegOp.SHR ->
                shortOrLong(slow -> {
                    isInt(b, slow);
                    isInt(c, slow);
                    IntArithmetic.write(m, slots, w, slow);
                });
            case RegOp.NOT ->
                shortOrLong(slow -> {
                    slots.pushObject(b);
                    shortForm("not", "(" + OBJECT + ")" + OBJECT);
                    object(a, slow);
                });
            case RegOp.JUMP_TRUE, RegOp.JUMP_FALSE -> jumpIf(a, op == RegOp.JUMP_TRUE);
            case RegOp.JUMP_LT, RegOp.JUMP_GT, RegOp.JUMP_EQ, RegOp.JUMP_LE, RegOp.JUMP_GE, RegOp.JUMP_NE ->
                jumpCompare(op, a, b);
            case RegOp.JUMP_IN, RegOp.JUMP_MATCH -> {
                slots.sync(state);
                longJump();
            }
            case RegOp.FOR_ITER -> forIter(a, b);
            case RegOp.CALL0, RegOp.CALL1, RegOp.CALL_N, RegOp.CALL_METHOD0, RegOp.CALL_METHOD1, RegOp.CALL_METHOD_N ->
                call(op, a, b, c);
            case RegOp.RETURN -> leave(a);
            default -> {
                if (CodeShape.ends(op)) {
                    last();
                } else {
                    whole();
                }
            }
        }
    }

    private interface ShortForm {
        /** Writes it; where it does not do it jumps to {@code slow}, having changed nothing. */
        void write(Label slow);
    }

    private void shortOrLong(ShortForm form) {
        if (shape.form(pc) == CodeShape.Form.SHORT) {
            form.write(missed());
            return;
        }
        Label slow = new Label();
        Label done = new Label();
        form.write(slow);
        m.visitJumpInsn(GOTO, done);
        m.visitLabel(slow);
        whole();
        m.visitLabel(done);
    }

    /** The whole form of an instruction that does not jump. */
    private void whole() {
        int op = RegOp.op(w);
        int a = RegOp.a(w);
        int b = RegOp.b(w);
        int c = RegOp.c(w);
        switch (op) {
            case RegOp.ADD,
                    RegOp.SUB,
                    RegOp.MUL,
                    RegOp.FLOOR_DIV,
                    RegOp.MOD,
                    RegOp.AND,
                    RegOp.OR,
                    RegOp.XOR,
                    RegOp.SHL,
                    RegOp.SHR,
                    RegOp.BINARY,
                    RegOp.COMPARE -> {
                begin();
                slots.pushConstant(RegOp.x(w));
                slots.pushBoth(b);
                slots.pushBoth(c);
                String verb = op == RegOp.COMPARE ? "compare" : "binary";
                arrives(verb, "I" + OBJECT + "J" + OBJECT + "J", a);
            }
            case RegOp.GET_ITEM -> {
                begin();
                slots.pushBoth(b);
                slots.pushBoth(c);
                arrives("getItem", OBJECT + "J" + OBJECT + "J", a);
            }
            case RegOp.SET_ITEM -> {
                begin();
                slots.pushBoth(b);
                slots.pushBoth(c);
                slots.pushBoth(a);
                does("setItem", (OBJECT + "J").repeat(3));
            }
            case RegOp.STORE_ATTR -> {
                begin();
                slots.pushConstant(c);
                slots.pushBoth(b);
                slots.pushBoth(a);
                does("storeAttr", "I" + OBJECT + "J" + OBJECT + "J");
            }
            case RegOp.STORE_COMP -> {
                begin();
                slots.pushConstant(RegOp.x(w));
                slots.pushConstant(b);
                slots.pushConstant(c);
                does("storeComp", "III");
            }
            case RegOp.BUILD -> {
                if (RegOp.x(w) == RegOp.TUPLE || RegOp.x(w) == RegOp.LIST) {
                    begin();
                    slots.pushConstant(RegOp.x(w) == RegOp.LIST ? 1 : 0);
                    slots.pushConstant(c);
                    arrives("build", "ZI", a);
                } else {
                    step();
                }
            }
            default -> step();
        }
    }

    private void leave(int a) {
        if (!isDirect()) {
            leaveFrame(a);
            return;
        }
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        m.visitVarInsn(ALOAD, slots.frame);
        m.visitVarInsn(ALOAD, Slots.BACK);
        m.visitVarInsn(ILOAD, Slots.RET);
        slots.pushConstant(code.stackBytes);
        pushTotal();
        slots.pushBoth(a);
        m.visitMethodInsn(
                INVOKEVIRTUAL, Names.BRIDGE, "leave", "(" + FRAME + FRAME + "IIJ" + OBJECT + "J)" + OBJECT, false);
        m.visitInsn(ARETURN);
    }

    // Short forms.

    private void ofGlobals(boolean name, int cache, Label slow) {
        if (name) {
            m.visitVarInsn(ALOAD, slots.frame);
            m.visitFieldInsn(GETFIELD, Names.FRAME, "locals", DICT);
            m.visitVarInsn(ALOAD, slots.frame);
            m.visitFieldInsn(GETFIELD, Names.FRAME, "globals", DICT);
            m.visitJumpInsn(Opcodes.IF_ACMPNE, slow);
        }
        pushCache(cache);
        m.visitVarInsn(ALOAD, Slots.FUNCTION);
        m.visitFieldInsn(GETFIELD, Names.FUNCTION, "globals", DICT);
    }

    private void storeCell(int a, int b) {
        slots.pushObject(a);
        m.visitTypeInsn(Opcodes.CHECKCAST, Names.CELL);
        slots.pushBoth(b);
        shortForm("boxed", "(" + OBJECT + "J)" + OBJECT);
        m.visitFieldInsn(Opcodes.PUTFIELD, Names.CELL, "value", OBJECT);
    }

    private void loadMethod(int a, int b, int c, Label slow) {
        m.visitVarInsn(ALOAD, Slots.BRIDGE);
        pushCache(c);
        slots.pushObject(b);
        m.visitMethodInsn(INVOKEVIRTUAL, Names.BRIDGE, "method", "(" + CACHE + OBJECT + ")" + OBJECT, false);
        orMissed(slow);
        // The object may be in the slot that gets the function.
        pushCache(c);
        slots.pushObject(b);
        shortForm("self", "(" + CACHE + OBJECT + ")" + OBJECT);
        slots.storeObject(a + 1);
        m.visitVarInsn(ALOAD, slots.object);
        slots.storeObject(a);
    }
}
