package io.quecsim.core.text;

/**
 * How a formatted value sits in its field. Flags may be combined.
 *
 * <p>Widths count octets of UTF-8, as the firmware pads, not characters.
 */
public final class Field {
    public static final int LEFT = 0x01;
    public static final int PLUS = 0x02;
    public static final int SPACE = 0x04;
    /** Pad between sign (and prefix) and digits. */
    public static final int PAD_AFTER_SIGN = 0x08;
    /** {@code 0x}, {@code 0b}, {@code 0}. */
    public static final int PREFIX = 0x10;
    /** {@code 1,000}. */
    public static final int COMMA = 0x20;

    public static final int CENTER = 0x40;
    /** The octal prefix is {@code 0o} rather than {@code 0}. */
    public static final int OCTAL_LETTER = 0x80;

    public static final int PERCENT = 0x100;
    /**
     * The integer is no small int. MicroPython 1.13 then groups with a comma too many when the number of digits is a multiple
     * of three: {@code ,123,456,...}.
     */
    public static final int BIG = 0x200;
    /** {@code 1_000}, {@code 0xdead_beef}; upstream only. */
    public static final int UNDERSCORE = 0x400;
    /** Groups as upstream does: of four digits unless decimal, zeros that fill grouped too. */
    public static final int GROUPED_ZEROS = 0x800;

    private Field() {}

    /** The sign to show before a number that is not negative, 0 for none. */
    static char plus(int flags) {
        return (flags & PLUS) != 0 ? '+' : (flags & SPACE) != 0 ? ' ' : 0;
    }

    /** Appends {@code text}, which is {@code octets} long, padded to {@code width}. */
    static void pad(CharSequence text, int octets, int flags, char fill, int width, StringBuilder out) {
        int missing = width > octets ? width - octets : 0; // Of numbers that wrapped around too.
        int left = (flags & CENTER) != 0 ? missing / 2 : (flags & LEFT) != 0 ? 0 : missing;
        repeat(fill, left, out);
        out.append(text);
        repeat(fill, missing - left, out);
    }

    /** Appends an octet text (see {@link Octets}) padded to {@code width}. */
    public static void text(String octets, int flags, char fill, int width, StringBuilder out) {
        pad(octets, octets.length(), flags, fill, width, out);
    }

    /**
     * Appends a float in its field; {@code kind} and {@code precision} are those of {@link FloatFormat#write}.
     *
     * @param nearest as current MicroPython writes it
     */
    static void number(
            double value,
            boolean nearest,
            char kind,
            int precision,
            int flags,
            char fill,
            int width,
            StringBuilder out) {
        StringBuilder text = new StringBuilder(24);
        if (nearest) {
            NearestFloat.write(value, kind, precision, plus(flags), text);
        } else {
            FloatFormat.write(value, kind, precision, plus(flags), text);
        }
        if ((flags & PERCENT) != 0 && text.length() < 31) {
            text.append('%');
        }
        int left = width;
        if ((flags & PAD_AFTER_SIGN) != 0 && text.charAt(0) < '0') {
            out.append(text.charAt(0));
            text.deleteCharAt(0);
            left--;
        }
        pad(text, text.length(), flags, fill, left, out);
    }

    static void repeat(char c, int times, StringBuilder out) {
        for (int i = 0; i < times; i++) {
            out.append(c);
        }
    }
}
