package io.quecsim.hal.uart;

/**
 * When characters sent back to back end, without the drift that adding up rounded character times would have: counts
 * characters since the line was last idle.
 */
final class LineClock {
    private long startNanos;
    private long characters;
    private long freeNanos;

    /** The time the last of {@code count} further characters ends that can start at {@code nowNanos} at the earliest. */
    long send(long nowNanos, int count, UartSettings settings) {
        if (nowNanos > freeNanos) {
            restart(nowNanos);
        }
        if (characters >= settings.baud()) {
            // As many characters as the baud rate take a whole number of seconds: nothing is rounded, nothing
            // overflows.
            startNanos += settings.lineNanos(settings.baud());
            characters -= settings.baud();
        }
        characters += count;
        freeNanos = startNanos + settings.lineNanos(characters);
        return freeNanos;
    }

    /**
     * How many of the last {@code count} characters have begun by {@code nowNanos}; the others are taken off the line
     * again, which is then free when the last of those ends.
     */
    int cut(long nowNanos, int count, UartSettings settings) {
        int kept = 0;
        long before = characters - count;
        while (kept < count && startNanos + settings.lineNanos(before + kept) < nowNanos) {
            kept++;
        }
        characters = before + kept;
        freeNanos = startNanos + settings.lineNanos(characters);
        return kept;
    }

    /** When the last character put on the line ends. */
    long freeNanos() {
        return freeNanos;
    }

    /** From now on characters have another length; those already on the line keep theirs. */
    void settingsChange(long nowNanos) {
        restart(Math.max(nowNanos, freeNanos));
    }

    /** The line is idle from {@code nowNanos} on. */
    void restart(long nowNanos) {
        startNanos = nowNanos;
        characters = 0;
        freeNanos = nowNanos;
    }
}
