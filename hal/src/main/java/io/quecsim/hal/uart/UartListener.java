package io.quecsim.hal.uart;

/** What the board wants to know of a UART; called on the domain's thread, as part of an event or outcome. */
public interface UartListener {
    /** Bytes came in; {@code availableBytes} are in the receive buffer now. */
    default void received(int availableBytes) {}

    /** Room was made in the transmit buffer; {@code pendingBytes} are still to go, 0 when the line is idle. */
    default void transmitted(int pendingBytes) {}

    /** Bytes were lost: the receive buffer was full, or the sender's settings differ from ours. */
    default void lost(int bytes) {}

    /** The far end is gone for good, an unplugged adapter for instance; what it sent before has been received. */
    default void disconnected(String reason) {}
}
