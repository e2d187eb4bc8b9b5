package io.quecsim.core.port;

import io.quecsim.core.error.Errno;
import java.util.List;

/**
 * The file system as the importer, {@code open} and {@code uos} see it. Paths are the guest's, absolute or relative to its
 * working directory, with {@code /}. A file system that only answers {@link #stat} and {@link #read} is read-only. All
 * verbs may raise {@link FileError}.
 */
public interface FileSystem {
    enum Kind {
        ABSENT,
        FILE,
        DIRECTORY
    }

    /**
     * What {@code open} is asked for.
     *
     * @param create make the file where there is none
     * @param truncate empty it first
     * @param append write at the end only
     */
    record Access(boolean read, boolean write, boolean create, boolean truncate, boolean append) {
        /** Of a mode string: {@code r}, {@code w}, {@code a}, each also with {@code +}; other letters do not matter. */
        public static Access of(String mode) {
            boolean plus = mode.indexOf('+') >= 0;
            if (mode.indexOf('w') >= 0) {
                return new Access(plus, true, true, true, false);
            }
            if (mode.indexOf('a') >= 0) {
                return new Access(plus, true, true, false, true);
            }
            return new Access(true, plus, false, false, false);
        }
    }

    /** A name in a directory. */
    record Entry(String name, Kind kind, long bytes) {}

    /** @param seconds since the guest's epoch, when it was last changed */
    record Details(Kind kind, long bytes, long seconds) {}

    Kind stat(String path);

    /** The bytes of a file; the caller has checked that it is one. */
    byte[] read(String path);

    default OpenFile open(String path, Access access) {
        if (access.write()) {
            throw new FileError(Errno.EROFS);
        }
        switch (stat(path)) {
            case ABSENT -> throw new FileError(Errno.ENOENT);
            case DIRECTORY -> throw new FileError(Errno.EISDIR);
            default -> {
                return new ReadOnlyFile(read(path));
            }
        }
    }

    /** Names in a directory, in the order the file system keeps them. */
    default List<Entry> list(String path) {
        throw new FileError(Errno.EOPNOTSUPP);
    }

    /** Raises {@link FileError} with ENOENT where there is nothing. */
    default Details details(String path) {
        Kind kind = stat(path);
        if (kind == Kind.ABSENT) {
            throw new FileError(Errno.ENOENT);
        }
        return new Details(kind, kind == Kind.FILE ? read(path).length : 0, 0);
    }

    /** Removes a file. */
    default void remove(String path) {
        throw new FileError(Errno.EROFS);
    }

    default void rename(String from, String to) {
        throw new FileError(Errno.EROFS);
    }

    default void makeDirectory(String path) {
        throw new FileError(Errno.EROFS);
    }

    /** Removes an empty directory. */
    default void removeDirectory(String path) {
        throw new FileError(Errno.EROFS);
    }

    default String workingDirectory() {
        return "/";
    }

    default void changeDirectory(String path) {
        throw new FileError(Errno.EOPNOTSUPP);
    }
}
