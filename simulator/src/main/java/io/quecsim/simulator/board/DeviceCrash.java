package io.quecsim.simulator.board;

/** A bug of ours that ended a run; {@link #getCause} is what was thrown. */
public final class DeviceCrash extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String circumstances;

    DeviceCrash(String circumstances, Throwable cause) {
        super(cause.toString(), cause);
        this.circumstances = circumstances;
    }

    /** Profile, seed and simulated time, one line. */
    public String circumstances() {
        return circumstances;
    }
}
