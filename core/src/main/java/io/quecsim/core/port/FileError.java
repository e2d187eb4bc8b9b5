package io.quecsim.core.port;

/** A file system's refusal, which the guest sees as {@code OSError(errno)}, or as -1 where the verb answers so. */
public final class FileError extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** No error number: the verb answers -1 and raises nothing. */
    public static final int MINUS_ONE = Integer.MIN_VALUE;

    private final int errno;

    /** @param errno one of {@code error.Errno}, or {@link #MINUS_ONE} */
    public FileError(int errno) {
        super("errno " + errno, null, false, false);
        this.errno = errno;
    }

    public int errno() {
        return errno;
    }
}
