package io.quecsim.core.object;

/** How {@code repr} shows bytes: {@code b'...'} with escapes for what is not printable ASCII ({@code py/objstr.c}). */
public final class BytesRepr {
    private BytesRepr() {}

    static void write(byte[] bytes, int length, StringBuilder out) {
        quote(bytes, length, out.append('b'));
    }

    /** The quotes and what is in them. */
    public static void quote(byte[] bytes, int length, StringBuilder out) {
        boolean single = false;
        boolean dbl = false;
        for (int i = 0; i < length; i++) {
            single |= bytes[i] == '\'';
            dbl |= bytes[i] == '"';
        }
        char quote = single && !dbl ? '"' : '\'';
        out.append(quote);
        for (int i = 0; i < length; i++) {
            int c = bytes[i] & 0xff;
            if (c == quote) {
                out.append('\\').append((char) c);
            } else if (c == '\\') {
                out.append("\\\\");
            } else if (c >= 0x20 && c < 0x7f) {
                out.append((char) c);
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
