package io.quecsim.simulator.board;

import java.nio.charset.StandardCharsets;

/** Looks for a text in bytes that come piece by piece (Knuth, Morris and Pratt: no byte is looked at twice). */
final class TextWatch {
    private final byte[] wanted;
    /** How much of the beginning of {@link #wanted} also ends its first {@code i + 1} bytes. */
    private final int[] border;

    private int matched;

    /** @param text not empty */
    TextWatch(String text) {
        wanted = text.getBytes(StandardCharsets.UTF_8);
        border = new int[wanted.length];
        for (int i = 1, length = 0; i < wanted.length; i++) {
            length = longer(length, wanted[i]);
            border[i] = length;
        }
    }

    /** Takes the next bytes; true when the text has come to its end among them. */
    boolean sees(byte[] data, int from, int to) {
        for (int i = from; i < to; i++) {
            matched = longer(matched, data[i]);
            if (matched == wanted.length) {
                matched = border[matched - 1];
                return true;
            }
        }
        return false;
    }

    private int longer(int length, byte next) {
        int known = length;
        while (known > 0 && wanted[known] != next) {
            known = border[known - 1];
        }
        return wanted[known] == next ? known + 1 : known;
    }
}
