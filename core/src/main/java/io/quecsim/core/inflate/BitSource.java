package io.quecsim.core.inflate;

import java.util.function.IntSupplier;

/** Bits, least significant first, and whole bytes out of a source of bytes. Behind its end there are zeros. */
final class BitSource {
    private final IntSupplier bytes;
    private int current;
    private int left;
    private boolean ended;

    /** @param bytes gives 0 to 255, or a negative number at the end; what it throws passes through */
    BitSource(IntSupplier bytes) {
        this.bytes = bytes;
    }

    /** Whether something was read behind the end. */
    boolean ended() {
        return ended;
    }

    int bit() {
        if (left == 0) {
            current = octet();
            left = 8;
        }
        int bit = current & 1;
        current >>= 1;
        left--;
        return bit;
    }

    int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value |= bit() << i;
        }
        return value;
    }

    /** Drops the rest of a byte that was begun. */
    void align() {
        left = 0;
    }

    /** The next whole byte; one that was begun stays begun. */
    int octet() {
        if (!ended) {
            int octet = bytes.getAsInt();
            if (octet >= 0) {
                return octet;
            }
            ended = true;
        }
        return 0;
    }
}
