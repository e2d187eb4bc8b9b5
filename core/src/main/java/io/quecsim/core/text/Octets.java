package io.quecsim.core.text;

import java.nio.charset.StandardCharsets;

/**
 * The octet view of text: a Java string whose chars are the bytes 0..255 of the UTF-8 form.
 *
 * <p>MicroPython's string methods work on bytes, the same code for {@code str} and {@code bytes}, and it shows: padding
 * counts bytes, {@code strip} takes single bytes off. With this view both types share one implementation here too. For ASCII
 * text, by far the most, the view is the text itself.
 *
 * <p>Text may hold bytes that are not UTF-8 (cut by a precision, made by {@code %c}). Such a byte {@code b} stands in a
 * Java string as the lone low surrogate {@code U+DC00 + b}, and comes out of the view as the byte it was.
 */
public final class Octets {
    private static final int ESCAPE = 0xDC00;

    private Octets() {}

    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The octet view of a string. */
    public static String of(String text) {
        int ascii = 0;
        while (ascii < text.length() && text.charAt(ascii) < 0x80) {
            ascii++;
        }
        if (ascii == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() * 2);
        out.append(text, 0, ascii);
        for (int i = ascii; i < text.length(); i++) {
            i += encode(text, i, out) - 1;
        }
        return out.toString();
    }

    /** Appends the octets of the character at {@code i}; returns how many chars it takes in {@code text}. */
    private static int encode(String text, int i, StringBuilder out) {
        char c = text.charAt(i);
        if (c < 0x80) {
            out.append(c);
            return 1;
        }
        if (c >= ESCAPE + 0x80 && c <= ESCAPE + 0xff) {
            out.append((char) (c - ESCAPE));
            return 1;
        }
        int point = text.codePointAt(i);
        if (point < 0x800) {
            out.append((char) (0xc0 | point >> 6));
        } else {
            if (point < 0x10000) {
                out.append((char) (0xe0 | point >> 12));
            } else {
                out.append((char) (0xf0 | point >> 18)).append((char) (0x80 | point >> 12 & 0x3f));
            }
            out.append((char) (0x80 | point >> 6 & 0x3f));
        }
        out.append((char) (0x80 | point & 0x3f));
        return Character.charCount(point);
    }

    /** The text an octet view shows; bytes that are not UTF-8 become escapes. */
    public static String text(String octets) {
        int ascii = 0;
        while (ascii < octets.length() && octets.charAt(ascii) < 0x80) {
            ascii++;
        }
        if (ascii == octets.length()) {
            return octets;
        }
        StringBuilder out = new StringBuilder(octets.length());
        out.append(octets, 0, ascii);
        for (int i = ascii; i < octets.length(); ) {
            char lead = octets.charAt(i);
            int length = sequenceLength(lead);
            if (length == 1) {
                out.append(lead);
            } else if (length == 0 || !continues(octets, i, length)) {
                out.append((char) (ESCAPE + lead));
                length = 1;
            } else {
                appendPoint(octets, i, length, out);
            }
            i += length;
        }
        return out.toString();
    }

    private static void appendPoint(String octets, int at, int length, StringBuilder out) {
        int point = octets.charAt(at) & (0xff >> length + 1);
        for (int k = 1; k < length; k++) {
            point = point << 6 | octets.charAt(at + k) & 0x3f;
        }
        // Only the one way to write a character may become it, or the bytes would not come back as they were.
        boolean shortest = point >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (!shortest || surrogate || point > Character.MAX_CODE_POINT) {
            for (int k = 0; k < length; k++) {
                out.append((char) (ESCAPE + octets.charAt(at + k)));
            }
        } else {
            out.appendCodePoint(point);
        }
    }

    /** Octets of the sequence a lead byte begins; 0 for a byte that begins none. */
    private static int sequenceLength(char lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xc0 || lead >= 0xf8) {
            return 0;
        }
        return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }

    private static boolean continues(String octets, int at, int length) {
        if (at + length > octets.length()) {
            return false;
        }
        for (int k = 1; k < length; k++) {
            if (!isContinuation(octets.charAt(at + k))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isContinuation(char octet) {
        return (octet & 0xc0) == 0x80;
    }

    /** Whether the octets are UTF-8, as loosely as the firmware checks it (lead and continuation bytes only). */
    public static boolean isUtf8(String octets) {
        for (int i = 0; i < octets.length(); ) {
            int length = sequenceLength(octets.charAt(i));
            if (length == 0 || !continues(octets, i, length)) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /** Characters in an octet text: the bytes that are not continuations. */
    public static int characters(String octets, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isContinuation(octets.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    public static String ofBytes(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    public static String ofBytes(byte[] bytes) {
        return ofBytes(bytes, 0, bytes.length);
    }

    public static byte[] bytes(String octets) {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }
}
