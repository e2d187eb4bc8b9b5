package io.quecsim.core.bytecode;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * One decoded instruction. Short forms are reported as their long ones, so a reader sees {@code LOAD_FAST_N 3} however it
 * was encoded.
 *
 * @param op never one of the short forms
 * @param operand the number, name index, constant index, child index or operator; 0 if there is none; for a jump the
 *     relative offset
 * @param extra the extra byte of {@code MAKE_CLOSURE*} and {@code UNWIND_JUMP}, else 0
 * @param offset where it begins, in bytes from the first instruction
 * @param next where the next one begins
 * @param target absolute offset a jump or {@code SETUP_*} names, else -1
 */
public record Instruction(Opcode op, int operand, int extra, int offset, int next, int target) {
    /**
     * Decodes the instruction at an offset.
     *
     * @throws IllegalArgumentException if there is no such opcode or the code ends inside the instruction
     */
    public static Instruction at(byte[] code, int offset) {
        try {
            return decode(code, offset);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("bytecode ends inside an instruction at offset " + offset, e);
        }
    }

    /** All instructions in order; the iterator throws as {@link #at} does. */
    public static Iterable<Instruction> of(byte[] code) {
        return () -> new Iterator<>() {
            private int offset;

            @Override
            public boolean hasNext() {
                return offset < code.length;
            }

            @Override
            public Instruction next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Instruction instruction = at(code, offset);
                offset = instruction.next;
                return instruction;
            }
        };
    }

    /** Values it takes from the stack. */
    public int pops() {
        return op.pops(operand, extra);
    }

    /** Values it leaves on the stack. */
    public int pushes() {
        return op.pushes(operand);
    }

    private static Instruction decode(byte[] code, int offset) {
        int value = code[offset] & 0xff;
        Opcode op = Opcode.ofByte(value);
        if (op == null) {
            throw new IllegalArgumentException(String.format("no opcode 0x%02x at offset %d", value, offset));
        }
        int ip = offset + 1;
        switch (op.format) {
            case NONE:
                return new Instruction(op, 0, 0, offset, ip, -1);
            case MULTI: {
                int operand = value - op.code;
                if (op == Opcode.LOAD_CONST_SMALL_INT_MULTI) {
                    operand += Opcode.SMALL_INT_MULTI_FIRST;
                }
                return new Instruction(op.base(), operand, 0, offset, ip, -1);
            }
            case QSTR:
                return new Instruction(op, word(code, ip), 0, offset, ip + 2, -1);
            case OFFSET: {
                int relative = word(code, ip);
                return new Instruction(op, relative, 0, offset, ip + 2, ip + 2 + relative);
            }
            case SIGNED_OFFSET: {
                int relative = word(code, ip) - 0x8000;
                return new Instruction(op, relative, 0, offset, ip + 2, ip + 2 + relative);
            }
            case SIGNED_OFFSET_EXTRA: {
                int relative = word(code, ip) - 0x8000;
                return new Instruction(op, relative, code[ip + 2] & 0xff, offset, ip + 3, ip + 2 + relative);
            }
            default: {
                int operand = op.format == Opcode.Format.VAR_SINT && (code[ip] & 0x40) != 0 ? -1 : 0;
                int b;
                do {
                    b = code[ip++];
                    operand = operand << 7 | b & 0x7f;
                } while (b < 0);
                if (op.format == Opcode.Format.VAR_UINT_EXTRA) {
                    return new Instruction(op, operand, code[ip] & 0xff, offset, ip + 1, -1);
                }
                return new Instruction(op, operand, 0, offset, ip, -1);
            }
        }
    }

    private static int word(byte[] code, int at) {
        return code[at] & 0xff | (code[at + 1] & 0xff) << 8;
    }
}
