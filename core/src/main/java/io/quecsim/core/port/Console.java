package io.quecsim.core.port;

/** Where the guest's standard output goes: bytes, whatever the host's locale. */
public interface Console {
    void write(byte[] data, int from, int to);

    /** The bytes as they are, where {@link #write} turns a newline into what a terminal wants (CR LF). */
    default void writeRaw(byte[] data, int from, int to) {
        write(data, from, to);
    }

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

    /**
     * Whether input arrives in simulated time. Then {@link #read} never holds the host's thread: it gives what is there, and a
     * script that wants more waits for {@link #onInput}.
     */
    default boolean isAsynchronous() {
        return false;
    }

    /** How many bytes {@link #read} would give at once, where {@link #isAsynchronous}. */
    default int available() {
        return 0;
    }

    /** {@code changed} is run on the domain's thread whenever bytes came, where {@link #isAsynchronous}; only the last one given. */
    default void onInput(Runnable changed) {}

    /** What {@code sys.stderr} and uncaught exceptions write; a device has one console for both. */
    default void writeError(byte[] data, int from, int to) {
        write(data, from, to);
    }
}
