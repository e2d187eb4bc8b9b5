package io.quecsim.core.object;

import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.VmConfig;

/** Which methods of {@code str} and {@code bytes} a firmware has ({@code py/objstr.c}, {@code py/objstrunicode.c}). */
final class TextFeatures {
    private TextFeatures() {}

    static boolean lacks(VmConfig config, PyType type, String method) {
        return switch (method) {
            case "center" -> !config.has(Feature.STR_CENTER);
            case "partition", "rpartition" -> !config.has(Feature.STR_PARTITION);
            case "splitlines" -> !config.has(Feature.STR_SPLITLINES);
            // Where strings are bytes, both types have all methods of both.
            case "decode" -> type == Types.STR && config.has(Feature.UNICODE_STRINGS);
            case "encode" -> type != Types.STR && config.has(Feature.UNICODE_STRINGS);
            default -> false;
        };
    }
}
