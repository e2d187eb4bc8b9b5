package io.quecsim.core.bytecode;

import java.math.BigInteger;
import java.util.List;

/** A constant of a {@link CodeObject}, in host form: the machine that loads it makes the guest object. */
public sealed interface Constant {
    /** An integer that does not fit a small int. */
    record Int(BigInteger value) implements Constant {}

    record Float(double value) implements Constant {}

    record Complex(double real, double imag) implements Constant {}

    /** A string too long to be a qstr, or not used as a name. */
    record Str(String value) implements Constant {}

    record Bytes(byte[] value) implements Constant {}

    /** A folded tuple of constants; an item that is a small int is an {@link Int} as well. */
    record Tuple(List<Constant> items) implements Constant {}

    record None() implements Constant {}

    record Bool(boolean value) implements Constant {}

    record Ellipsis() implements Constant {}
}
