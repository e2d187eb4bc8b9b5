package io.quecsim.core.compile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Source files are UTF-8, but MicroPython never checks: bytes in another encoding (GBK comments and strings are common)
 * pass through to the string. They do here too: a byte that is not UTF-8 becomes the lone surrogate U+DC00 + byte, in
 * names, strings and comments alike, and turns into that byte again in a bytes literal.
 */
public final class SourceText {
    private SourceText() {}

    /** Text of a source file. A byte order mark stays: MicroPython takes it for part of the first name. */
    public static String decode(byte[] source) {
        ByteBuffer in = ByteBuffer.wrap(source);
        CharBuffer out = CharBuffer.allocate(source.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (decoder.decode(in, out, true).isError()) {
            out.put((char) (0xdc00 + (in.get() & 0xff)));
        }
        return out.flip().toString();
    }

    /** Whether a char stands for a byte that was not UTF-8. */
    public static boolean isRawByte(char c) {
        return c >= 0xdc80 && c <= 0xdcff;
    }
}
