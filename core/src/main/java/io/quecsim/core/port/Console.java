package io.quecsim.core.port;

/** Where the guest's standard output goes: bytes, whatever the host's locale. */
public interface Console {
    void write(byte[] data, int from, int to);

    default void write(byte[] data) {
        write(data, 0, data.length);
    }

    /**
     * Reads what was typed, up to {@code to - from} bytes; holds the host's thread until there is something. 0 at the end,
     * which is always where the console has no way in.
     */
    default int read(byte[] into, int from, int to) {
        return 0;
    }

    /** Whether {@link #read} would come back at once. */
    default boolean canRead() {
        return false;
    }

    /** What {@code sys.stderr} and uncaught exceptions write; a device has one console for both. */
    default void writeError(byte[] data, int from, int to) {
        write(data, from, to);
    }
}
