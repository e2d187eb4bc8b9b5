package io.quecsim.simulator.board;

/** Receives hints for the author of a script, on the device's Java thread. */
@FunctionalInterface
public interface WarningSink {
    /** Nobody listens. */
    WarningSink NONE = (where, text) -> {};

    /**
     * @param where file and line, {@code /usr/main.py:12}
     * @param text one sentence
     */
    void warn(String where, String text);
}
