package io.quecsim.hal.uart;

/** A UART's receiving pin as its back end sees it; for the domain's thread only. */
public interface UartLine {
    /** {@code data} was sent by a UART set to {@code sender}, its last stop bit ends now. */
    void arrived(byte[] data, UartSettings sender);

    /**
     * {@code data} is there and waits to be sent over the line, at the line's speed, as soon as the receive buffer has
     * room. The far end has something like flow control: nothing is lost. {@link UartBackend#consumed} tells how much
     * went through.
     */
    void incoming(byte[] data);

    /** The far end is gone; takes effect behind what is still incoming. */
    void hangUp(String reason);
}
