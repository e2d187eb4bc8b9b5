package io.quecsim.core.text;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;

/**
 * A format specification: {@code [[fill]align][sign][#][0][width][,][.precision][type]}.
 *
 * @param fill 0 for none given
 * @param align one of {@code < > = ^}, or 0
 * @param flags of {@link Field}: sign, prefix, comma
 * @param width -1 for none
 * @param precision -1 for none
 * @param type a letter or {@code %}, or 0
 */
record FormatSpec(char fill, char align, int flags, int width, int precision, char type) {
    static final FormatSpec EMPTY = new FormatSpec((char) 0, (char) 0, 0, -1, -1, (char) 0);

    private static final String ALIGNMENTS = "<>=^";
    private static final String TYPES = "bcdeEfFgGnosxX%";

    /** @param numeric whether a number is formatted: only then a leading zero fills after the sign, upstream */
    static FormatSpec parse(Vm vm, String text, boolean numeric) {
        return new Reader(text).read(vm, numeric);
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        /** The char {@code ahead} of the next, 0 behind the end. */
        private char peek(int ahead) {
            return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
        }

        private boolean take(char wanted) {
            if (peek(0) != wanted) {
                return false;
            }
            at++;
            return true;
        }

        private int number() {
            int value = -1;
            for (char c = peek(0); c >= '0' && c <= '9'; c = peek(0)) {
                value = Math.max(value, 0) * 10 + (c - '0');
                at++;
            }
            return value;
        }

        private static boolean isAlignment(char c) {
            return c != 0 && ALIGNMENTS.indexOf(c) >= 0;
        }

        FormatSpec read(Vm vm, boolean numeric) {
            char fill = 0;
            char align = 0;
            if (isAlignment(peek(0))) {
                align = text.charAt(at++);
            } else if (peek(0) != 0 && isAlignment(peek(1))) {
                fill = text.charAt(at++);
                align = text.charAt(at++);
            }
            int flags = take('+') ? Field.PLUS : take(' ') ? Field.SPACE : 0;
            if (flags == 0) {
                take('-');
            }
            flags |= take('#') ? Field.PREFIX : 0;
            if (peek(0) == '0') {
                align = align == 0 && (numeric || !vm.current) ? '=' : align;
                fill = fill == 0 ? '0' : fill;
            }
            int width = number();
            flags |= take(',') ? Field.COMMA : 0;
            flags |= vm.current && flags == (flags & ~Field.COMMA) && take('_') ? Field.UNDERSCORE : 0;
            int precision = take('.') ? number() : -1;
            char type = 0;
            if (peek(0) != 0 && TYPES.indexOf(peek(0)) >= 0) {
                type = text.charAt(at++);
            }
            if (at < text.length()) {
                throw PyErrors.valueError(vm, "invalid format specifier");
            }
            return new FormatSpec(fill, align, flags, width, precision, type);
        }
    }
}
