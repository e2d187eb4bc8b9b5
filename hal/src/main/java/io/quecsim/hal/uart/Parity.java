package io.quecsim.hal.uart;

/** A UART's parity bit. */
public enum Parity {
    NONE('N'),
    EVEN('E'),
    ODD('O');

    private final char letter;

    Parity(char letter) {
        this.letter = letter;
    }

    /** As in "8N1". */
    public char letter() {
        return letter;
    }

    int bits() {
        return this == NONE ? 0 : 1;
    }
}
