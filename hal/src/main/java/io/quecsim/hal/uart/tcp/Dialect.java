package io.quecsim.hal.uart.tcp;

import io.quecsim.hal.uart.UartSettings;
import org.jspecify.annotations.Nullable;

/** How bytes of a UART look on one TCP connection. All on the connection's event loop. */
interface Dialect {
    /** What a dialect may ask of the connection it is spoken on. */
    interface Seat {
        /** Sends this, as it is, ahead of what waits. */
        void reply(byte[] raw);

        /** The client wants its end of the line set like this. */
        void far(UartSettings settings);

        /** The client's RTS. */
        void clearToSend(boolean clear);

        /** Forgets what waits to be sent. */
        void purge();

        /** Holds back what is to be sent, or no longer. */
        void hold(boolean held);
    }

    /** Plain bytes. */
    Dialect PLAIN = new Dialect() {};

    /** The client is there. */
    default void begin() {}

    /** The UART's bytes in what came. */
    default byte[] decode(byte[] raw) {
        return raw;
    }

    /** How {@code data} of the UART is sent. */
    default byte[] encode(byte[] data) {
        return data;
    }

    /** The script set its UART. */
    default void settings(UartSettings settings) {}

    /** The UART's RTS. */
    default void requestToSend(boolean ready) {}

    /** What the client asked for, or null. */
    default @Nullable UartSettings far() {
        return null;
    }

    /** The client's end read characters it did not understand. */
    default void misread() {}
}
