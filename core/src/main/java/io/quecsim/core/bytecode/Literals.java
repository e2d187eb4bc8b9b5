package io.quecsim.core.bytecode;

import java.math.BigInteger;
import java.util.Locale;

/** Constants as a script would write them, for listings. */
public final class Literals {
    private Literals() {}

    /** As it would be written, except that floats are Java's shortest form and very long ints are not spelled out. */
    public static String text(Constant constant) {
        if (constant instanceof Constant.Int i) {
            BigInteger value = i.value();
            return value.bitLength() < 4096 ? value.toString() : "int of " + value.bitLength() + " bits";
        } else if (constant instanceof Constant.Float f) {
            return String.valueOf(f.value());
        } else if (constant instanceof Constant.Complex c) {
            return c.real() + "+" + c.imag() + "j";
        } else if (constant instanceof Constant.Str s) {
            return quoted(s.value());
        } else if (constant instanceof Constant.Bytes b) {
            StringBuilder chars = new StringBuilder();
            for (byte value : b.value()) {
                chars.append((char) (value & 0xff));
            }
            return "b" + quoted(chars.toString());
        } else if (constant instanceof Constant.Tuple t) {
            StringBuilder items = new StringBuilder();
            for (Constant item : t.items()) {
                items.append(items.isEmpty() ? "" : ", ").append(text(item));
            }
            return "(" + items + ")";
        } else if (constant instanceof Constant.Bool b) {
            return b.value() ? "True" : "False";
        }
        return constant instanceof Constant.Ellipsis ? "Ellipsis" : "None";
    }

    static String quoted(String s) {
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\'' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || c == 0x7f) {
                quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('\'').toString();
    }
}
