package io.quecsim.hal.uart;

import java.util.Locale;

/**
 * How a UART talks on its line.
 *
 * @param baud bits a second, 50 to 10 000 000
 * @param bits data bits, 5 to 8
 * @param stopBits 1 or 2; the firmware knows no 1.5
 * @param flow whether the RTS and CTS wires are used: the receiver lets go of RTS when its buffer fills, the sender waits
 *     while CTS is off
 */
public record UartSettings(int baud, int bits, Parity parity, int stopBits, boolean flow) {
    public static final UartSettings DEFAULT = new UartSettings(115_200, 8, Parity.NONE, 1, false);

    public UartSettings {
        check(baud >= 50 && baud <= 10_000_000, "baud rate", baud);
        check(bits >= 5 && bits <= 8, "number of data bits", bits);
        check(stopBits == 1 || stopBits == 2, "number of stop bits", stopBits);
    }

    private static void check(boolean right, String what, int value) {
        if (!right) {
            throw new IllegalArgumentException(what + " out of range: " + value);
        }
    }

    /** These settings with data bits, parity and stop bits written like "8N1". */
    public UartSettings withFormat(String format) {
        if (!format.toUpperCase(Locale.ROOT).matches("[5-8][NEO][12]")) {
            throw new IllegalArgumentException("not a character format like 8N1: " + format);
        }
        char letter = Character.toUpperCase(format.charAt(1));
        Parity parity = letter == 'N' ? Parity.NONE : letter == 'E' ? Parity.EVEN : Parity.ODD;
        return new UartSettings(baud, format.charAt(0) - '0', parity, format.charAt(2) - '0', flow);
    }

    public UartSettings withBaud(int newBaud) {
        return new UartSettings(newBaud, bits, parity, stopBits, flow);
    }

    public UartSettings withFlow(boolean newFlow) {
        return new UartSettings(baud, bits, parity, stopBits, newFlow);
    }

    /** Bits on the line for one character: start, data, parity and stop. */
    public int bitsPerCharacter() {
        return 1 + bits + parity.bits() + stopBits;
    }

    /** The time {@code count} characters take on the line, back to back. */
    public long lineNanos(long count) {
        return Math.floorDiv(count * bitsPerCharacter() * 1_000_000_000L, (long) baud);
    }

    /**
     * Whether a receiver set like this reads what a sender set like {@code other} sends. A receiver samples the middle of
     * each bit, so over ten bits the clocks may differ by half a bit at most; 4 % leaves the usual margin. Stop bits need
     * not agree: a receiver looks at the first only.
     */
    public boolean understands(UartSettings other) {
        return bits == other.bits
                && parity == other.parity
                && Math.abs((long) baud - other.baud) * 100 <= 4L * Math.max(baud, other.baud);
    }

    /** All of it in one number, for an outcome of the door. */
    public long packed() {
        return ((((long) baud << 4 | bits) << 2 | parity.ordinal()) << 2 | stopBits) << 1 | (flow ? 1 : 0);
    }

    /** What {@link #packed} was made of. */
    public static UartSettings unpacked(long number) {
        Parity parity = Parity.values()[(int) (number >> 3 & 3)];
        return new UartSettings(
                (int) (number >> 9), (int) (number >> 5 & 15), parity, (int) (number >> 1 & 3), (number & 1) != 0);
    }

    /** "115200,8N1". */
    @Override
    public String toString() {
        return baud + "," + bits + parity.letter() + stopBits;
    }
}
