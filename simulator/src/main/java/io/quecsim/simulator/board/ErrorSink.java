package io.quecsim.simulator.board;

/** Receives what ends a script or a run, as soon as it does, on the device's Java thread. */
@FunctionalInterface
public interface ErrorSink {
    /** Nobody listens; the result of the run has it all the same. */
    ErrorSink NONE = (detail, hint) -> {};

    /**
     * @param detail a traceback, or who waits for what; empty or ends with a newline
     * @param hint what a user of the simulator wants to know besides, one sentence without a full stop; or empty
     */
    void tell(String detail, String hint);
}
