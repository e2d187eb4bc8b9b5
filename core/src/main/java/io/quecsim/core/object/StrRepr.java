package io.quecsim.core.object;

/** How {@code repr} shows a string: single quotes unless the text has some and no double ones ({@code py/objstr.c}). */
final class StrRepr {
    private StrRepr() {}

    static void write(String text, StringBuilder out) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        out.append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                out.append('\\').append(c);
            } else if (c == '\\') {
                out.append("\\\\");
            } else if (c >= 0x20 && c != 0x7f) {
                out.append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c == '\t') {
                out.append("\\t");
            } else {
                out.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        out.append(quote);
    }
}
