package io.quecsim.core.inflate;

/** Packed data that cannot be unpacked. */
public final class InflateError extends Exception {
    private static final long serialVersionUID = 1;

    /** The firmware's numbers, which the guest sees ({@code TINF_*_ERROR} in {@code uzlib.h}). */
    public static final int DATA = -3;

    public static final int CHECKSUM = -4;
    /** A match farther back than the window reaches. */
    public static final int WINDOW = -5;

    private final int code;

    InflateError(int code) {
        super("code " + code, null, false, false);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
