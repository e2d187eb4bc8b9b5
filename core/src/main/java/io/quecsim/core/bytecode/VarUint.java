package io.quecsim.core.bytecode;

import java.util.function.IntConsumer;

/** MicroPython's numbers of any length: seven bits a byte, most significant first, bit 7 set on all but the last. */
public final class VarUint {
    private VarUint() {}

    /** Bytes it takes. */
    public static int length(int value) {
        int bytes = 1;
        for (int rest = value >>> 7; rest != 0; rest >>>= 7) {
            bytes++;
        }
        return bytes;
    }

    public static void write(int value, IntConsumer out) {
        for (int shift = 7 * (length(value) - 1); shift > 0; shift -= 7) {
            out.accept(value >>> shift & 0x7f | 0x80);
        }
        out.accept(value & 0x7f);
    }
}
