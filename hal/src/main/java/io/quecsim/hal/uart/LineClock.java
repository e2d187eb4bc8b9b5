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
        characters += count;
        freeNanos = startNanos + settings.lineNanos(characters);
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
