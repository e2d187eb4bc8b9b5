package io.quecsim.core.bytecode;

/**
 * Writes a function as MicroPython 1.13 has it in memory and, but for names, in a {@code .mpy} file ({@code fun_data} of
 * its raw code): prelude, line table, cells and instructions, byte for byte. A {@link CodeObject} has the same
 * instructions, but the prelude as fields, a line table that can be searched, and constants and inner functions in tables
 * of their own.
 *
 * <p>The encodings are those of a firmware that can load {@code .mpy} files ({@code MICROPY_PERSISTENT_CODE}), as {@code
 * py/bc.h} and {@code py/emitbc.c} describe them: arguments' names, constants and inner functions share one table, in this
 * order.
 */
public final class DeviceBytes {
    /** Where the bytes go. */
    public interface Sink {
        void put(int value);

        /** A name: two bytes in memory, an entry of the name window in a file. */
        void name(String name);
    }

    private final CodeObject code;
    private final boolean lookupCache;
    private final Sink out;
    /** Where the instruction at an offset of ours is on the device; the last entry is the end. */
    private final int[] deviceOffset;

    private DeviceBytes(CodeObject code, boolean lookupCache, Sink out) {
        this.code = code;
        this.lookupCache = lookupCache;
        this.out = out;
        deviceOffset = new int[code.code().length + 1];
        for (Instruction in : Instruction.of(code.code())) {
            deviceOffset[in.next()] = deviceOffset[in.offset()] + deviceBytes(in);
        }
    }

    /**
     * Writes one function, without those inside it.
     *
     * @param lookupCache whether the firmware keeps a cache byte in the instructions that look up names ({@code
     *     MICROPY_OPT_CACHE_MAP_LOOKUP_IN_BYTECODE}); the public QuecPython firmware does not
     */
    public static void write(CodeObject code, boolean lookupCache, Sink out) {
        DeviceBytes writer = new DeviceBytes(code, lookupCache, out);
        writer.prelude();
        for (Instruction in : Instruction.of(code.code())) {
            writer.instruction(in);
        }
    }

    /**
     * Where things are in the bytes of one function.
     *
     * @param preludeBytes all before the first instruction
     * @param instructionBytes the rest
     * @param instructionAt from an offset in {@link CodeObject#code} to one from the first instruction on the device
     */
    record Layout(int preludeBytes, int instructionBytes, int[] instructionAt) {
        int bytes() {
            return preludeBytes + instructionBytes;
        }
    }

    static Layout layout(CodeObject code, boolean lookupCache) {
        Counter prelude = new Counter();
        DeviceBytes writer = new DeviceBytes(code, lookupCache, prelude);
        writer.prelude();
        int[] at = writer.deviceOffset;
        return new Layout(prelude.bytes, at[at.length - 1], at);
    }

    // The prelude

    private void prelude() {
        signature();
        Counter counter = new Counter();
        information(counter);
        sizes(counter.bytes, code.cellLocals().size());
        information(out);
        code.cellLocals().forEach(out::put);
    }

    /** Six numbers share the bits: xSSSSEAA, then xFSSKAED while anything is left of one. */
    private void signature() {
        int state = code.stateSize() - 1;
        int handlers = code.excStackSize();
        int flags = code.flags() & CodeObject.DEVICE_FLAGS;
        int arguments = code.posArgs();
        int keywordOnly = code.kwOnlyArgs();
        int defaults = code.defPosArgs();
        int value = (state & 0xf) << 3 | (handlers & 1) << 2 | arguments & 3;
        state >>= 4;
        handlers >>= 1;
        arguments >>= 2;
        while ((state | handlers | flags | arguments | keywordOnly | defaults) != 0) {
            out.put(0x80 | value);
            value = (flags & 1) << 6 | (state & 3) << 4 | (keywordOnly & 1) << 3;
            value |= (arguments & 1) << 2 | (handlers & 1) << 1 | defaults & 1;
            state >>= 2;
            handlers >>= 1;
            flags >>= 1;
            arguments >>= 1;
            keywordOnly >>= 1;
            defaults >>= 1;
        }
        out.put(value);
    }

    /** How many bytes of information and how many cells follow: xIIIIIIC, while anything is left of one. */
    private void sizes(int information, int cells) {
        int bytesLeft = information;
        int cellsLeft = cells;
        do {
            int value = (bytesLeft & 0x3f) << 1 | cellsLeft & 1;
            bytesLeft >>= 6;
            cellsLeft >>= 1;
            out.put((bytesLeft | cellsLeft) == 0 ? value : 0x80 | value);
        } while ((bytesLeft | cellsLeft) != 0);
    }

    /** Names of the function and its file, and which bytes belong to which line; a zero ends that. */
    private void information(Sink to) {
        to.name(code.simpleName());
        to.name(code.fileName());
        LineTable table = code.lines();
        int offset = 0;
        int line = 1;
        for (int i = 0; i < table.lines().length; i++) {
            int next = deviceOffset[table.offsets()[i]];
            lineEntries(to, next - offset, table.lines()[i] - line);
            offset = next;
            line = table.lines()[i];
        }
        to.put(0);
    }

    /** One byte holds up to 31 bytes and 3 lines, two bytes up to 15 bytes and 2047 lines. */
    private static void lineEntries(Sink to, int bytes, int lines) {
        int bytesLeft = bytes;
        int linesLeft = lines;
        while (bytesLeft > 0 || linesLeft > 0) {
            int skipBytes;
            int skipLines;
            if (linesLeft <= 6 || bytesLeft > 15) {
                skipBytes = Math.min(bytesLeft, 31);
                skipLines = skipBytes < bytesLeft ? 0 : Math.min(linesLeft, 3);
                to.put(skipBytes | skipLines << 5);
            } else {
                skipBytes = bytesLeft;
                skipLines = Math.min(linesLeft, 0x7ff);
                to.put(0x80 | skipBytes | skipLines >> 4 & 0x70);
                to.put(skipLines & 0xff);
            }
            bytesLeft -= skipBytes;
            linesLeft -= skipLines;
        }
    }

    // The instructions

    private int deviceBytes(Instruction in) {
        int bytes = in.next() - in.offset() + (hasCache(in.op()) ? 1 : 0);
        int base = tableBase(in.op());
        return base < 0 ? bytes : bytes + VarUint.length(base + in.operand()) - VarUint.length(in.operand());
    }

    private void instruction(Instruction in) {
        byte[] bytes = code.code();
        out.put(bytes[in.offset()] & 0xff);
        int from = in.offset() + 1;
        if (in.op().format == Opcode.Format.QSTR) {
            out.name(code.names().get(in.operand()));
            from += 2;
        } else if (in.target() >= 0) {
            // Counted from the end of these two bytes, also where an extra byte follows them.
            int distance = deviceOffset[in.target()] - (deviceOffset[in.offset()] + 3);
            int value = in.op().format == Opcode.Format.OFFSET ? distance : distance + 0x8000;
            out.put(value & 0xff);
            out.put(value >> 8 & 0xff);
            from += 2;
        } else if (tableBase(in.op()) >= 0) {
            VarUint.write(tableBase(in.op()) + in.operand(), out::put);
            from += VarUint.length(in.operand());
        }
        for (int i = from; i < in.next(); i++) {
            out.put(bytes[i] & 0xff);
        }
        if (hasCache(in.op())) {
            out.put(0);
        }
    }

    private boolean hasCache(Opcode op) {
        return switch (op) {
            case LOAD_NAME, LOAD_GLOBAL, LOAD_ATTR, STORE_ATTR -> lookupCache;
            default -> false;
        };
    }

    /** Index in the shared table of what operand 0 means, or -1. */
    private int tableBase(Opcode op) {
        int arguments = code.argNames().size();
        return switch (op) {
            case LOAD_CONST_OBJ -> arguments;
            case MAKE_FUNCTION, MAKE_FUNCTION_DEFARGS, MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS ->
                arguments + code.constants().size();
            default -> -1;
        };
    }

    private static final class Counter implements Sink {
        int bytes;

        @Override
        public void put(int value) {
            bytes++;
        }

        @Override
        public void name(String name) {
            bytes += 2;
        }
    }
}
