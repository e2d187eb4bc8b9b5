package io.quecsim.simulator.board;

/**
 * Unwinds the device's Java thread when a run is to end here: stopped, out of time, a warning that counts as an error.
 * Always thrown at a moment that a replay meets too.
 */
final class RunEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RunEnd end;

    RunEnded(RunEnd end, String detail) {
        super(detail, null, false, false);
        this.end = end;
    }

    RunEnd end() {
        return end;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
