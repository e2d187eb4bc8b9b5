package io.quecsim.simulator.trace;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a trace says of the run it shows, in the order given: the profile, the seed, the script. No wall-clock time belongs
 * here: equal runs have equal headers.
 *
 * @param fields keys and values, each at most 1,024 bytes of UTF-8
 */
public record TraceHeader(Map<String, String> fields) {
    /** More keys than this make a stream unreadable. */
    static final int MAX_FIELDS = 64;

    public TraceHeader {
        if (fields.size() > MAX_FIELDS) {
            throw new IllegalArgumentException("a trace header of " + fields.size() + " fields");
        }
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * @param profile the profile's name, as {@code --profile} takes it
     * @param seed the seed of the run
     * @param script the script as the user named it
     * @param program the version of quecsim
     */
    public static TraceHeader of(String profile, long seed, String script, String program) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("profile", profile);
        fields.put("seed", Long.toString(seed));
        fields.put("script", script);
        fields.put("quecsim", program);
        return new TraceHeader(fields);
    }

    /** The value of {@code key}, or an empty text. */
    public String get(String key) {
        return fields.getOrDefault(key, "");
    }

    /** Magic, version and fields as they stand at the start of every stream. */
    byte[] encode() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Wire.magic());
        varint(out, Wire.VERSION);
        varint(out, fields.size());
        fields.forEach((key, value) -> {
            text(out, key);
            text(out, value);
        });
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = cut(text);
        varint(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void varint(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest > 0x7F) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** The UTF-8 of {@code text}, cut at a character border to what a stream may hold. */
    static byte[] cut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= Wire.MAX_TEXT) {
            return bytes;
        }
        int length = Wire.MAX_TEXT;
        while ((bytes[length] & 0xC0) == 0x80) {
            length--;
        }
        return java.util.Arrays.copyOf(bytes, length);
    }
}
