package io.quecsim.core.object;

import io.quecsim.core.bytecode.StaticNames;
import java.util.HashMap;
import java.util.Map;

/**
 * The names that every machine has from its start, as objects: in flash, equal on all devices, and never changed once they are
 * made. So the devices of one JVM share them; they were three quarters of what an idle one took of Java's memory.
 */
final class FlashNames {
    private static final Map<String, PyStr> ONE_BYTE = made(0xff);
    private static final Map<String, PyStr> TWO_BYTES = made(0xffff);

    private FlashNames() {}

    /** @param hashMask what a machine keeps of a name's hash */
    static Map<String, PyStr> with(int hashMask) {
        return switch (hashMask) {
            case 0xff -> ONE_BYTE;
            case 0xffff -> TWO_BYTES;
            default -> made(hashMask);
        };
    }

    private static Map<String, PyStr> made(int hashMask) {
        Map<String, PyStr> names = new HashMap<>(1024);
        for (String text : StaticNames.all()) {
            names.put(text, made(text, hashMask));
        }
        for (String text : FirmwareNames.all()) {
            names.computeIfAbsent(text, missing -> made(missing, hashMask));
        }
        return Map.copyOf(names);
    }

    private static PyStr made(String text, int hashMask) {
        PyStr name = new PyStr(text, hashMask);
        name.ascii(); // Noted in the object, which after this is only read, by any thread.
        return name;
    }
}
