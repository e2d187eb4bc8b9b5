package io.quecsim.hal.uart;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.ByteQueue;
import org.jspecify.annotations.Nullable;

/**
 * One UART: a transmit buffer that drains onto the line at the line's speed, a receive buffer that fills from it, both
 * in simulated time, and a {@link UartBackend} at the other end of the wires. Bytes move in groups of at most
 * {@link UartBuffers#fifoBytes}, as between hardware FIFO and driver; a group shows when its last stop bit has passed.
 *
 * <p>Bytes of an outside peer get here in batches, when the host had them; they are laid on the line one after the other,
 * so a script sees them come at the baud rate it set. While the receive buffer is full that line rests and, by way of
 * {@link UartBackend#consumed}, so does the peer. Between simulated UARTs there is no such courtesy: what finds the
 * buffer full is lost and counted. All methods belong to the domain's thread.
 */
public final class Uart implements UartLine {
    private final TimeDomain domain;
    private final UartBuffers buffers;
    private final UartBackend backend;
    private UartListener listener = new UartListener() {};

    private UartSettings settings = UartSettings.DEFAULT;
    private boolean open;

    private final ByteQueue transmit;
    private final LineClock transmitLine = new LineClock();
    private @Nullable Event transmitting;

    private final ByteQueue received;
    private final ByteQueue incoming = new ByteQueue(Integer.MAX_VALUE);
    private final LineClock receiveLine = new LineClock();
    private @Nullable Event receiving;
    private @Nullable String hangUp;
    private long lostBytes;

    private final Trace trace;
    private final String name;
    /** The lane on the timeline, made when the port is first opened; 0 before. */
    private int track;

    private final int txName;
    private final int rxName;

    /** @param name the UART's name in traces, "UART2" for instance */
    public Uart(TimeDomain domain, Trace trace, String name, UartBuffers buffers, UartBackend backend) {
        this.domain = domain;
        this.buffers = buffers;
        this.backend = backend;
        this.transmit = new ByteQueue(buffers.txBytes());
        this.received = new ByteQueue(buffers.rxBytes());
        this.trace = trace;
        this.name = name;
        this.txName = trace.name("tx");
        this.rxName = trace.name("rx");
        backend.attach(this);
    }

    public void listener(UartListener newListener) {
        listener = newListener;
    }

    public UartBackend backend() {
        return backend;
    }

    /** Opens the port, or sets an open one anew; what the buffers hold stays there. */
    public void open(UartSettings newSettings) {
        boolean changed = !newSettings.equals(settings);
        settings = newSettings;
        if (!open) {
            open = true;
            if (track == 0) {
                track = trace.track(domain.nowNanos(), Trace.TrackKind.UART, name, 0);
            }
            backend.open(settings);
            tellHangUp();
        } else if (changed) {
            transmitLine.settingsChange(domain.nowNanos());
            receiveLine.settingsChange(domain.nowNanos());
            backend.settings(settings);
        }
    }

    /** Closes the port and forgets what its buffers hold. Closing a closed port does nothing. */
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        transmitting = cancel(transmitting);
        receiving = cancel(receiving);
        transmit.clear();
        received.clear();
        dropIncoming();
        transmitLine.restart(domain.nowNanos());
        receiveLine.restart(domain.nowNanos());
        backend.release();
    }

    public boolean isOpen() {
        return open;
    }

    public UartSettings settings() {
        return settings;
    }

    /**
     * Puts what fits of {@code data[from..to)} into the transmit buffer; returns how much that was. A writer that has
     * more waits for {@link UartListener#transmitted}.
     */
    public int write(byte[] data, int from, int to) {
        if (!open) {
            throw new IllegalStateException("write to a closed UART");
        }
        int taken = transmit.put(data, from, to);
        pumpTransmit(domain.nowNanos());
        return taken;
    }

    /** Bytes written that are not yet through the line. */
    public int pendingBytes() {
        return transmit.size();
    }

    public int writableBytes() {
        return transmit.free();
    }

    public int availableBytes() {
        return received.size();
    }

    /** Moves up to {@code to - from} received bytes into {@code into}; returns how many, 0 when there are none. */
    public int read(byte[] into, int from, int to) {
        int count = received.take(into, from, to);
        pumpReceive(domain.nowNanos());
        return count;
    }

    /** The place of {@code value} in the receive buffer, counted from the next byte to read, or -1. */
    public int indexOf(byte value) {
        return received.indexOf(value);
    }

    /** Bytes lost so far to a full receive buffer or a sender with other settings. */
    public long lostBytes() {
        return lostBytes;
    }

    private void pumpTransmit(long startNanos) {
        if (transmitting == null && !transmit.isEmpty()) {
            int count = Math.min(transmit.size(), buffers.fifoBytes());
            long doneNanos = transmitLine.send(startNanos, count, settings);
            transmitting = domain.at(doneNanos, due -> transmitted(count, due));
        }
    }

    private void transmitted(int count, long dueNanos) {
        transmitting = null;
        byte[] data = transmit.take(count);
        trace.bytes(domain.nowNanos(), track, txName, data, 0, data.length);
        pumpTransmit(dueNanos);
        backend.transmit(data);
        listener.transmitted(transmit.size());
    }

    @Override
    public void incoming(byte[] data) {
        if (!open) {
            backend.consumed(data.length);
            return;
        }
        incoming.put(data, 0, data.length);
        pumpReceive(domain.nowNanos());
    }

    @Override
    public void hangUp(String reason) {
        hangUp = reason;
        tellHangUp();
    }

    /** Starts the next group of incoming bytes down the line, no more than the receive buffer has room for. */
    private void pumpReceive(long startNanos) {
        if (!open || receiving != null) {
            return;
        }
        int count = Math.min(Math.min(incoming.size(), buffers.fifoBytes()), received.free());
        if (count > 0) {
            long doneNanos = receiveLine.send(startNanos, count, settings);
            receiving = domain.at(doneNanos, due -> throughTheLine(count, due));
        }
    }

    /** The far end's leaving shows behind the last byte it sent. */
    private void tellHangUp() {
        if (open && hangUp != null && incoming.isEmpty()) {
            String reason = hangUp;
            hangUp = null;
            listener.disconnected(reason);
        }
    }

    private void throughTheLine(int count, long dueNanos) {
        receiving = null;
        store(incoming.take(count));
        backend.consumed(count);
        pumpReceive(dueNanos);
        listener.received(received.size());
        tellHangUp();
    }

    @Override
    public void arrived(byte[] data, UartSettings sender) {
        if (!open) {
            return;
        }
        int stored = settings.understands(sender) ? store(data) : 0;
        if (stored < data.length) {
            lostBytes += data.length - stored;
            listener.lost(data.length - stored);
        }
        if (stored > 0) {
            listener.received(received.size());
        }
    }

    private int store(byte[] data) {
        int stored = received.put(data, 0, data.length);
        trace.bytes(domain.nowNanos(), track, rxName, data, 0, stored);
        return stored;
    }

    private @Nullable Event cancel(@Nullable Event event) {
        if (event != null) {
            domain.cancel(event);
        }
        return null;
    }

    private void dropIncoming() {
        if (!incoming.isEmpty()) {
            backend.consumed(incoming.size());
            incoming.clear();
        }
    }
}
