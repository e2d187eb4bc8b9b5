package io.quecsim.hal.uart;

/** What a script's face wants to know of a UART; called on the domain's thread, as part of an event or outcome. */
public interface UartListener {
    /** Hears nothing. */
    UartListener NONE = new UartListener() {};

    /** Bytes came in; {@code availableBytes} are in the receive buffer now. */
    default void received(int availableBytes) {}

    /** Room was made in the transmit buffer; {@code pendingBytes} are still to go, 0 when the line is idle. */
    default void transmitted(int pendingBytes) {}

    /** The far end is gone for good, an unplugged adapter for instance; what it sent before has been received. */
    default void disconnected(String reason) {}
}
