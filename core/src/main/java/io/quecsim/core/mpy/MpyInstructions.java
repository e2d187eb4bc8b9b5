package io.quecsim.core.mpy;

import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.bytecode.VarUint;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The instructions of one function in a {@code .mpy} file. Names stand in the midst of them, constants and inner functions
 * share a table with arguments' names, and there may be cache bytes; {@link #encode} writes them as {@code CodeObject} has
 * them. What the machine relies on without looking is checked: opcodes, and that operands name something.
 */
final class MpyInstructions {
    /** @param operand for a jump the absolute offset on the device */
    private record Read(int code, Opcode op, int offset, int operand, int extra, byte[] bytes) {}

    private final MpyBytes in;
    private final boolean lookupCache;
    private final List<Read> instructions = new ArrayList<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    /** Offset on the device to offset in what {@link #encode} wrote; -1 within an instruction. */
    private final int[] ours;

    private int length;

    /** Reads as many as take {@code bytes} on the device. */
    MpyInstructions(MpyBytes in, boolean lookupCache, int bytes) throws IncompatibleMpy {
        this.in = in;
        this.lookupCache = lookupCache;
        if (bytes <= 0) {
            throw IncompatibleMpy.file("a function in it has no instructions");
        }
        while (length < bytes) {
            read();
        }
        if (length != bytes) {
            throw IncompatibleMpy.file("a function in it ends within an instruction");
        }
        ours = new int[length + 1];
        Arrays.fill(ours, -1);
    }

    private void read() throws IncompatibleMpy {
        int offset = length;
        int code = in.next();
        Opcode op = Opcode.ofByte(code);
        if (op == null || !op.inMicroPython113()) {
            throw IncompatibleMpy.file(String.format("0x%02x is no instruction of MicroPython 1.13", code));
        }
        length++;
        int operand = 0;
        int extra = 0;
        byte[] bytes = null;
        switch (op.format) {
            case QSTR -> {
                String name = in.name();
                names.putIfAbsent(name, names.size());
                operand = names.get(name);
                length += 2;
                if (lookupCache && hasCache(op)) {
                    in.next();
                    length++;
                }
            }
            case VAR_UINT, VAR_UINT_EXTRA -> {
                operand = in.number();
                length += VarUint.length(operand);
            }
            case VAR_SINT -> {
                bytes = digits();
                length += bytes.length;
            }
            case OFFSET, SIGNED_OFFSET, SIGNED_OFFSET_EXTRA -> {
                int relative = in.next() | in.next() << 8;
                length += 2;
                operand = length + (op.format == Opcode.Format.OFFSET ? relative : relative - 0x8000);
            }
            default -> operand = code - op.code;
        }
        if (op.format == Opcode.Format.VAR_UINT_EXTRA || op.format == Opcode.Format.SIGNED_OFFSET_EXTRA) {
            extra = in.next();
            length++;
        }
        instructions.add(new Read(code, op, offset, operand, extra, bytes));
    }

    private byte[] digits() throws IncompatibleMpy {
        ByteArrayOutputStream digits = new ByteArrayOutputStream();
        int b;
        do {
            b = in.next();
            digits.write(b);
        } while (b >= 0x80 && digits.size() < 5);
        if (b >= 0x80) {
            throw IncompatibleMpy.file("a small int in it is too large");
        }
        return digits.toByteArray();
    }

    private static boolean hasCache(Opcode op) {
        return switch (op) {
            case LOAD_NAME, LOAD_GLOBAL, LOAD_ATTR, STORE_ATTR -> true;
            default -> false;
        };
    }

    /** How many locals they name. */
    int locals() {
        int locals = 0;
        for (Read in : instructions) {
            if (isLocal(in.op)) {
                locals = (int) Math.max(locals, in.operand + 1L);
            }
        }
        return locals;
    }

    private static boolean isLocal(Opcode op) {
        return switch (op) {
            case LOAD_FAST_N,
                    LOAD_FAST_MULTI,
                    LOAD_DEREF,
                    STORE_FAST_N,
                    STORE_FAST_MULTI,
                    STORE_DEREF,
                    DELETE_FAST,
                    DELETE_DEREF -> true;
            default -> false;
        };
    }

    List<String> names() {
        return List.copyOf(names.keySet());
    }

    /**
     * The instructions as {@code CodeObject.code} has them.
     *
     * @param state what the function's frame holds: no instruction handles more values
     */
    byte[] encode(int state, int arguments, int constants, int children) throws IncompatibleMpy {
        List<Integer> operands = new ArrayList<>();
        int at = 0;
        for (Read in : instructions) {
            int operand = operand(in, state, arguments, constants, children);
            operands.add(operand);
            ours[in.offset] = at;
            at += 1 + operandBytes(in, operand);
        }
        ours[length] = at;
        ByteArrayOutputStream out = new ByteArrayOutputStream(at);
        for (int i = 0; i < instructions.size(); i++) {
            write(instructions.get(i), operands.get(i), out);
        }
        return out.toByteArray();
    }

    private static int operand(Read in, int state, int arguments, int constants, int children) throws IncompatibleMpy {
        switch (in.op) {
            case LOAD_CONST_OBJ:
                return within(in.operand - arguments, constants);
            case MAKE_FUNCTION, MAKE_FUNCTION_DEFARGS, MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS:
                return within(in.operand - arguments - constants, children);
            case BUILD_SLICE:
                return within(in.operand - 2, 2) + 2;
            default:
                if (in.op.pops(in.operand, in.extra) > state || in.op.pushes(in.operand) > state + 1) {
                    throw IncompatibleMpy.file(
                            "an instruction in it handles more values than its function has room for");
                }
                return in.operand;
        }
    }

    private static int within(int value, int bound) throws IncompatibleMpy {
        if (value < 0 || value >= bound) {
            throw IncompatibleMpy.file("an operand in it names nothing");
        }
        return value;
    }

    private static int operandBytes(Read in, int operand) {
        return switch (in.op.format) {
            case QSTR, OFFSET, SIGNED_OFFSET -> 2;
            case SIGNED_OFFSET_EXTRA -> 3;
            case VAR_UINT -> VarUint.length(operand);
            case VAR_UINT_EXTRA -> VarUint.length(operand) + 1;
            case VAR_SINT -> in.bytes.length;
            default -> 0;
        };
    }

    private void write(Read in, int operand, ByteArrayOutputStream out) throws IncompatibleMpy {
        out.write(in.code);
        switch (in.op.format) {
            case QSTR -> word(operand, out);
            case VAR_UINT, VAR_UINT_EXTRA -> VarUint.write(operand, out::write);
            case VAR_SINT -> out.writeBytes(in.bytes);
            case OFFSET, SIGNED_OFFSET, SIGNED_OFFSET_EXTRA -> {
                int target = operand >= 0 && operand < length ? ours[operand] : -1;
                int relative = target - (ours[in.offset] + 3);
                int value = in.op.format == Opcode.Format.OFFSET ? relative : relative + 0x8000;
                if (target < 0 || value < 0 || value > 0xffff) {
                    throw IncompatibleMpy.file("a jump in it leads nowhere");
                }
                word(value, out);
            }
            default -> {
                // The operand is in the opcode.
            }
        }
        if (in.op.format == Opcode.Format.VAR_UINT_EXTRA || in.op.format == Opcode.Format.SIGNED_OFFSET_EXTRA) {
            out.write(in.extra);
        }
    }

    private static void word(int value, ByteArrayOutputStream out) {
        out.write(value);
        out.write(value >> 8);
    }

    /** Where in {@link #encode}'s result the instruction at or behind an offset on the device is. */
    int atOrAfter(int deviceOffset) {
        int at = Math.min(deviceOffset, length);
        while (ours[at] < 0) {
            at++;
        }
        return ours[at];
    }
}
