package io.quecsim.hal.i2c;

/**
 * A chip on a two-wire bus, byte by byte as it sees it; whether a controller or two bit-banged pins are at the other end it
 * cannot tell. The order is {@link #addressed}, then bytes one way, then either {@link #addressed} again (a repeated start)
 * or {@link #stopped}. Calls come on the domain's thread at the simulated time at which the byte is through.
 */
public interface I2cTarget {
    /** Its address, 7 bits. */
    int address();

    /**
     * A start condition and this address.
     *
     * @param reading whether the controller wants to read
     * @return whether it answers (ACK); one that does not hears nothing more until the next start
     */
    boolean addressed(boolean reading);

    /** The controller wrote a byte, 0 to 255; returns whether it takes it (ACK). */
    boolean written(int octet);

    /** The byte, 0 to 255, that it shows to a controller that reads. */
    int read();

    /** A stop condition. */
    default void stopped() {}
}
