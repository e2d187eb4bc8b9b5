package io.quecsim.hal.uart;

import org.jspecify.annotations.Nullable;

/**
 * A port of the host that carries bytes: the part of a pty, network or serial back end that lives in the host's time.
 * Called on the domain's thread; what comes from outside goes to the {@link HostPeer} on whatever thread it comes.
 */
public interface HostPort extends AutoCloseable {
    /** Where what comes from outside goes; callable from any host thread. */
    interface HostPeer {
        /** @param data owned by the receiver from now on */
        void bytes(byte[] data);

        /** The far end talks like this from now on, or null when nobody knows. */
        void far(@Nullable UartSettings settings);

        /** The far end's RTS, our CTS. */
        void clearToSend(boolean clear);

        /** A line for the user: a client came, for instance. */
        void note(String text);

        /** The port is gone for good. */
        void gone(String reason);
    }

    /** Begins to read, at most as much as the gate lets through. Called once. */
    void start(HostPeer peer, ReadGate gate);

    /** The UART's settings, for a port that has a real line or tells them on. */
    void settings(UartSettings settings);

    /** The UART's RTS, for a port that has the wire or tells it on. */
    default void requestToSend(boolean ready) {}

    /**
     * Queues {@code data} to be written. When the queue is full the caller is held, in the host's time only, as long as
     * the peer reads on; bytes for a peer that has stopped reading for a second are dropped.
     */
    void send(byte[] data);

    /**
     * Whether it is worth waiting for: something may come at a moment of its own choosing. What does not speak hands over
     * bytes only inside a call of the domain's thread.
     */
    default boolean speaks() {
        return true;
    }

    /** Writes out what is queued as far as the peer still reads, and gives everything back. */
    @Override
    void close();

    /** Where the far end finds the port. */
    String address();
}
