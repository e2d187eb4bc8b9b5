package io.quecsim.core.object;

import io.quecsim.core.text.Octets;

/** MicroPython's string hash: {@code h = h * 33 ^ byte} from 5381, over the UTF-8 bytes ({@code py/qstr.c}). */
public final class StringHash {
    private static final int START = 5381;

    private StringHash() {}

    /** All 32 bits; a profile masks them to 1 or 2 bytes. */
    public static int of(String text) {
        int hash = START;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return of(Octets.bytes(Octets.of(text)));
            }
            hash = hash * 33 ^ c;
        }
        return hash;
    }

    public static int of(byte[] bytes) {
        int hash = START;
        for (byte b : bytes) {
            hash = hash * 33 ^ (b & 0xff);
        }
        return hash;
    }
}
