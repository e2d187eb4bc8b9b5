package io.quecsim.core.mpy;

/** A {@code .mpy} file that this firmware cannot run; the message is MicroPython's. */
public final class IncompatibleMpy extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** @param reason for the script's author: what is wrong with it, or how to make a right one */
    IncompatibleMpy(String message, String reason) {
        super(message);
        this.reason = reason;
    }

    static IncompatibleMpy file(String reason) {
        return new IncompatibleMpy("incompatible .mpy file", reason);
    }

    public String reason() {
        return reason;
    }
}
