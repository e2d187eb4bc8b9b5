package io.quecsim.core.register;

import io.quecsim.core.bytecode.Constant;

/** What a constant slot of a frame holds; the machine that loads the code makes the values. */
public sealed interface RegConstant {
    record SmallInt(int value) implements RegConstant {}

    /** An interned string, by index into the code object's names. */
    record Name(int index) implements RegConstant {}

    record Value(Constant value) implements RegConstant {}

    /** {@code LOAD_NULL}: what no guest value is. */
    record Null() implements RegConstant {}
}
