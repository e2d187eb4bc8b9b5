package io.quecsim.hal.uart;

/** Pins nothing is connected to: what is sent is gone, and nothing ever comes. */
public final class NullBackend implements UartBackend {
    @Override
    public void attach(UartLine line) {
        // Nothing will ever be put on it.
    }

    @Override
    public void open(UartSettings settings) {
        // Nobody is there to care.
    }

    @Override
    public void settings(UartSettings settings) {
        // Nobody is there to care.
    }

    @Override
    public void transmit(byte[] data, long endNanos) {
        // An open pin.
    }

    @Override
    public void release() {
        // An open pin.
    }

    @Override
    public void close() {
        // An open pin.
    }

    @Override
    public String address() {
        return "null";
    }
}
