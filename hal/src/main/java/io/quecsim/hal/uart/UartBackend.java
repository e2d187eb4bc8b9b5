package io.quecsim.hal.uart;

/**
 * What a UART's pins are connected to. The UART calls it on the domain's thread; how the back end gets at the world is
 * its own affair, but nothing reaches the {@link UartLine} except on that same thread.
 *
 * <p>Life: {@link #attach} once at wiring, then {@link #open} and {@link #release} as often as the script opens and
 * closes the port, {@link #close} once at the end.
 */
public interface UartBackend extends AutoCloseable {
    /** The line bytes from the far end are put on. */
    void attach(UartLine line);

    /** The script opened the port. */
    void open(UartSettings settings);

    /** The script changed the settings of the open port. */
    void settings(UartSettings settings);

    /**
     * {@code data} has left the UART, its last stop bit at {@code endNanos}, which is now or a moment ago. The array is the back
     * end's to keep. A back end implements this, or {@link #transmit(byte[])} when it does not care for the time.
     */
    default void transmit(byte[] data, long endNanos) {
        transmit(data);
    }

    /** As {@link #transmit(byte[], long)}. */
    default void transmit(byte[] data) {
        throw new UnsupportedOperationException(getClass() + " takes no bytes");
    }

    /** The RTS pin: whether the UART takes bytes. Off while the port is closed, on while it is open without flow control. */
    default void requestToSend(boolean ready) {}

    /** The receive buffer took {@code bytes} of what {@link UartLine#incoming} brought; for back pressure. */
    default void consumed(int bytes) {}

    /** The script closed the port. */
    void release();

    /** Gives back what the back end has of the host; sends out what the script has written, as far as the peer reads. */
    @Override
    void close();

    /** How a user would address the far end, "/dev/pts/3" for instance; for messages. */
    String address();
}
