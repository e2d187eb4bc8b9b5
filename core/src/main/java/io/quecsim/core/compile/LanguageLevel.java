package io.quecsim.core.compile;

/**
 * What a firmware's compiler accepts beyond the common grammar, and what it shortens. The instructions are those of 1.13 at
 * every level.
 *
 * @param name for messages
 * @param formatStrings {@code f"{x}"}
 * @param anyDecorator {@code @} takes any expression, not only a dotted name with one call
 * @param manyStars a call takes several {@code *x} and {@code **x}, and positional arguments after them
 * @param constOfAnything {@code const()} takes any constant, not only an integer
 * @param asyncForKeepsName {@code async for x in it} leaves {@code it} alone; 1.13 stores the iterator into that name
 * @param byteStrings a {@code str} literal is of bytes: {@code '\\xff'} is one byte and {@code '\\u4e2d'} an error, as where
 *     {@code MICROPY_PY_BUILTINS_STR_UNICODE} is off
 * @param pairAssignment {@code a, b = c, d} makes no tuple ({@code MICROPY_COMP_DOUBLE_TUPLE_ASSIGN}, and its brother for
 *     three)
 * @param orderedDictDisplay {@code OrderedDict({...})} makes no plain dict, whose order would not be the written one
 *     ({@code MICROPY_PY_COLLECTIONS_ORDEREDDICT})
 * @param smallIntBits width of an integer that needs no heap object, 31 on the modules, at most 32
 * @param compilerBits the same of the machine that compiles: 63 for {@code mpy-cross} on a desktop, else as {@code
 *     smallIntBits}. What it computes beyond its own width stays an object, however small the result: on the module {@code
 *     0xFFFFFFFF & 0xFF} is one, {@code mpy-cross} puts the small int 255 into the code
 */
public record LanguageLevel(
        String name,
        boolean formatStrings,
        boolean anyDecorator,
        boolean manyStars,
        boolean constOfAnything,
        boolean asyncForKeepsName,
        boolean byteStrings,
        boolean pairAssignment,
        boolean orderedDictDisplay,
        int smallIntBits,
        int compilerBits) {

    /** MicroPython 1.13, which QuecPython's firmware is built on, as its {@code mpy-cross} compiles. */
    public static final LanguageLevel V1_13 =
            new LanguageLevel("MicroPython 1.13", false, false, false, false, false, false, true, false, 31, 63);
    /** Current upstream MicroPython. */
    public static final LanguageLevel CURRENT =
            new LanguageLevel("current MicroPython", true, true, true, true, true, false, true, true, 31, 31);

    /** The same language on firmware whose strings are of bytes. */
    public LanguageLevel withByteStrings() {
        return builtWith(true, pairAssignment, orderedDictDisplay);
    }

    /** The same language as firmware that is built with these options compiles it itself. */
    public LanguageLevel builtWith(boolean byteStrings, boolean pairAssignment, boolean orderedDictDisplay) {
        return new LanguageLevel(
                name,
                formatStrings,
                anyDecorator,
                manyStars,
                constOfAnything,
                asyncForKeepsName,
                byteStrings,
                pairAssignment,
                orderedDictDisplay,
                smallIntBits,
                smallIntBits);
    }

    /** Whether the runtime, too, is that of current upstream where it came to differ from 1.13: results, texts, members. */
    public boolean isCurrent() {
        return !name.equals(V1_13.name);
    }

    boolean isSmall(long value) {
        long bound = 1L << (smallIntBits - 1);
        return -bound <= value && value < bound;
    }
}
