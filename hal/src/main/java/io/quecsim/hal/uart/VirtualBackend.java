package io.quecsim.hal.uart;

import org.jspecify.annotations.Nullable;

/**
 * Two UARTs of one time domain wired to each other both ways, transmit to receive and RTS to CTS. What one sends the other
 * has at the very nanosecond its last stop bit ends. Simulated peripherals and the test kit's peers sit on one end; two
 * boards, each with a time of its own, are wired by a {@link io.quecsim.hal.uart.wire.Lockstep}.
 */
public final class VirtualBackend implements UartBackend {
    private @Nullable UartLine line;
    private @Nullable VirtualBackend peer;
    private @Nullable UartSettings settings;
    private boolean ready;

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
        newLine.clearToSend(peer != null && peer.ready);
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
        if (peer != null && peer.line != null && settings != null) {
            peer.line.arrived(data, settings, endNanos);
        }
    }

    @Override
    public void requestToSend(boolean nowReady) {
        ready = nowReady;
        if (peer != null && peer.line != null) {
            peer.line.clearToSend(nowReady);
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
