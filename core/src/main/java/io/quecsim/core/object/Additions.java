package io.quecsim.core.object;

import java.util.Set;

/** Methods of native types that upstream got after 1.13; older firmware has none of them. */
final class Additions {
    /** By type and name, sorted. */
    private static final Set<String> METHODS = Set.of(
            "bytearray.count",
            "bytearray.endswith",
            "bytearray.find",
            "bytearray.format",
            "bytearray.fromhex",
            "bytearray.hex",
            "bytearray.index",
            "bytearray.isalpha",
            "bytearray.isdigit",
            "bytearray.islower",
            "bytearray.isspace",
            "bytearray.isupper",
            "bytearray.join",
            "bytearray.lower",
            "bytearray.lstrip",
            "bytearray.partition",
            "bytearray.center",
            "bytearray.replace",
            "bytearray.rfind",
            "bytearray.rindex",
            "bytearray.rpartition",
            "bytearray.rsplit",
            "bytearray.rstrip",
            "bytearray.split",
            "bytearray.splitlines",
            "bytearray.startswith",
            "bytearray.strip",
            "bytearray.upper",
            "bytes.fromhex",
            "bytes.hex",
            "deque.appendleft",
            "deque.extend",
            "deque.pop",
            "memoryview.hex",
            "memoryview.itemsize");

    private Additions() {}

    static boolean has(PyType type, String method) {
        return METHODS.contains(type.name() + "." + method);
    }
}
