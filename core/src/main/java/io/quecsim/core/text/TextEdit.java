package io.quecsim.core.text;

/** {@code strip}, {@code replace}, {@code count}, {@code center} and case on octet texts. Only ASCII letters have a case. */
public final class TextEdit {
    public static final String WHITESPACE = " \t\n\r\u000b\f";

    private TextEdit() {}

    /** @return {@code text} itself when there is nothing to take off */
    public static String strip(String text, String unwanted, boolean left, boolean right) {
        int from = 0;
        int to = text.length();
        while (left && from < to && unwanted.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (right && from < to && unwanted.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return from == 0 && to == text.length() ? text : text.substring(from, to);
    }

    /**
     * @param most how many replacements at most; negative for all
     * @return {@code text} itself when nothing was replaced
     */
    public static String replace(String text, String old, String with, int most) {
        if (most == 0 || old.length() > text.length()) {
            return text;
        }
        if (old.isEmpty()) {
            return interleave(text, with, most);
        }
        int found = text.indexOf(old);
        if (found < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + with.length());
        int from = 0;
        for (int left = most; left != 0 && found >= 0; left--) {
            out.append(text, from, found).append(with);
            from = found + old.length();
            found = text.indexOf(old, from);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** An empty text is found before each octet and at the end. */
    private static String interleave(String text, String with, int most) {
        StringBuilder out = new StringBuilder(text.length() * (1 + with.length()) + with.length());
        out.append(with);
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i));
            if (most < 0 || i + 1 < most) {
                out.append(with);
            }
        }
        return out.toString();
    }

    /** Occurrences in {@code text[from:to]} that do not overlap; an empty needle is found between all characters. */
    public static int count(String text, String needle, int from, int to) {
        if (needle.isEmpty()) {
            return Octets.characters(text, from, Math.max(from, to)) + 1;
        }
        int count = 0;
        int at = text.indexOf(needle, from);
        while (at >= 0 && at + needle.length() <= to) {
            count++;
            at = text.indexOf(needle, at + needle.length());
        }
        return count;
    }

    /** @return {@code text} itself when it is wide enough */
    public static String center(String text, int width) {
        if (text.length() >= width) {
            return text;
        }
        StringBuilder out = new StringBuilder(width);
        Field.pad(text, text.length(), Field.CENTER, ' ', width, out);
        return out.toString();
    }

    public static String lower(String text) {
        return mapCase(text, 'A', 'Z');
    }

    public static String upper(String text) {
        return mapCase(text, 'a', 'z');
    }

    private static String mapCase(String text, char first, char last) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= first && c <= last) {
                if (out == null) {
                    out = new StringBuilder(text);
                }
                out.setCharAt(i, (char) (c ^ 0x20));
            }
        }
        return out == null ? text : out.toString();
    }

    /** What {@code isspace}, {@code isalpha} and their kin ask of a single octet. */
    public enum CharClass {
        SPACE,
        ALPHA,
        DIGIT,
        UPPER,
        LOWER;

        private boolean has(char c) {
            return switch (this) {
                case SPACE -> NumberParser.isSpace(c);
                case ALPHA -> isAlpha(c);
                case DIGIT -> c >= '0' && c <= '9';
                case UPPER -> c >= 'A' && c <= 'Z';
                case LOWER -> c >= 'a' && c <= 'z';
            };
        }
    }

    private static boolean isAlpha(char c) {
        return c < 0x80 && (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /** Whether the text is not empty and all of it is of the class; for a case, all of its letters, and it has some. */
    public static boolean is(CharClass wanted, String text) {
        boolean cased = wanted == CharClass.UPPER || wanted == CharClass.LOWER;
        boolean some = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (cased && !isAlpha(c)) {
                continue;
            }
            if (!wanted.has(c)) {
                return false;
            }
            some = true;
        }
        return some;
    }
}
