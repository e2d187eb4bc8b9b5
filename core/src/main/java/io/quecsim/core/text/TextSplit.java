package io.quecsim.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code split}, {@code rsplit}, {@code splitlines} and {@code partition} on octet texts. */
public final class TextSplit {
    private TextSplit() {}

    /** Splits at runs of white space. @param most how many splits at most; negative for all */
    public static List<String> atSpace(String text, int most) {
        List<String> parts = new ArrayList<>();
        int end = text.length();
        int at = skipSpace(text, 0);
        for (int left = most; at < end && left != 0; left--) {
            int from = at;
            while (at < end && !NumberParser.isSpace(text.charAt(at))) {
                at++;
            }
            parts.add(text.substring(from, at));
            if (at == end) {
                return parts;
            }
            at = skipSpace(text, at);
        }
        if (at < end) {
            parts.add(text.substring(at));
        }
        return parts;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && NumberParser.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Splits at a separator, which is not empty. @param most how many splits at most; negative for all */
    public static List<String> at(String text, String separator, int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int left = most; left != 0; left--) {
            int found = text.indexOf(separator, from);
            if (found < 0) {
                break;
            }
            parts.add(text.substring(from, found));
            from = found + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** As {@link #at}, from the right. */
    public static List<String> fromRight(String text, String separator, int most) {
        List<String> parts = new ArrayList<>();
        int to = text.length();
        for (int left = most; left != 0; left--) {
            int found = text.lastIndexOf(separator, to - separator.length());
            if (found < 0) {
                break;
            }
            parts.add(text.substring(found + separator.length(), to));
            to = found;
        }
        parts.add(text.substring(0, to));
        Collections.reverse(parts);
        return parts;
    }

    /** Lines end with line feed, carriage return, or both. */
    public static List<String> lines(String text, boolean keepEnds) {
        List<String> parts = new ArrayList<>();
        int end = text.length();
        for (int at = 0; at < end; ) {
            int from = at;
            while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            int next = at;
            if (at < end) {
                boolean both = text.startsWith("\r\n", at);
                next += both ? 2 : 1;
            }
            parts.add(text.substring(from, keepEnds ? next : at));
            at = next;
        }
        return parts;
    }
}
