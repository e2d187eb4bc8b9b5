package io.quecsim.core.bytecode;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** A constant of a {@link CodeObject}, in host form: the machine that loads it makes the guest object. */
public sealed interface Constant {
    /** Whether both make equal objects of the same type. */
    default boolean sameAs(Constant other) {
        return equals(other);
    }

    /** An integer that does not fit a small int. */
    record Int(BigInteger value) implements Constant {}

    record Float(double value) implements Constant {}

    record Complex(double real, double imag) implements Constant {}

    /** A string too long to be a qstr, or not used as a name. */
    record Str(String value) implements Constant {}

    record Bytes(byte[] value) implements Constant {
        @Override
        public boolean sameAs(Constant other) {
            return other instanceof Bytes that && Arrays.equals(value, that.value);
        }
    }

    /** A folded tuple of constants; an item that is a small int is an {@link Int} as well. */
    record Tuple(List<Constant> items) implements Constant {
        @Override
        public boolean sameAs(Constant other) {
            if (!(other instanceof Tuple that) || items.size() != that.items.size()) {
                return false;
            }
            for (int i = 0; i < items.size(); i++) {
                if (!items.get(i).sameAs(that.items.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    record None() implements Constant {}

    record Bool(boolean value) implements Constant {}

    record Ellipsis() implements Constant {}
}
