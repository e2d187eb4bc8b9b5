package io.quecsim.hal.uart;

import org.jspecify.annotations.Nullable;

/** Wires from the transmit pin to the receive pin of the same UART, and from RTS to CTS. */
public final class LoopbackBackend implements UartBackend {
    private @Nullable UartLine line;
    private UartSettings settings = UartSettings.DEFAULT;

    @Override
    public void attach(UartLine newLine) {
        line = newLine;
    }

    @Override
    public void open(UartSettings newSettings) {
        settings = newSettings;
    }

    @Override
    public void settings(UartSettings newSettings) {
        settings = newSettings;
    }

    @Override
    public void transmit(byte[] data, long endNanos) {
        if (line != null) {
            line.arrived(data, settings, endNanos);
        }
    }

    @Override
    public void requestToSend(boolean ready) {
        if (line != null) {
            line.clearToSend(ready);
        }
    }

    @Override
    public void release() {
        // A wire has nothing to release.
    }

    @Override
    public void close() {
        // A wire has nothing to give back.
    }

    @Override
    public String address() {
        return "loopback";
    }
}
