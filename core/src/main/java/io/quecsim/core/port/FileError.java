package io.quecsim.core.port;

/** A file system's refusal, which the guest sees as {@code OSError(errno)}. */
public final class FileError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int errno;

    /** @param errno one of {@code error.Errno} */
    public FileError(int errno) {
        super("errno " + errno, null, false, false);
        this.errno = errno;
    }

    public int errno() {
        return errno;
    }
}
