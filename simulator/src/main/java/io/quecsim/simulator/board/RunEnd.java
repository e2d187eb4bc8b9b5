package io.quecsim.simulator.board;

/** How a run came to its end. */
public enum RunEnd {
    /** The script came to its end. */
    FINISHED(0),
    /** The script called {@code sys.exit}; the code is its own. */
    EXITED(0),
    /** The script died of an exception. */
    EXCEPTION(3),
    /** Everything waits for something that cannot come any more. */
    DEADLOCK(4),
    /** The device restarted itself; that counts as passed where it was expected. */
    RESET(5),
    /** The device switched itself off; likewise. */
    POWERED_DOWN(5),
    /** The simulated time given to the run is over; the code may be told otherwise. */
    TIMEOUT(EndRules.TIMEOUT_EXIT_CODE),
    /** What the script had to print has come. */
    EXPECTED(0),
    /** It printed what it must not, or ended without what it must. */
    UNEXPECTED(1),
    /** A warning that was asked to count as an error. */
    WARNING(6),
    /** Stopped from outside: Ctrl-C, the dashboard. */
    STOPPED(130);

    private final int exitCode;

    RunEnd(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The exit code of a command whose run ended so. */
    public int exitCode() {
        return exitCode;
    }
}
