package io.quecsim.simulator.board;

import org.jspecify.annotations.Nullable;

/**
 * What ends a run besides the script's own end, and what its end is worth. A run ends as soon as it is decided.
 *
 * @param timeoutNanos simulated time after which the run is ended, {@link Long#MAX_VALUE} for never
 * @param timeoutExitCode of a run that was ended so, 0 to 255
 * @param withMain whether the run ends when the script comes to its end, whatever threads and timers still do
 * @param expectText what the script must print, or null: the run passes when it does, and fails when it ends without
 * @param failText what the script must not print, or null: the run fails when it does
 */
public record EndRules(
        long timeoutNanos,
        int timeoutExitCode,
        boolean withMain,
        @Nullable String expectText,
        @Nullable String failText) {
    /** As other simulators have it. */
    public static final int TIMEOUT_EXIT_CODE = 42;

    /** The script decides. */
    public static final EndRules NONE = new EndRules(Long.MAX_VALUE, TIMEOUT_EXIT_CODE, false, null, null);

    public EndRules withTimeout(long nanos) {
        return new EndRules(nanos, timeoutExitCode, withMain, expectText, failText);
    }
}
