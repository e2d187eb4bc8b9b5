package io.quecsim.simulator.trace;

import io.quecsim.core.trace.TraceSink;

/** What a stream tells its reader: the events of the run, and what the stream says about itself. */
public interface TraceListener extends TraceSink {
    /** So many records before {@code timeNanos} were dropped to bound memory; what is still open follows. */
    default void lost(long timeNanos, long records) {}

    /**
     * The run is over; nothing follows.
     *
     * @param exitCode what the command's exit code says: 0 when the script ended by itself
     * @param outcome one line for people: {@code done}, {@code TimeoutError}
     */
    default void finish(long timeNanos, int exitCode, String outcome) {}
}
