package io.quecsim.core.object;

import io.quecsim.core.bytecode.StaticNames;

/**
 * The names that every machine has from its start, as objects: in flash, equal on all devices, and never changed once they are
 * made. So the devices of one JVM share them; they were three quarters of what an idle one took of Java's memory.
 */
final class FlashNames {
    /** It is there once for all devices, so it may be roomy. */
    private static final int PLACES_A_NAME = 4;

    private FlashNames() {}

    /** Made when the first machine asks, as few processes have machines of both widths. */
    private static final class OneByte {
        static final NameTable NAMES = made(0xff);
    }

    private static final class TwoBytes {
        static final NameTable NAMES = made(0xffff);
    }

    /** @param hashMask what a machine keeps of a name's hash */
    static NameTable with(int hashMask) {
        return switch (hashMask) {
            case 0xff -> OneByte.NAMES;
            case 0xffff -> TwoBytes.NAMES;
            default -> made(hashMask);
        };
    }

    private static NameTable made(int hashMask) {
        NameTable names = new NameTable(PLACES_A_NAME);
        StaticNames.all().forEach(text -> add(names, text, hashMask));
        FirmwareNames.all().forEach(text -> add(names, text, hashMask));
        return names;
    }

    private static void add(NameTable names, String text, int hashMask) {
        int hash = NameTable.hash(text);
        if (names.find(text, hash) == null) {
            PyStr name = new PyStr(text, hashMask);
            name.ascii(); // Noted in the object, which after this is only read, by any thread.
            names.add(name, hash);
        }
    }
}
