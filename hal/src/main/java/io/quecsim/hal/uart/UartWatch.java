package io.quecsim.hal.uart;

/**
 * What a board wants to know of a UART, besides the script; called on the domain's thread, as part of an event, an outcome
 * or the script's call.
 */
public interface UartWatch {
    /** Hears nothing. */
    UartWatch NONE = new UartWatch() {};

    /** The script opened the port, or set an open one anew. */
    default void opened(UartSettings settings) {}

    /** The script closed the port, or its life ended. */
    default void closed() {}

    /** Bytes found the receive buffer full and are lost. */
    default void overrun(int bytes) {}

    /** The far end's settings were found to differ so much that neither understands the other; once for each difference. */
    default void mismatch(UartSettings ours, UartSettings theirs) {}

    /** Something else about the far end: a client came or went, an adapter was pulled out. */
    default void note(String text) {}
}
