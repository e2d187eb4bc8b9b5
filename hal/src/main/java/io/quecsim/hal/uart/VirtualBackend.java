package io.quecsim.hal.uart;

import org.jspecify.annotations.Nullable;

/**
 * Two UARTs of the simulation wired to each other, transmit to receive, both ways. What one sends the other has at the
 * very nanosecond its last stop bit ends. The test kit's peer sits on one end; two boards in one domain may too.
 */
public final class VirtualBackend implements UartBackend {
    private @Nullable UartLine line;
    private @Nullable VirtualBackend peer;
    private @Nullable UartSettings settings;

    private VirtualBackend() {}

    /** The two ends of a new cable. */
    public static VirtualBackend[] pair() {
        VirtualBackend one = new VirtualBackend();
        VirtualBackend other = new VirtualBackend();
        one.peer = other;
        other.peer = one;
        return new VirtualBackend[] {one, other};
    }

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
    public void transmit(byte[] data) {
        if (peer != null && peer.line != null && settings != null) {
            peer.line.arrived(data, settings);
        }
    }

    @Override
    public void release() {
        settings = null;
    }

    @Override
    public void close() {
        settings = null;
    }

    @Override
    public String address() {
        return "virtual";
    }
}
