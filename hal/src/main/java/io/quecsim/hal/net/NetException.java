package io.quecsim.hal.net;

/** A call on a socket that cannot be done, with the error number a script gets to see. */
public final class NetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int errno;

    /** @param errno one of {@link Errno} */
    public NetException(int errno) {
        super("errno " + errno);
        this.errno = errno;
    }

    public int errno() {
        return errno;
    }
}
