package io.quecsim.hal.uart;

/**
 * A UART's memory, from the profile.
 *
 * @param rxBytes the driver's receive buffer; what arrives when it is full is lost and counted
 * @param txBytes the driver's transmit buffer; a writer waits while it is full
 * @param fifoBytes how many characters the hardware moves between line and buffer at once, 1 and more: the granularity
 *     in which received bytes show
 */
public record UartBuffers(int rxBytes, int txBytes, int fifoBytes) {
    public UartBuffers {
        if (rxBytes < 1 || txBytes < 1 || fifoBytes < 1 || fifoBytes > 4096) {
            throw new IllegalArgumentException(
                    "UART buffers of " + rxBytes + ", " + txBytes + ", " + fifoBytes + " bytes");
        }
    }
}
