package io.quecsim.hal.uart;

import org.jspecify.annotations.Nullable;

/** A UART's pins as its back end sees them; for the domain's thread only. */
public interface UartLine {
    /** {@code data} was sent by a UART set to {@code sender}, its last stop bit ended at {@code endNanos}. */
    void arrived(byte[] data, UartSettings sender, long endNanos);

    /**
     * {@code data} is there and waits to be sent over the line, at the line's speed, as soon as the receive buffer has
     * room, unless {@link LineRules#overruns} says otherwise. {@link UartBackend#consumed} tells how much went through.
     */
    void incoming(byte[] data);

    /** How the far end talks from now on, or null when nobody knows. */
    void far(@Nullable UartSettings settings);

    /** The CTS pin: whether the far end takes bytes. On until told otherwise; matters with flow control only. */
    void clearToSend(boolean clear);

    /** The far end is gone; takes effect behind what is still incoming. */
    void hangUp(String reason);

    /** Something a user may want to know of the far end. */
    void note(String text);

    /** Whether the module is in the middle of sending: a byte is on the line, or more follow those that have just passed. */
    default boolean isSending() {
        return false;
    }
}
