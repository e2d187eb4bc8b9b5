package io.quecsim.core.mpy;

import io.quecsim.core.bytecode.CodeObject;

/**
 * A module compiled ahead by {@code mpy-cross} of MicroPython 1.13: a {@code .mpy} file of version 5 ({@code
 * py/persistentcode.c}). What is read is the same {@link CodeObject} that the compiler makes of the source, but for
 * locals' names and the line of a {@code def}, which the file does not have.
 *
 * @param lookupCache its instructions have cache bytes ({@code -mcache-lookup-bc})
 * @param unicode its strings are of characters (not made with {@code -mno-unicode})
 * @param smallIntBits integers of more bits are constants of their own
 * @param code of the module
 */
public record MpyFile(boolean lookupCache, boolean unicode, int smallIntBits, CodeObject code) {
    /** What {@code mpy-cross} of 1.13 writes, and firmware built on it reads. */
    public static final int VERSION = 5;

    private static final int FLAG_LOOKUP_CACHE = 1;
    private static final int FLAG_UNICODE = 2;
    private static final int FLAG_BITS = 2;
    private static final int MAX_WINDOW = 32;

    /**
     * Reads a file whatever firmware it was made for.
     *
     * @throws IncompatibleMpy if it is of another version, has native code, or is damaged
     */
    public static MpyFile read(byte[] file) throws IncompatibleMpy {
        MpyBytes in = new MpyBytes(file);
        if (in.next() != 'M') {
            throw IncompatibleMpy.file("it does not begin as one");
        }
        int version = in.next();
        if (version != VERSION) {
            throw IncompatibleMpy.file("it is of version " + version + ", made by another mpy-cross than 1.13's");
        }
        int features = in.next();
        int smallIntBits = in.next();
        int window = in.number();
        if (window > MAX_WINDOW) {
            throw IncompatibleMpy.file("its window of names is too large");
        }
        if (features >> FLAG_BITS != 0) {
            throw new IncompatibleMpy("incompatible .mpy arch", "it has machine code, which is not simulated");
        }
        boolean lookupCache = (features & FLAG_LOOKUP_CACHE) != 0;
        CodeObject code = new MpyReader(in, lookupCache).function(0);
        return new MpyFile(lookupCache, (features & FLAG_UNICODE) != 0, smallIntBits, code);
    }

    /**
     * Whether a firmware takes it.
     *
     * @param current the firmware is current MicroPython, whose files are of version 6: those are not read yet
     * @throws IncompatibleMpy if it was made for one that is built otherwise
     */
    public void check(boolean unicodeStrings, int smallInts, boolean current) throws IncompatibleMpy {
        if (current) {
            throw IncompatibleMpy.file("current MicroPython has files of version 6, which the simulator does not read");
        }
        if (lookupCache) {
            throw IncompatibleMpy.file("it was made with -mcache-lookup-bc, which this firmware does not know");
        }
        if (unicode && !unicodeStrings) {
            throw IncompatibleMpy.file("this firmware has strings of bytes: give mpy-cross -mno-unicode");
        }
        if (!unicode && unicodeStrings) {
            throw IncompatibleMpy.file("it was made with -mno-unicode, and this firmware has Unicode strings");
        }
        if (smallIntBits > smallInts) {
            throw IncompatibleMpy.file("give mpy-cross -msmall-int-bits=" + smallInts);
        }
    }
}
