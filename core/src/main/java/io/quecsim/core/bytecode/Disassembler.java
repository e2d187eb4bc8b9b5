package io.quecsim.core.bytecode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes code objects as text, in the words of {@code micropython -v -v}:
 *
 * <pre>{@code
 * File main.py, code block 'double' (21 bytes)
 * Raw bytecode (code_info_size=10, bytecode_size=11)
 * arg names: x
 * (N_STATE 3) (N_EXC_STACK 0) (SCOPE_FLAGS 0) (N_POS_ARGS 1) (N_KWONLY_ARGS 0) (N_DEF_POS_ARGS 0)
 * (INIT_CELL 0) x
 * names: print
 * table: 0 arg x, 1 obj 'a text longer than a name', 2 fun <lambda>
 *    2 00 LOAD_DEREF 0 (x)
 *      02 LOAD_CONST_SMALL_INT 2
 *      03 BINARY_OP 29 __mul__
 *    3 04 JUMP 12
 * }</pre>
 *
 * <p>A line number stands where it changes. Offsets and jump targets count the device's bytes from the first instruction;
 * sizes are the device's. What MicroPython prints as an address is the index in the constant table here, and locals have
 * their names in parentheses. An inner block follows the one that contains it, after an empty line, level by level.
 */
public final class Disassembler {
    /** What {@link CodeObject#FLAG_GENERATOR} and the following bits are called in {@code py/runtime0.h}. */
    private static final String[] FLAGS = {"GENERATOR", "VARKEYWORDS", "VARARGS", "DEFKWARGS", "async"};

    private static final int BYTES_IN_A_ROW = 16;
    /** Where the text beside the instructions begins. */
    private static final int BESIDE_COLUMN = 48;

    /**
     * More to print with a function.
     *
     * @param beside lines beside the instruction at an offset in {@link CodeObject#code}
     * @param below lines at the end, each with a line feed
     */
    public record Notes(Map<Integer, List<String>> beside, String below) {
        public static final Notes NONE = new Notes(Map.of(), "");
    }

    private final StringBuilder out = new StringBuilder();
    private final CodeObject code;
    private final DeviceBytes.Layout layout;

    private Disassembler(CodeObject code) {
        this.code = code;
        layout = DeviceBytes.layout(code, false);
    }

    /** The code object and every one inside it. */
    public static String all(CodeObject code) {
        return all(code, false, each -> Notes.NONE);
    }

    /** @param raw print the bytes as well; the two of a name, which each device numbers otherwise, as {@code qq} */
    public static String all(CodeObject code, boolean raw, Function<CodeObject, Notes> notes) {
        StringBuilder out = new StringBuilder();
        Deque<CodeObject> left = new ArrayDeque<>();
        left.add(code);
        while (!left.isEmpty()) {
            CodeObject next = left.poll();
            out.append(out.isEmpty() ? "" : "\n").append(one(next, raw, notes.apply(next)));
            left.addAll(next.children());
        }
        return out.toString();
    }

    /** One code object, without those inside it. */
    public static String one(CodeObject code) {
        return one(code, false, Notes.NONE);
    }

    private static String one(CodeObject code, boolean raw, Notes notes) {
        Disassembler disassembler = new Disassembler(code);
        disassembler.head(raw);
        disassembler.tables();
        int line = 0;
        for (Instruction in : Instruction.of(code.code())) {
            int thisLine = code.lines().lineAt(in.offset());
            disassembler.line(
                    in,
                    thisLine == line ? "" : String.valueOf(thisLine),
                    notes.beside.getOrDefault(in.offset(), List.of()));
            line = thisLine;
        }
        return disassembler.out.append(notes.below).toString();
    }

    // What stands above the instructions

    private void head(boolean raw) {
        out.append("File ").append(code.fileName());
        out.append(", code block '").append(code.simpleName());
        out.append("' (").append(layout.bytes()).append(" bytes)\n");
        out.append("Raw bytecode (code_info_size=").append(layout.preludeBytes());
        out.append(", bytecode_size=").append(layout.instructionBytes()).append(raw ? "):" : ")\n");
        if (raw) {
            rawBytes();
        }
        out.append("arg names:");
        code.argNames().forEach(name -> out.append(' ').append(name));
        out.append("\n(N_STATE ").append(code.stateSize());
        out.append(") (N_EXC_STACK ").append(code.excStackSize());
        out.append(") (SCOPE_FLAGS ").append(code.flags() & CodeObject.DEVICE_FLAGS);
        for (int i = 0; i < FLAGS.length; i++) {
            out.append(code.has(1 << i) ? " " + FLAGS[i] : "");
        }
        out.append(") (N_POS_ARGS ").append(code.posArgs());
        out.append(") (N_KWONLY_ARGS ").append(code.kwOnlyArgs());
        out.append(") (N_DEF_POS_ARGS ").append(code.defPosArgs()).append(")\n");
        for (int cell : code.cellLocals()) {
            out.append("(INIT_CELL ").append(cell).append(") ");
            out.append(code.localNames().get(cell)).append('\n');
        }
    }

    private void rawBytes() {
        DeviceBytes.write(code, false, new DeviceBytes.Sink() {
            private int count;

            @Override
            public void put(int value) {
                item(String.format("%02x", value));
            }

            @Override
            public void name(String name) {
                item("qq");
                item("qq");
            }

            private void item(String text) {
                out.append(count++ % BYTES_IN_A_ROW == 0 ? "\n " : " ").append(text);
            }
        });
        out.append('\n');
    }

    private void tables() {
        if (!code.names().isEmpty()) {
            out.append("names: ").append(String.join(" ", code.names())).append('\n');
        }
        int index = 0;
        for (String name : code.argNames()) {
            entry(index++, "arg", name);
        }
        for (Constant constant : code.constants()) {
            entry(index++, "obj", Literals.text(constant));
        }
        for (CodeObject child : code.children()) {
            entry(index++, "fun", child.simpleName());
        }
        out.append(index == 0 ? "" : "\n");
    }

    private void entry(int index, String kind, String text) {
        out.append(index == 0 ? "table: " : ", ").append(index).append(' ');
        out.append(kind).append(' ').append(text);
    }

    // The instructions

    private void line(Instruction in, String line, List<String> beside) {
        int start = out.length();
        out.append(" ".repeat(Math.max(0, 4 - line.length()))).append(line).append(' ');
        out.append(String.format("%02d ", layout.instructionAt()[in.offset()]));
        out.append(mnemonic(in));
        operand(in);
        for (int i = 0; i < beside.size(); i++) {
            out.append(" ".repeat(Math.max(2, BESIDE_COLUMN - (out.length() - start))));
            out.append(beside.get(i)).append(i == beside.size() - 1 ? "" : "\n");
            start = i == beside.size() - 1 ? start : out.length();
        }
        out.append('\n');
    }

    private String mnemonic(Instruction in) {
        return switch (Opcode.ofByte(code.code()[in.offset()])) {
            case LOAD_FAST_MULTI -> "LOAD_FAST";
            case STORE_FAST_MULTI -> "STORE_FAST";
            default -> in.op().name();
        };
    }

    private void operand(Instruction in) {
        Opcode op = in.op();
        int operand = in.operand();
        int arguments = code.argNames().size();
        if (op.hasTarget()) {
            out.append(' ').append(layout.instructionAt()[in.target()]);
            out.append(op == Opcode.UNWIND_JUMP ? " " + in.extra() : "");
            return;
        }
        switch (op) {
            case LOAD_FAST_N, STORE_FAST_N, DELETE_FAST, LOAD_DEREF, STORE_DEREF, DELETE_DEREF -> {
                String name = code.localNames().get(operand);
                out.append(' ').append(operand).append(name.isEmpty() ? "" : " (" + name + ")");
            }
            case LOAD_CONST_OBJ -> {
                out.append(' ').append(arguments + operand);
                out.append('=').append(Literals.text(code.constants().get(operand)));
            }
            case LOAD_CONST_STRING, IMPORT_NAME, IMPORT_FROM ->
                out.append(' ').append(Literals.quoted(code.names().get(operand)));
            case MAKE_FUNCTION, MAKE_FUNCTION_DEFARGS, MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS -> {
                out.append(' ').append(arguments + code.constants().size() + operand);
                out.append('=').append(code.children().get(operand).simpleName());
                out.append(op.format == Opcode.Format.VAR_UINT_EXTRA ? " " + in.extra() : "");
            }
            case CALL_FUNCTION,
                    CALL_FUNCTION_VAR_KW,
                    CALL_FUNCTION_STARS,
                    CALL_METHOD,
                    CALL_METHOD_VAR_KW,
                    CALL_METHOD_STARS ->
                out.append(" n=").append(operand & 0xff).append(" nkw=").append(operand >> 8);
            case UNPACK_EX -> {
                out.append(' ').append(operand).append(" (").append(operand & 0xff);
                out.append(" before, ").append(operand >> 8).append(" after)");
            }
            case BINARY_OP -> {
                out.append(' ').append(operand).append(' ');
                out.append(BinaryOp.dunder(operand).isEmpty() ? BinaryOp.symbol(operand) : BinaryOp.dunder(operand));
            }
            case UNARY_OP -> {
                out.append(' ').append(operand).append(' ');
                out.append(UnaryOp.dunder(operand).isEmpty() ? UnaryOp.symbol(operand) : UnaryOp.dunder(operand));
            }
            default -> {
                if (op.format == Opcode.Format.QSTR) {
                    out.append(' ').append(code.names().get(operand));
                } else if (op.format != Opcode.Format.NONE) {
                    out.append(' ').append(operand);
                }
            }
        }
    }
}
