package io.quecsim.core.bytecode;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes code objects as text, close to what {@code micropython -v -v} prints:
 *
 * <pre>{@code
 * File main.py, code block 'double' (10 bytes)
 * args: x
 * state 3, handlers 0
 * cell 0 x
 *    2 0000 LOAD_DEREF 0 (x)
 *      0002 LOAD_CONST_SMALL_INT 2
 *      0003 BINARY_OP 29 __mul__
 *    3 0004 JUMP 0012
 * }</pre>
 *
 * <p>A line number stands where it changes; offsets are in bytes, jump targets absolute; locals have their names in
 * parentheses; flags (generator, async, *args, **kwargs, kwdefaults) follow the argument names after a semicolon. An
 * inner block follows the one that contains it, after an empty line, level by level.
 */
public final class Disassembler {
    private final StringBuilder out = new StringBuilder();
    private final CodeObject code;

    private Disassembler(CodeObject code) {
        this.code = code;
    }

    /** The code object and every one inside it. */
    public static String all(CodeObject code) {
        StringBuilder out = new StringBuilder();
        Deque<CodeObject> left = new ArrayDeque<>();
        left.add(code);
        while (!left.isEmpty()) {
            CodeObject next = left.poll();
            out.append(out.isEmpty() ? "" : "\n").append(one(next));
            left.addAll(next.children());
        }
        return out.toString();
    }

    /** One code object, without those inside it. */
    public static String one(CodeObject code) {
        Disassembler disassembler = new Disassembler(code);
        disassembler.head();
        int line = 0;
        for (Instruction instruction : Instruction.of(code.code())) {
            int thisLine = code.lines().lineAt(instruction.offset());
            disassembler.line(instruction, thisLine == line ? "" : String.valueOf(thisLine));
            line = thisLine;
        }
        return disassembler.out.toString();
    }

    private void head() {
        out.append("File ").append(code.fileName());
        out.append(", code block '").append(code.simpleName());
        out.append("' (").append(code.code().length).append(" bytes)\n");
        out.append("args:");
        for (int i = 0; i < code.argNames().size(); i++) {
            out.append(' ').append(code.argNames().get(i));
            if (i >= code.posArgs()) {
                out.append(" (keyword)");
            } else if (i >= code.posArgs() - code.defPosArgs()) {
                out.append(" (default)");
            }
        }
        if (code.flags() != 0) {
            out.append(';');
            flag(CodeObject.FLAG_GENERATOR, "generator");
            flag(CodeObject.FLAG_ASYNC, "async");
            flag(CodeObject.FLAG_VARARGS, "*args");
            flag(CodeObject.FLAG_VARKEYWORDS, "**kwargs");
            flag(CodeObject.FLAG_DEFKWARGS, "kwdefaults");
        }
        out.append("\nstate ").append(code.stateSize());
        out.append(", handlers ").append(code.excStackSize()).append('\n');
        for (int cell : code.cellLocals()) {
            out.append("cell ")
                    .append(cell)
                    .append(' ')
                    .append(code.localNames().get(cell))
                    .append('\n');
        }
    }

    private void flag(int flag, String name) {
        if (code.has(flag)) {
            out.append(' ').append(name);
        }
    }

    private void line(Instruction instruction, String line) {
        out.append(" ".repeat(Math.max(0, 4 - line.length()))).append(line).append(' ');
        offset(instruction.offset());
        String name = instruction.op().name();
        out.append(' ').append(name.endsWith("_FAST_N") ? name.substring(0, name.length() - 2) : name);
        operand(instruction);
        out.append('\n');
    }

    private void offset(int offset) {
        String digits = String.valueOf(offset);
        out.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
    }

    private void operand(Instruction instruction) {
        Opcode op = instruction.op();
        int operand = instruction.operand();
        if (op.hasTarget()) {
            out.append(' ');
            offset(instruction.target());
            if (op == Opcode.UNWIND_JUMP) {
                boolean iterator = (instruction.extra() & Opcode.UNWIND_POP_ITERATOR) != 0;
                out.append(' ').append(instruction.extra() & ~Opcode.UNWIND_POP_ITERATOR);
                out.append(iterator ? " iterator" : "");
            }
            return;
        }
        switch (op) {
            case LOAD_FAST_N, STORE_FAST_N, DELETE_FAST, LOAD_DEREF, STORE_DEREF, DELETE_DEREF -> {
                out.append(' ').append(operand);
                out.append(" (").append(code.localNames().get(operand)).append(')');
            }
            case LOAD_CONST_OBJ -> out.append(' ').append(text(code.constants().get(operand)));
            case LOAD_CONST_STRING, IMPORT_NAME ->
                out.append(' ').append(quoted(code.names().get(operand)));
            case MAKE_FUNCTION, MAKE_FUNCTION_DEFARGS, MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS -> {
                out.append(' ').append(code.children().get(operand).simpleName());
                out.append(op.format == Opcode.Format.VAR_UINT_EXTRA ? " " + instruction.extra() : "");
            }
            case CALL_FUNCTION,
                    CALL_FUNCTION_VAR_KW,
                    CALL_FUNCTION_STARS,
                    CALL_METHOD,
                    CALL_METHOD_VAR_KW,
                    CALL_METHOD_STARS ->
                out.append(" n=").append(operand & 0xff).append(" nkw=").append(operand >> 8);
            case UNPACK_EX -> out.append(' ').append(operand & 0xff).append(' ').append(operand >> 8);
            case UNARY_OP -> out.append(' ').append(operand).append(' ').append(UnaryOp.symbol(operand));
            case BINARY_OP -> out.append(' ').append(operand).append(' ').append(BinaryOp.symbol(operand));
            default -> {
                if (op.format == Opcode.Format.QSTR) {
                    out.append(' ').append(code.names().get(operand));
                } else if (op.format != Opcode.Format.NONE) {
                    out.append(' ').append(operand);
                }
            }
        }
    }

    /** A constant as it would be written, except that floats are Java's shortest form. */
    private static String text(Constant constant) {
        if (constant instanceof Constant.Int i) {
            BigInteger value = i.value();
            return value.bitLength() < 4096 ? value.toString() : "int of " + value.bitLength() + " bits";
        } else if (constant instanceof Constant.Float f) {
            return String.valueOf(f.value());
        } else if (constant instanceof Constant.Complex c) {
            return c.real() + "+" + c.imag() + "j";
        } else if (constant instanceof Constant.Str s) {
            return quoted(s.value());
        } else if (constant instanceof Constant.Bytes b) {
            StringBuilder chars = new StringBuilder();
            for (byte value : b.value()) {
                chars.append((char) (value & 0xff));
            }
            return "b" + quoted(chars.toString());
        } else if (constant instanceof Constant.Tuple t) {
            StringBuilder items = new StringBuilder();
            for (Constant item : t.items()) {
                items.append(items.isEmpty() ? "" : ", ").append(text(item));
            }
            return "(" + items + ")";
        } else if (constant instanceof Constant.Bool b) {
            return b.value() ? "True" : "False";
        }
        return constant instanceof Constant.Ellipsis ? "Ellipsis" : "None";
    }

    private static String quoted(String s) {
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\'' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || c == 0x7f) {
                quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('\'').toString();
    }
}
