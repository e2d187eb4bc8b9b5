package io.quecsim.hal.uart;

import java.util.Locale;

/**
 * How a UART talks on its line.
 *
 * @param baud bits a second, 50 to 10 000 000
 * @param bits data bits, 5 to 8
 * @param stopBits 1 or 2
 */
public record UartSettings(int baud, int bits, Parity parity, int stopBits) {
    public static final UartSettings DEFAULT = new UartSettings(115_200, 8, Parity.NONE, 1);

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
        return new UartSettings(baud, format.charAt(0) - '0', parity, format.charAt(2) - '0');
    }

    public UartSettings withBaud(int newBaud) {
        return new UartSettings(newBaud, bits, parity, stopBits);
    }

    /** Bits on the line for one character: start, data, parity and stop. */
    public int bitsPerCharacter() {
        return 1 + bits + parity.bits() + stopBits;
    }

    /** The time {@code count} characters take on the line, back to back. */
    public long lineNanos(long count) {
        return count * bitsPerCharacter() * 1_000_000_000L / baud;
    }

    /**
     * Whether a receiver set like this reads what a sender set like {@code other} sends. A receiver samples the middle of
     * each bit, so over ten bits the clocks may differ by half a bit at most; 4 % leaves the usual margin.
     */
    boolean understands(UartSettings other) {
        return bits == other.bits
                && parity == other.parity
                && Math.abs((long) baud - other.baud) * 100 <= 4L * Math.max(baud, other.baud);
    }

    @Override
    public String toString() {
        return baud + "," + bits + parity.letter() + stopBits;
    }
}
