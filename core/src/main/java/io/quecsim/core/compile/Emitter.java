package io.quecsim.core.compile;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.bytecode.LineTable;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.bytecode.VarUint;
import io.quecsim.core.compile.viper.ViperMistake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the instructions of one block: bytes, names, constants, line table, and the depth of the value stack as
 * MicroPython counts it (which sets {@code n_state}, so its heap use comes out right). In the first pass, which only
 * gathers names, everything here does nothing.
 */
class Emitter {
    /** A place in the code; jumps to it may be written before it is known. */
    static final class Label {
        int offset = -1;
    }

    private record Jump(int operandAt, boolean signed, Label target) {}

    private final boolean dry;
    private final boolean withLines;
    private byte[] code = new byte[64];
    private int length;
    private final List<Jump> jumps = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> nameIndex = new HashMap<>();
    private final List<Constant> constants = new ArrayList<>();
    private final List<CodeObject> children = new ArrayList<>();
    private int[] lineOffsets = new int[16];
    private int[] lines = new int[16];
    private int lineCount;
    private int lastLine = 1;
    private int depth;
    private int deepest;
    private boolean returned;

    /** @param dry only pretend */
    Emitter(boolean dry, boolean withLines) {
        this.dry = dry;
        this.withLines = withLines;
    }

    // What has been written

    byte[] code() throws CodeTooLarge {
        byte[] result = Arrays.copyOf(code, length);
        for (Jump jump : jumps) {
            int relative = jump.target.offset - jump.operandAt - 2;
            int encoded = jump.signed ? relative + 0x8000 : relative;
            if (encoded < 0 || encoded > 0xffff) {
                throw new CodeTooLarge();
            }
            result[jump.operandAt] = (byte) encoded;
            result[jump.operandAt + 1] = (byte) (encoded >> 8);
        }
        if (names.size() > 0x10000) {
            throw new CodeTooLarge();
        }
        return result;
    }

    /** A jump or a name does not fit its operand. */
    static final class CodeTooLarge extends Exception {
        private static final long serialVersionUID = 1;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    List<Constant> constants() {
        return List.copyOf(constants);
    }

    List<CodeObject> children() {
        return List.copyOf(children);
    }

    LineTable lines() {
        return new LineTable(Arrays.copyOf(lineOffsets, lineCount), Arrays.copyOf(lines, lineCount));
    }

    int deepest() {
        return deepest;
    }

    /** Whether the last instruction returned and nothing can jump behind it. */
    boolean returned() {
        return returned;
    }

    /** What is wrong with a viper function; null in any other. */
    @Nullable
    ViperMistake mistake() {
        return null;
    }

    // Book-keeping

    /** The next instruction belongs to this line; the table only ever goes forward. */
    void line(int line) {
        if (dry || !withLines || line <= lastLine) {
            return;
        }
        if (lineCount == lines.length) {
            lineOffsets = Arrays.copyOf(lineOffsets, 2 * lineCount);
            lines = Arrays.copyOf(lines, 2 * lineCount);
        }
        lineOffsets[lineCount] = length;
        lines[lineCount++] = line;
        lastLine = line;
    }

    void place(Label label) {
        adjust(0);
        label.offset = length;
    }

    /** Corrects the counted depth where two paths meet. */
    void adjust(int delta) {
        if (dry) {
            return;
        }
        depth += delta;
        deepest = Math.max(deepest, depth);
        returned = false;
    }

    private void write(int value) {
        if (length == code.length) {
            code = Arrays.copyOf(code, 2 * length);
        }
        code[length++] = (byte) value;
    }

    private void writeSigned(long value) {
        int shift = 0;
        while (value >> shift + 6 != 0 && value >> shift + 6 != -1) {
            shift += 7;
        }
        for (; shift > 0; shift -= 7) {
            write((int) (value >> shift) & 0x7f | 0x80);
        }
        write((int) value & 0x7f);
    }

    // Instructions by format

    /** An instruction whose stack effect the table knows. */
    void op(Opcode op) {
        if (!dry) {
            adjust(op.pushes - op.pops);
            write(op.code);
        }
    }

    /** An instruction with a number. */
    void op(Opcode op, int operand) {
        if (!dry) {
            adjust(op.pushes(operand) - op.pops(operand, 0));
            write(op.code);
            VarUint.write(operand, this::write);
        }
    }

    /** An instruction with a name. */
    void op(Opcode op, String name) {
        if (!dry) {
            adjust(op.pushes - op.pops);
            write(op.code);
            Integer known = nameIndex.putIfAbsent(name, names.size());
            if (known == null) {
                known = names.size();
                names.add(name);
            }
            write(known);
            write(known >> 8);
        }
    }

    /** A jump or the beginning of a handler block. */
    void op(Opcode op, Label target) {
        if (!dry) {
            adjust(op.pushes - op.pops);
            write(op.code);
            offset(target, op.format != Opcode.Format.OFFSET);
        }
    }

    private void offset(Label target, boolean signed) {
        jumps.add(new Jump(length, signed, target));
        write(0);
        write(0);
    }

    // Instructions with rules of their own

    void smallInt(int value) {
        if (dry) {
            return;
        }
        int index = value - Opcode.SMALL_INT_MULTI_FIRST;
        adjust(1);
        if (index >= 0 && index < Opcode.SMALL_INT_MULTI_COUNT) {
            write(Opcode.LOAD_CONST_SMALL_INT_MULTI.code + index);
        } else {
            write(Opcode.LOAD_CONST_SMALL_INT.code);
            writeSigned(value);
        }
    }

    /** Every use of a constant has an entry of its own. */
    void constant(Constant value) {
        if (!dry) {
            constants.add(value);
            op(Opcode.LOAD_CONST_OBJ, constants.size() - 1);
        }
    }

    /** As {@link #constant}; equal ones are one object. */
    void sharedConstant(Constant value) {
        for (int i = 0; !dry && i < constants.size(); i++) {
            if (constants.get(i).sameAs(value)) {
                op(Opcode.LOAD_CONST_OBJ, i);
                return;
            }
        }
        constant(value);
    }

    void loadFast(int slot) {
        fast(Opcode.LOAD_FAST_N, Opcode.LOAD_FAST_MULTI, slot);
    }

    void storeFast(int slot) {
        fast(Opcode.STORE_FAST_N, Opcode.STORE_FAST_MULTI, slot);
    }

    private void fast(Opcode general, Opcode shortForm, int slot) {
        if (dry) {
            return;
        }
        if (slot < Opcode.FAST_MULTI_COUNT) {
            adjust(shortForm.pushes - shortForm.pops);
            write(shortForm.code + slot);
        } else {
            op(general, slot);
        }
    }

    void unary(int operator) {
        if (!dry) {
            adjust(0);
            write(Opcode.UNARY_OP.code + operator);
        }
    }

    /** Also the negated relations, which are two instructions. */
    void binary(int operator) {
        if (dry) {
            return;
        }
        boolean negated = operator == BinaryOp.NOT_IN || operator == BinaryOp.IS_NOT;
        int plain = operator == BinaryOp.NOT_IN ? BinaryOp.IN : operator == BinaryOp.IS_NOT ? BinaryOp.IS : operator;
        adjust(-1);
        write(Opcode.BINARY_OP.code + plain);
        if (negated) {
            unary(UnaryOp.NOT);
        }
    }

    void returnValue() {
        op(Opcode.RETURN_VALUE);
        returned = !dry;
    }

    /** A call; stars says that a sequence and a mapping (or nulls) lie above the arguments. */
    void call(boolean method, int positional, int keywords, boolean stars) {
        Opcode op = method
                ? stars ? Opcode.CALL_METHOD_VAR_KW : Opcode.CALL_METHOD
                : stars ? Opcode.CALL_FUNCTION_VAR_KW : Opcode.CALL_FUNCTION;
        op(op, keywords << 8 | positional);
    }

    /** A call whose starred arguments a small int on top of them names, a bit each. */
    void callStars(boolean method, int positional, int keywords) {
        op(method ? Opcode.CALL_METHOD_STARS : Opcode.CALL_FUNCTION_STARS, keywords << 8 | positional);
    }

    void deleteAttribute(String name) {
        op(Opcode.LOAD_NULL);
        op(Opcode.ROT_TWO);
        op(Opcode.STORE_ATTR, name);
    }

    void deleteItem() {
        op(Opcode.LOAD_NULL);
        op(Opcode.ROT_THREE);
        op(Opcode.STORE_SUBSCR);
    }

    /** Makes a function of a child block; its cells are on the stack, above the defaults if there are any. */
    void makeFunction(CodeObject child, int cells, boolean defaults) {
        if (dry) {
            return;
        }
        Opcode op = cells == 0
                ? defaults ? Opcode.MAKE_FUNCTION_DEFARGS : Opcode.MAKE_FUNCTION
                : defaults ? Opcode.MAKE_CLOSURE_DEFARGS : Opcode.MAKE_CLOSURE;
        adjust(1 - op.pops(0, cells));
        write(op.code);
        children.add(child);
        VarUint.write(children.size() - 1, this::write);
        if (cells > 0) {
            write(cells);
        }
    }

    /** {@code break} and {@code continue}: leaves handler blocks, and the iterator of a {@code for} loop. */
    void leaveLoop(Label target, int handlers, boolean dropIterator) {
        if (dry) {
            return;
        }
        if (handlers > 0) {
            op(Opcode.UNWIND_JUMP, target);
            write(handlers | (dropIterator ? Opcode.UNWIND_POP_ITERATOR : 0));
            return;
        }
        if (dropIterator) {
            // The code after the loop's end is counted with the iterator, so these pops are not.
            for (int i = 0; i < Opcode.ITERATOR_SLOTS; i++) {
                write(Opcode.POP_TOP.code);
            }
        }
        op(Opcode.JUMP, target);
    }

    /** The end of a {@code with} block: its handler, entered with None on top if nothing went wrong. */
    void withCleanup(Label handler) {
        op(Opcode.LOAD_CONST_NONE);
        place(handler);
        if (!dry) {
            adjust(2); // room for calling __exit__
            write(Opcode.WITH_CLEANUP.code);
            adjust(-4); // that, and the two that SETUP_WITH left below the target's value
        }
    }
}
