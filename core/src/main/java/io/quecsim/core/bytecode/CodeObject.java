package io.quecsim.core.bytecode;

import java.util.List;

/**
 * One function, class body, comprehension or module as MicroPython 1.13 stack bytecode, as the compiler emits it and
 * the {@code .mpy} codecs read and write it. Immutable and free of any device: the same object can be loaded by many
 * machines. {@code core.register.Translator} turns it into what is executed.
 *
 * <p>Operands: a qstr operand is a two-byte little-endian index into {@link #names}; {@code LOAD_CONST_OBJ} has a var-uint
 * index into {@link #constants}; the {@code MAKE_*} instructions a var-uint index into {@link #children}. Jump operands
 * are relative to the end of their instruction, as in {@code py/bc0.h}.
 *
 * <p>Locals are numbered: first the closed-over cells (for a closure), then positional arguments, keyword-only arguments,
 * then {@code *args}, {@code **kwargs} where flagged, then the other locals. {@code localCount} of them, then the value
 * stack, together {@link #stateSize}.
 *
 * @param simpleName the name that tracebacks print ({@code <module>}, {@code <lambda>}, {@code main})
 * @param fileName as tracebacks print it
 * @param flags a set of {@code FLAG_*}
 * @param posArgs positional arguments, closed-over cells included
 * @param defPosArgs how many of them have a default
 * @param kwOnlyArgs keyword-only arguments
 * @param argNames names of positional then keyword-only arguments; a closed-over cell's name is {@code "*"}
 * @param localNames a name for every local, for the unbound-variable text, the disassembler and debuggers
 * @param localCount arguments and other locals
 * @param stateSize {@code n_state}: locals plus the deepest value stack
 * @param excStackSize {@code n_exc_stack}: the deepest nesting of handlers
 * @param cellLocals the locals that are put into a cell at entry, in order
 * @param code the instructions
 * @param names strings that qstr operands name
 * @param constants objects of {@code LOAD_CONST_OBJ}, see {@link Constant}
 * @param children code of nested functions and classes
 * @param lines byte offset to line table
 * @param firstLine line of the {@code def}
 */
public record CodeObject(
        String simpleName,
        String fileName,
        int flags,
        int posArgs,
        int defPosArgs,
        int kwOnlyArgs,
        List<String> argNames,
        List<String> localNames,
        int localCount,
        int stateSize,
        int excStackSize,
        List<Integer> cellLocals,
        byte[] code,
        List<String> names,
        List<Constant> constants,
        List<CodeObject> children,
        LineTable lines,
        int firstLine) {

    /** Calling it makes a generator (coroutines are generators in MicroPython). */
    public static final int FLAG_GENERATOR = 0x01;
    /** Takes {@code **kwargs}. */
    public static final int FLAG_VARKEYWORDS = 0x02;
    /** Takes {@code *args}. */
    public static final int FLAG_VARARGS = 0x04;
    /** Some keyword-only argument has a default. */
    public static final int FLAG_DEFKWARGS = 0x08;
    /** Written {@code async def}: not in MicroPython's bytecode; lets the simulator warn of coroutines never awaited. */
    public static final int FLAG_ASYNC = 0x10;
    /** A viper function: takes its arguments by position only, and none is left out. */
    public static final int FLAG_VIPER = 0x20;
    /** Those that MicroPython's bytecode has. */
    public static final int DEVICE_FLAGS = 0xf;

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
