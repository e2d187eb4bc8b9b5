package io.quecsim.core.port;

/** Where the guest's standard output goes: bytes, whatever the host's locale. */
public interface Console {
    void write(byte[] data, int from, int to);

    default void write(byte[] data) {
        write(data, 0, data.length);
    }
}
