package io.quecsim.simulator.board;

import org.jspecify.annotations.Nullable;

/**
 * What ends a run besides the script's own end, and what its end is worth. A run ends as soon as it is decided.
 *
 * @param timeoutNanos simulated time after which the run is ended, {@link Long#MAX_VALUE} for never
 * @param timeoutExitCode of a run that was ended so, 0 to 255
 * @param exit which end of the device is the expected one
 * @param expectText what the script must print, or null: the run passes when it does, and fails when it ends without
 * @param failText what the script must not print, or null: the run fails when it does
 */
public record EndRules(
        long timeoutNanos,
        int timeoutExitCode,
        Exit exit,
        @Nullable String expectText,
        @Nullable String failText) {
    /** What {@code --exit} takes: the end that is expected. */
    public enum Exit {
        /** Nothing is left that could do something: no thread, no armed timer, no port with a callback. */
        IDLE,
        /** The script has come to its end, whatever threads and timers still do. */
        MAIN,
        /** The device restarts itself. A run that ends otherwise has failed. */
        RESET,
        /** The device switches itself off. A run that ends otherwise has failed. */
        POWER_DOWN
    }

    /** As other simulators have it. */
    public static final int TIMEOUT_EXIT_CODE = 42;

    /** The script decides. */
    public static final EndRules NONE = new EndRules(Long.MAX_VALUE, TIMEOUT_EXIT_CODE, Exit.IDLE, null, null);

    /** Whether an end of this kind, other than the script's own, is what the user waits for. */
    boolean expects(RunEnd end) {
        return exit == Exit.RESET && end == RunEnd.RESET || exit == Exit.POWER_DOWN && end == RunEnd.POWERED_DOWN;
    }

    public EndRules withExit(Exit expected) {
        return new EndRules(timeoutNanos, timeoutExitCode, expected, expectText, failText);
    }

    public EndRules withTimeout(long nanos) {
        return new EndRules(nanos, timeoutExitCode, exit, expectText, failText);
    }
}
