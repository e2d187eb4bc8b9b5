package io.quecsim.hal.uart;

/**
 * A port of the host that carries bytes: the part of a pty or serial back end that lives in the host's time. Called on
 * the domain's thread; what comes from outside goes to the {@link HostPeer} on whatever thread it comes.
 */
public interface HostPort extends AutoCloseable {
    /** Where bytes from outside go; callable from any host thread. */
    interface HostPeer {
        /** @param data owned by the receiver from now on */
        void bytes(byte[] data);

        /** The port is gone for good. */
        void gone(String reason);
    }

    /** Begins to read, at most as much as the gate lets through. Called once. */
    void start(HostPeer peer, ReadGate gate);

    /** The UART's settings, for a port that has a real line. */
    void settings(UartSettings settings);

    /**
     * Queues {@code data} to be written. When the queue is full the caller is held, in the host's time only, as long as
     * the peer reads on; bytes for a peer that has stopped reading for a second are dropped.
     */
    void send(byte[] data);

    /** Writes out what is queued as far as the peer still reads, and gives everything back. */
    @Override
    void close();

    /** Where the far end finds the port. */
    String address();
}
