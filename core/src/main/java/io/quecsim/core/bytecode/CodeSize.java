package io.quecsim.core.bytecode;

/**
 * What a function takes of the heap of a 32-bit device that compiled it (or loaded it from a {@code .mpy} file), besides
 * the constants themselves. Three pieces, and the same again for each function inside it:
 *
 * <ul>
 *   <li>{@link #RAW_CODE_BYTES}, the record {@code mp_raw_code_t} that names the other two;
 *   <li>{@link #bytes}: prelude, line table and instructions, see {@link DeviceBytes};
 *   <li>{@link #tableBytes}: a word for each argument's name, constant and function inside; no piece if there are none.
 * </ul>
 *
 * <p>The compiler takes the records first, for a block and all blocks inside it level by level, in the order the source
 * has them; then, in the same order, bytes and table of each ({@code py/compile.c}).
 */
public final class CodeSize {
    /**
     * {@code mp_raw_code_t} on 32 bits: flags, two pointers, and the word for native code that the firmware has as it is
     * built with {@code MICROPY_EMIT_XTENSAWIN}.
     */
    public static final int RAW_CODE_BYTES = 16;

    private static final int WORD_BYTES = 4;

    private CodeSize() {}

    /**
     * Bytes of one function as encoded, those of functions inside it not counted.
     *
     * @param lookupCache whether the firmware keeps a cache byte in the instructions that look up names
     */
    public static int bytes(CodeObject code, boolean lookupCache) {
        return DeviceBytes.layout(code, lookupCache).bytes();
    }

    /** Words of the constant table: argument names, constants, functions inside. */
    public static int tableWords(CodeObject code) {
        return code.argNames().size()
                + code.constants().size()
                + code.children().size();
    }

    /** Bytes of the constant table, 0 if there is none. */
    public static int tableBytes(CodeObject code) {
        return WORD_BYTES * tableWords(code);
    }
}
