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
            } else if (c >= 0x20 && c < 0x7f || c >= 0x80 && !ascii) {
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
