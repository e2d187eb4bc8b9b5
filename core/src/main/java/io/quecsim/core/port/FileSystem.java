package io.quecsim.core.port;

/**
 * The simulated file system as the importer sees it. Paths are the guest's, absolute or relative to its working
 * directory, with {@code /}. ({@code uos} and {@code open} widen this when flash is built.)
 */
public interface FileSystem {
    enum Kind {
        ABSENT,
        FILE,
        DIRECTORY
    }

    Kind stat(String path);

    /** The bytes of a file; the caller has checked that it is one. */
    byte[] read(String path);
}
