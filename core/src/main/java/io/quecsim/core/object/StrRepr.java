package io.quecsim.core.object;

/**
 * How {@code repr} shows a string: single quotes unless the text has some and no double ones, escapes for all that is not
 * printable ASCII ({@code py/objstrunicode.c}), or, where strings are of bytes and in current MicroPython, for control characters
 * only.
 */
final class StrRepr {
    private StrRepr() {}

    static void write(String text, boolean ascii, StringBuilder out) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        out.append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= 0x80 && !ascii) {
                int length = isLoneSurrogate(text, i) ? escape(c, out) : noCharacter(text, i, out);
                if (length == 0) {
                    out.append(c);
                } else {
                    i += length - 1;
                }
            } else if (c >= 0x20 && c < 0x7f) {
                out.append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c == '\t') {
                out.append("\\t");
            } else {
                i += escape(text.codePointAt(i), out) - 1;
            }
        }
        out.append(quote);
    }

    /**
     * Bytes of the form of UTF-8 whose number is no character's, a surrogate or one too large: writes the number, and
     * returns how many chars they take; 0 for anything else.
     */
    private static int noCharacter(String text, int at, StringBuilder out) {
        int lead = octet(text, at);
        int length = lead >= 0xf0 && lead < 0xf8 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : 0;
        int point = lead & 0xff >> length + 1;
        for (int k = 1; k < length; k++) {
            int next = octet(text, at + k);
            if (next < 0x80 || next >= 0xc0) {
                return 0;
            }
            point = point << 6 | next & 0x3f;
        }
        if (length == 3 && point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            hex(out.append("\\u"), point, 4);
            return length;
        } else if (point > Character.MAX_CODE_POINT) {
            hex(out.append("\\U"), point, 8);
            return length;
        }
        return 0;
    }

    /** A surrogate that a script made by its number, not half of a character and no escape of a byte. */
    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        return Character.isSurrogate(c)
                && octet(text, at) < 0
                && text.codePointAt(at) == c
                && (at == 0 || text.codePointAt(at - 1) < Character.MIN_SUPPLEMENTARY_CODE_POINT);
    }

    /** The byte that stands at this place as an escape, see {@link io.quecsim.core.text.Octets}; -1 for a character. */
    private static int octet(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : 0;
        return c >= 0xDC80 && c <= 0xDCFF ? c - 0xDC00 : -1;
    }

    /** Returns how many chars the code point takes. */
    private static int escape(int point, StringBuilder out) {
        boolean octet = point >= 0xDC80 && point <= 0xDCFF;
        int code = octet ? point - 0xDC00 : point;
        if (code < 0x100) {
            hex(out.append("\\x"), code, 2);
        } else if (code < 0x10000) {
            hex(out.append("\\u"), code, 4);
        } else {
            hex(out.append("\\U"), code, 8);
        }
        return Character.charCount(point);
    }

    private static void hex(StringBuilder out, int code, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(Character.forDigit(code >> shift & 15, 16));
        }
    }
}
