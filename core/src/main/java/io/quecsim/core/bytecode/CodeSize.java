package io.quecsim.core.bytecode;

/**
 * What a function takes on the device: the bytes of prelude, line table and instructions as MicroPython 1.13 encodes them,
 * and the words of its constant table. Our own form differs (the prelude is fields, constants have tables of their own),
 * so both are computed.
 *
 * <p>The encodings are those of a firmware that can load {@code .mpy} files, as {@code py/bc.h} and {@code py/emitbc.c}
 * describe them: a qstr is two bytes; arguments' names, constants and children share one table.
 */
public final class CodeSize {
    /** Bytes of the function's name and of its file's name. */
    private static final int NAMES = 4;

    private final CodeObject code;
    private final boolean lookupCache;
    private int lineBytes;
    private int instructionBytes;

    private CodeSize(CodeObject code, boolean lookupCache) {
        this.code = code;
        this.lookupCache = lookupCache;
    }

    /**
     * Bytes of one function, those of functions inside it not counted.
     *
     * @param lookupCache whether the firmware keeps a cache byte in the instructions that look up names ({@code
     *     MICROPY_OPT_CACHE_MAP_LOOKUP_IN_BYTECODE})
     */
    public static int bytes(CodeObject code, boolean lookupCache) {
        return new CodeSize(code, lookupCache).total();
    }

    /** Words of the constant table: argument names, constants, functions inside. */
    public static int tableWords(CodeObject code) {
        return code.argNames().size()
                + code.constants().size()
                + code.children().size();
    }

    private int total() {
        measure();
        int cells = code.cellLocals().size();
        int info = NAMES + lineBytes + 1; // a zero ends the line table
        return signature() + sizes(info, cells) + info + cells + instructionBytes;
    }

    /** Walks instructions and line table together: line entries count device bytes, not ours. */
    private void measure() {
        LineTable lines = code.lines();
        int line = 1;
        int lineOffset = 0;
        int next = 0;
        for (Instruction instruction : Instruction.of(code.code())) {
            while (next < lines.lines().length && lines.offsets()[next] <= instruction.offset()) {
                countLineEntry(instructionBytes - lineOffset, lines.lines()[next] - line);
                line = lines.lines()[next++];
                lineOffset = instructionBytes;
            }
            instructionBytes += deviceBytes(instruction);
        }
        for (; next < lines.lines().length; next++) {
            countLineEntry(instructionBytes - lineOffset, lines.lines()[next] - line);
            line = lines.lines()[next];
            lineOffset = instructionBytes;
        }
    }

    /** One byte holds up to 31 bytes and 3 lines, two bytes up to 15 bytes and 2047 lines. */
    private void countLineEntry(int bytes, int lines) {
        int bytesLeft = bytes;
        int linesLeft = lines;
        while (bytesLeft > 0 || linesLeft > 0) {
            if (linesLeft <= 6 || bytesLeft > 15) {
                int skipped = Math.min(bytesLeft, 31);
                linesLeft -= skipped < bytesLeft ? 0 : Math.min(linesLeft, 3);
                bytesLeft -= skipped;
                lineBytes++;
            } else {
                linesLeft -= Math.min(linesLeft, 2047);
                bytesLeft = 0;
                lineBytes += 2;
            }
        }
    }

    private int deviceBytes(Instruction instruction) {
        int bytes = instruction.next() - instruction.offset();
        int operand = instruction.operand();
        int arguments = code.argNames().size();
        return switch (instruction.op()) {
            case LOAD_NAME, LOAD_GLOBAL, LOAD_ATTR, STORE_ATTR -> bytes + (lookupCache ? 1 : 0);
            case LOAD_CONST_OBJ -> bytes - varUintBytes(operand) + varUintBytes(arguments + operand);
            case MAKE_FUNCTION, MAKE_FUNCTION_DEFARGS, MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS ->
                bytes
                        - varUintBytes(operand)
                        + varUintBytes(arguments + code.constants().size() + operand);
            default -> bytes;
        };
    }

    private static int varUintBytes(int value) {
        int bytes = 1;
        for (int rest = value >>> 7; rest != 0; rest >>>= 7) {
            bytes++;
        }
        return bytes;
    }

    /** Six numbers share the bits: the first byte has 4, 1 and 2 bits of state, handlers and arguments. */
    private int signature() {
        int state = code.stateSize() - 1 >> 4;
        int handlers = code.excStackSize() >> 1;
        int arguments = code.posArgs() >> 2;
        int flags = code.flags() & 0xf;
        int others = code.kwOnlyArgs() | code.defPosArgs();
        int bytes = 1;
        while ((state | handlers | arguments | flags | others) != 0) {
            state >>= 2;
            handlers >>= 1;
            arguments >>= 1;
            flags >>= 1;
            others >>= 1;
            bytes++;
        }
        return bytes;
    }

    private static int sizes(int info, int cells) {
        int infoLeft = info >> 6;
        int cellsLeft = cells >> 1;
        int bytes = 1;
        while ((infoLeft | cellsLeft) != 0) {
            infoLeft >>= 6;
            cellsLeft >>= 1;
            bytes++;
        }
        return bytes;
    }
}
