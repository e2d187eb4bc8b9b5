package io.quecsim.core.port;

import io.quecsim.core.error.Errno;
import java.util.List;

/**
 * The file system as the importer, {@code open} and {@code uos} see it. Paths are the guest's, absolute or relative to its
 * working directory, with {@code /}. A file system that only answers {@link #stat} and {@link #read} is read-only. All
 * verbs may raise {@link FileError}.
 */
public interface FileSystem {
    /** Of a machine that has none. */
    FileSystem NONE = new FileSystem() {
        @Override
        public Kind stat(String path) {
            return Kind.ABSENT;
        }

        @Override
        public byte[] read(String path) {
            throw new AssertionError(path);
        }
    };

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
     * @param exclusive refuse a file that is there
     */
    record Access(boolean read, boolean write, boolean create, boolean truncate, boolean append, boolean exclusive) {
        /** Of a mode string: {@code r}, {@code w}, {@code a}, {@code x}, each also with {@code +}; other letters do not matter. */
        public static Access of(String mode) {
            boolean plus = mode.indexOf('+') >= 0;
            if (mode.indexOf('w') >= 0) {
                return new Access(plus, true, true, true, false, false);
            }
            if (mode.indexOf('a') >= 0) {
                return new Access(plus, true, true, false, true, false);
            }
            if (mode.indexOf('x') >= 0) {
                return new Access(plus, true, true, false, false, true);
            }
            return new Access(true, plus, false, false, false, false);
        }
    }

    /**
     * A name in a directory.
     *
     * @param bytes or {@link #NO_SIZE} for a volume, of which only its name is known
     */
    record Entry(String name, Kind kind, long bytes) {
        public static final long NO_SIZE = -1;
    }

    /**
     * Room on a volume.
     *
     * @param nameBytes the longest name
     */
    record Space(int blockBytes, long blocks, long freeBlocks, int nameBytes) {
        /** What the root says of names when nothing is mounted there: {@code MICROPY_ALLOC_PATH_MAX}. */
        public static final int PATH_BYTES = 512;
    }

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

    /** Whether {@code open} refuses modes such as {@code rw}, as littlefs does; the unix port takes one of the letters. */
    default boolean oneWay() {
        return false;
    }

    /** Room on the volume of a path. */
    default Space space(String path) {
        throw new FileError(Errno.EOPNOTSUPP);
    }

    default String workingDirectory() {
        return "/";
    }

    default void changeDirectory(String path) {
        throw new FileError(Errno.EOPNOTSUPP);
    }
}
