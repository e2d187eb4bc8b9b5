package io.quecsim.hal.uart;

/**
 * The wire that tells an RS-485 transceiver to drive its pair. The UART switches it on before the first start bit of what
 * it sends and off when the last stop bit has passed, both without delay.
 */
@FunctionalInterface
public interface DirectionPin {
    /** @param sending whether the transceiver is to drive the pair from now on */
    void drive(boolean sending);
}
