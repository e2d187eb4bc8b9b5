package io.quecsim.core.port;

/** Where the guest's standard output goes: bytes, whatever the host's locale. */
public interface Console {
    void write(byte[] data, int from, int to);

    default void write(byte[] data) {
        write(data, 0, data.length);
    }

    /** What {@code sys.stderr} and uncaught exceptions write; a device has one console for both. */
    default void writeError(byte[] data, int from, int to) {
        write(data, from, to);
    }
}
