package io.quecsim.core.port;

/** An open file of a {@link FileSystem}. Never makes a script wait. All verbs may raise {@link FileError}. */
public interface OpenFile {
    /** Reads up to {@code to - from} bytes from the position on; 0 at the end. */
    int read(byte[] into, int from, int to);

    /** Writes at the position, or at the end of a file opened to append; returns the number of bytes taken. */
    int write(byte[] data, int from, int to);

    /**
     * Moves the position.
     *
     * @param whence 0 from the start, 1 from the position, 2 from the end
     * @return the new position from the start
     */
    long seek(long offset, int whence);

    /** The number of its descriptor, where the port has such; -1 on a device. */
    default int descriptor() {
        return -1;
    }

    /** What the port's file object takes of the guest's heap; a {@code mp_obj_vfs_posix_file_t} unless it says otherwise. */
    default int heapBytes() {
        return 8;
    }

    void flush();

    void close();
}
