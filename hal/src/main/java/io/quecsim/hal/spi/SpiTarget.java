package io.quecsim.hal.spi;

/** A chip on an SPI bus, byte by byte as it sees it. Calls come on the domain's thread. */
public interface SpiTarget {
    /** Its select line goes low: a transfer begins. */
    default void selected() {}

    /**
     * Eight clocks.
     *
     * @param octet what the controller shifts out, 0 to 255
     * @return what the chip shifts out at the same time, 0 to 255
     */
    int exchange(int octet);

    /** Its select line goes high again. */
    default void deselected() {}
}
