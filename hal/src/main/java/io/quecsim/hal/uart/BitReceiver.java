package io.quecsim.hal.uart;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;

/**
 * A UART's receiver at the level of the wire, for a sender whose settings differ: characters become levels over time, the
 * receiver waits for a falling edge, looks at the middle of each bit by its own clock and takes what it finds. What is read
 * at a wrong speed is then the garbage a real receiver would read, and the same in every run.
 *
 * <p>The edge is found exactly, where hardware finds it to a sixteenth of a bit. A start bit that is high again in its
 * middle is noise and forgotten. After a stop bit that is low, a framing error, the receiver waits until the line is high.
 * A character with an error is delivered with it and counted, as drivers do that are not told otherwise.
 */
final class BitReceiver {
    /** A character on the wire: bit k of {@code bits} from {@code startNanos + k / baud} on, the start bit first. */
    private record Character(long startNanos, int bits, int count, int baud) {
        long edgeNanos(long bit) {
            return startNanos + bit * 1_000_000_000L / baud;
        }

        long endNanos() {
            return edgeNanos(count);
        }

        boolean high(int bit) {
            return (bits >> bit & 1) != 0;
        }
    }

    private final ArrayDeque<Character> wire = new ArrayDeque<>();
    private long fromNanos;
    private boolean broken;
    private long pendingNanos = Long.MAX_VALUE;
    private long framingErrors;
    private long parityErrors;

    /** Puts what a sender set to {@code sender} sent back to back on the wire; its last stop bit ends at {@code endNanos}. */
    void feed(byte[] data, UartSettings sender, long endNanos) {
        for (int i = 0; i < data.length; i++) {
            int bits = bitsOf(data[i], sender);
            int count = sender.bitsPerCharacter();
            wire.add(new Character(endNanos - sender.lineNanos((long) data.length - i), bits, count, sender.baud()));
        }
    }

    private static int bitsOf(byte value, UartSettings sender) {
        int mask = (1 << sender.bits()) - 1;
        int bits = (value & mask) << 1;
        int next = 1 + sender.bits();
        if (sender.parity() != Parity.NONE) {
            bits |= parityOf(value & mask, sender.parity()) << next++;
        }
        return bits | (sender.stopBits() == 1 ? 1 : 3) << next;
    }

    private static int parityOf(int value, Parity parity) {
        return Integer.bitCount(value) & 1 ^ (parity == Parity.ODD ? 1 : 0);
    }

    /** What a receiver set to {@code mine} has read when the wire is known up to {@code knownNanos}; high where nothing was fed. */
    byte[] decode(UartSettings mine, long knownNanos) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (decodeOne(mine, knownNanos, read)) {
            forget();
        }
        return read.toByteArray();
    }

    /** When the character that has begun is complete, or {@link Long#MAX_VALUE} when none has. */
    long pendingNanos() {
        return pendingNanos;
    }

    long framingErrors() {
        return framingErrors;
    }

    long parityErrors() {
        return parityErrors;
    }

    /** Forgets a character that has begun, and all that was fed. */
    void reset() {
        wire.clear();
        broken = false;
        pendingNanos = Long.MAX_VALUE;
    }

    private boolean decodeOne(UartSettings mine, long knownNanos, ByteArrayOutputStream read) {
        pendingNanos = Long.MAX_VALUE;
        if (broken) {
            fromNanos = next(true, fromNanos);
            broken = false;
        }
        long startNanos = next(false, fromNanos);
        if (startNanos == Long.MAX_VALUE) {
            return false;
        }
        int bits = mine.bits() + mine.parity().bits();
        long stopNanos = sampleNanos(startNanos, bits + 1, mine);
        if (stopNanos > knownNanos) {
            pendingNanos = stopNanos;
            return false;
        }
        if (isHigh(sampleNanos(startNanos, 0, mine))) {
            fromNanos = sampleNanos(startNanos, 0, mine);
            return true;
        }
        int value = 0;
        for (int bit = 0; bit < mine.bits(); bit++) {
            value |= isHigh(sampleNanos(startNanos, bit + 1, mine)) ? 1 << bit : 0;
        }
        if (mine.parity() != Parity.NONE) {
            int parity = isHigh(sampleNanos(startNanos, bits, mine)) ? 1 : 0;
            parityErrors += parity == parityOf(value, mine.parity()) ? 0 : 1;
        }
        broken = !isHigh(stopNanos);
        framingErrors += broken ? 1 : 0;
        fromNanos = stopNanos;
        read.write(value);
        return true;
    }

    private static long sampleNanos(long startNanos, int bit, UartSettings mine) {
        return startNanos + (2L * bit + 1) * 500_000_000L / mine.baud();
    }

    private boolean isHigh(long timeNanos) {
        return next(true, timeNanos) == timeNanos;
    }

    /** The first time from {@code timeNanos} on when the wire has that level; {@link Long#MAX_VALUE} if it never is low again. */
    private long next(boolean high, long timeNanos) {
        long atNanos = timeNanos;
        for (Character character : wire) {
            if (character.endNanos() <= atNanos) {
                continue;
            }
            if (high && character.startNanos > atNanos) {
                return atNanos; // Idle until that one starts.
            }
            for (int bit = 0; bit < character.count; bit++) {
                if (character.edgeNanos(bit + 1L) > atNanos && character.high(bit) == high) {
                    return Math.max(atNanos, character.edgeNanos(bit));
                }
            }
            atNanos = Math.max(atNanos, character.endNanos());
        }
        return high ? atNanos : Long.MAX_VALUE;
    }

    private void forget() {
        while (!wire.isEmpty() && wire.getFirst().endNanos() <= fromNanos) {
            wire.removeFirst();
        }
    }
}
