package io.quecsim.hal.uart;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import org.jspecify.annotations.Nullable;

/**
 * One UART: a transmit buffer that drains onto the line at the line's speed, a receive buffer that fills from it, both
 * in simulated time, and a {@link UartBackend} at the other end of the wires. Bytes move in groups of at most
 * {@link UartBuffers#fifoBytes}, as between hardware FIFO and driver; a group shows when its last stop bit has passed.
 *
 * <p>Bytes of an outside peer get here in batches, when the host had them; they are laid on the line one after the other,
 * so a script sees them come at the baud rate it set. While the receive buffer is full that line rests and, by way of
 * {@link UartBackend#consumed}, so does the peer, unless {@link LineRules#overruns} asks for the real thing. Between
 * simulated UARTs there is no such courtesy: what finds the buffer full is lost, counted, told and traced. All methods
 * belong to the domain's thread.
 */
public final class Uart implements UartLine, Resettable {
    private final TimeDomain domain;
    private final Span span;
    private final UartBackend backend;
    private final Transmitter transmitter;
    private final Receiver receiver;
    private UartListener listener = UartListener.NONE;
    private UartWatch watch = UartWatch.NONE;
    private LineRules rules = LineRules.KIND;
    private UartSettings settings = UartSettings.DEFAULT;
    private boolean open;
    private long lostBytes;

    /** The far end's settings as far as known, and those that were last found to differ. */
    private @Nullable UartSettings far;

    private @Nullable UartSettings told;
    /** How the far end, set otherwise, reads what is sent. */
    private final BitReceiver farBits = new BitReceiver();

    private @Nullable Event farLastBits;

    private final int fifoBytes;
    private final Trace trace;
    private final String name;
    /** The lane on the timeline, made when the port is first opened; 0 before. */
    private int track;

    private final int txName;
    private final int rxName;
    private final int overrunName;
    private final int mismatchName;

    /** @param name the UART's name in traces, "UART2" for instance */
    public Uart(TimeDomain domain, Trace trace, String name, UartBuffers buffers, UartBackend backend) {
        this(domain, Span.LIFE, trace, name, buffers, backend);
    }

    /**
     * @param span what its bytes on the line outlast: {@link Span#WORLD} for a UART outside the module, a sensor's
     */
    public Uart(TimeDomain domain, Span span, Trace trace, String name, UartBuffers buffers, UartBackend backend) {
        this.domain = domain;
        this.span = span;
        this.backend = backend;
        this.fifoBytes = buffers.fifoBytes();
        this.transmitter = new Transmitter(domain, span, buffers, this::sent);
        this.receiver = new Receiver(domain, span, buffers, new Ear());
        this.trace = trace;
        this.name = name;
        this.txName = trace.name("tx");
        this.rxName = trace.name("rx");
        this.overrunName = trace.name("overrun");
        this.mismatchName = trace.name("other speed");
        backend.attach(this);
    }

    /** What the receiver tells. */
    private final class Ear implements Receiver.Heard {
        @Override
        public void stored(byte[] data, int stored) {
            trace.bytes(domain.nowNanos(), track, rxName, data, 0, stored);
            if (stored < data.length) {
                lost(data.length - stored);
            }
            if (stored > 0) {
                listener.received(receiver.availableBytes());
            }
        }

        @Override
        public void consumed(int bytes) {
            backend.consumed(bytes);
        }

        @Override
        public void requestToSend(boolean ready) {
            backend.requestToSend(ready);
        }

        @Override
        public void hungUp(String reason) {
            watch.note(reason);
            listener.disconnected(reason);
        }
    }

    /** @param newListener of the script's face; {@link UartListener#NONE} for none */
    public void listener(UartListener newListener) {
        listener = newListener;
    }

    public void watch(UartWatch newWatch) {
        watch = newWatch;
    }

    public void rules(LineRules newRules) {
        rules = newRules;
        receiver.rules(newRules);
    }

    /** @param pin driven while the UART sends; null for none */
    public void direction(@Nullable DirectionPin pin) {
        transmitter.direction(pin);
    }

    public UartBackend backend() {
        return backend;
    }

    /** "UART2". */
    public String name() {
        return name;
    }

    /**
     * Opens the port, or sets an open one anew: what it received and nobody read is then gone, what was written still goes
     * out. Source: machine_uart.c of the 2021 firmware ends the driver and begins it again.
     */
    public void open(UartSettings newSettings) {
        settings = newSettings;
        if (track == 0) {
            track = trace.track(domain.nowNanos(), Trace.TrackKind.UART, name, 0);
        }
        transmitter.settings(settings);
        if (open) {
            backend.settings(settings);
        } else {
            open = true;
            backend.open(settings);
        }
        watch.opened(settings);
        receiver.open(settings);
        compare(far);
    }

    /** Closes the port and forgets what its buffers hold. Closing a closed port does nothing. */
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        transmitter.close();
        receiver.close();
        farBits.reset();
        if (farLastBits != null) {
            domain.cancel(farLastBits);
            farLastBits = null;
        }
        backend.release();
        watch.closed();
    }

    /** Closes the port; nobody listens any more and no pin is driven. */
    @Override
    public void reset(Reset how) {
        close();
        listener = UartListener.NONE;
        transmitter.direction(null);
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
        return transmitter.write(data, from, to);
    }

    /** Bytes written that are not yet through the line. */
    public int pendingBytes() {
        return transmitter.pendingBytes();
    }

    public int writableBytes() {
        return transmitter.writableBytes();
    }

    /** Whether bytes are on their way out: written, and not held back by a far end that takes none. */
    @Override
    public boolean isSending() {
        return open && transmitter.pendingBytes() > 0 && !transmitter.isHeld();
    }

    public int availableBytes() {
        return receiver.availableBytes();
    }

    /** Moves up to {@code to - from} received bytes into {@code into}; returns how many, 0 when there are none. */
    public int read(byte[] into, int from, int to) {
        return receiver.read(into, from, to);
    }

    /** The place of {@code value} in the receive buffer, counted from the next byte to read, or -1. */
    public int indexOf(byte value) {
        return receiver.indexOf(value);
    }

    /** Bytes lost so far to a full receive buffer. */
    public long lostBytes() {
        return lostBytes;
    }

    /** Characters read so far whose stop bit was low. */
    public long framingErrors() {
        return receiver.framingErrors();
    }

    /** Characters read so far whose parity bit was wrong. */
    public long parityErrors() {
        return receiver.parityErrors();
    }

    private void sent(byte[] data, long endNanos) {
        trace.bytes(domain.nowNanos(), track, txName, data, 0, data.length);
        UartSettings receiving = far;
        if (receiving != null && rules.baudErrors() && !receiving.understands(settings)) {
            garble(data, receiving, endNanos);
        } else {
            backend.transmit(data, endNanos);
        }
        listener.transmitted(transmitter.pendingBytes());
    }

    /** Sends an outside peer what it would read. */
    private void garble(byte[] data, UartSettings receiving, long endNanos) {
        farBits.feed(data, settings, endNanos);
        transmitGarbled(farBits.decode(receiving, endNanos), endNanos);
        long wholeNanos = farBits.pendingNanos();
        if (farLastBits != null) {
            domain.cancel(farLastBits);
            farLastBits = null;
        }
        if (wholeNanos != Long.MAX_VALUE) {
            farLastBits = domain.at(span, wholeNanos + settings.lineNanos(fifoBytes), due -> {
                farLastBits = null;
                transmitGarbled(farBits.decode(receiving, Long.MAX_VALUE), due);
            });
        }
    }

    private void transmitGarbled(byte[] data, long endNanos) {
        if (data.length > 0) {
            backend.transmit(data, endNanos);
        }
    }

    private void lost(int bytes) {
        lostBytes += bytes;
        trace.instant(domain.nowNanos(), track, overrunName, bytes);
        watch.overrun(bytes);
    }

    /** Tells of a far end that is set otherwise, once for each way in which it is. */
    private void compare(@Nullable UartSettings theirs) {
        if (!open || theirs == null) {
            return;
        }
        if (settings.understands(theirs)) {
            told = null;
        } else if (!theirs.equals(told)) {
            told = theirs;
            trace.instant(domain.nowNanos(), track, mismatchName, theirs.baud());
            watch.mismatch(settings, theirs);
        }
    }

    @Override
    public void arrived(byte[] data, UartSettings sender, long endNanos) {
        compare(sender);
        receiver.arrived(data, sender, endNanos);
    }

    @Override
    public void incoming(byte[] data) {
        compare(far);
        receiver.incoming(data);
    }

    @Override
    public void far(@Nullable UartSettings newFar) {
        far = newFar;
        receiver.far(newFar);
        compare(newFar);
    }

    @Override
    public void clearToSend(boolean clear) {
        transmitter.clearToSend(clear);
    }

    @Override
    public void hangUp(String reason) {
        receiver.hangUp(reason);
    }

    @Override
    public void note(String text) {
        watch.note(text);
    }
}
