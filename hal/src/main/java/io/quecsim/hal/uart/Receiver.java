package io.quecsim.hal.uart;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.ByteQueue;
import org.jspecify.annotations.Nullable;

/**
 * The receiving half of a {@link Uart}: the line bytes of an outside peer are laid on, the driver's buffer, and RTS. The
 * driver lets go of RTS while the buffer has less room than {@link #marginBytes}, enough for what the far end sends until
 * it notices, and takes it up again at twice that.
 */
final class Receiver {
    /** What happens to it that others want to know. */
    interface Heard {
        /** The buffer took {@code data[0..stored)} and lost the rest. */
        void stored(byte[] data, int stored);

        /** {@code bytes} of an outside peer are through. */
        void consumed(int bytes);

        void requestToSend(boolean ready);

        /** The far end's leaving shows. */
        void hungUp(String reason);
    }

    private final TimeDomain domain;
    private final Span span;
    private final UartBuffers buffers;
    private final Heard heard;
    private final ByteQueue received;
    private final ByteQueue incoming = new ByteQueue(Integer.MAX_VALUE);
    private final LineClock line = new LineClock();
    private final BitReceiver bits = new BitReceiver();
    private final int marginBytes;
    private UartSettings settings = UartSettings.DEFAULT;
    private LineRules rules = LineRules.KIND;
    private @Nullable UartSettings far;
    private boolean open;
    private boolean ready;
    private @Nullable Event group;
    private @Nullable Event lastBits;
    private @Nullable String hangUp;

    Receiver(TimeDomain domain, Span span, UartBuffers buffers, Heard heard) {
        this.domain = domain;
        this.span = span;
        this.buffers = buffers;
        this.heard = heard;
        this.received = new ByteQueue(buffers.rxBytes());
        this.marginBytes = Math.min(buffers.rxBytes() / 2, Math.max(64, 2 * buffers.fifoBytes()));
    }

    void rules(LineRules newRules) {
        rules = newRules;
    }

    /** Opens the port; an open one forgets what it had received, since the firmware ends the driver and begins it anew. */
    void open(UartSettings newSettings) {
        received.clear();
        bits.reset();
        settings = newSettings;
        open = true;
        line.settingsChange(domain.nowNanos());
        ready = true;
        heard.requestToSend(true);
        pump(domain.nowNanos());
        tellHangUp();
    }

    void close() {
        open = false;
        group = cancel(group);
        lastBits = cancel(lastBits);
        received.clear();
        bits.reset();
        if (!incoming.isEmpty()) {
            heard.consumed(incoming.size());
            incoming.clear();
        }
        line.restart(domain.nowNanos());
        ready = false;
        heard.requestToSend(false);
    }

    int availableBytes() {
        return received.size();
    }

    int read(byte[] into, int from, int to) {
        int count = received.take(into, from, to);
        signal();
        pump(domain.nowNanos());
        return count;
    }

    int indexOf(byte value) {
        return received.indexOf(value);
    }

    long framingErrors() {
        return bits.framingErrors();
    }

    long parityErrors() {
        return bits.parityErrors();
    }

    void far(@Nullable UartSettings newFar) {
        far = newFar;
    }

    void hangUp(String reason) {
        hangUp = reason;
        tellHangUp();
    }

    void incoming(byte[] data) {
        if (!open) {
            heard.consumed(data.length);
            return;
        }
        incoming.put(data, 0, data.length);
        pump(domain.nowNanos());
    }

    void arrived(byte[] data, UartSettings sender, long endNanos) {
        if (!open) {
            return;
        }
        if (rules.baudErrors() && !settings.understands(sender)) {
            bits.feed(data, sender, endNanos);
            store(bits.decode(settings, endNanos));
            long wholeNanos = bits.pendingNanos();
            lastBits = cancel(lastBits);
            if (wholeNanos != Long.MAX_VALUE) {
                // The next group may follow at once and shows when it is over: only then, or after that, is the line
                // idle.
                long knownNanos = wholeNanos + sender.lineNanos(buffers.fifoBytes());
                lastBits = domain.at(span, knownNanos, due -> lineIsIdle());
            }
        } else {
            store(data);
        }
    }

    private void lineIsIdle() {
        lastBits = null;
        store(bits.decode(settings, Long.MAX_VALUE));
    }

    /** Starts the next group of incoming bytes down the line; no more than the buffer has room for, where the peer waits. */
    private void pump(long startNanos) {
        if (!open || group != null) {
            return;
        }
        int count = Math.min(incoming.size(), buffers.fifoBytes());
        if (settings.flow() || !rules.overruns()) {
            count = Math.min(count, received.free());
        }
        if (count > 0) {
            int going = count;
            UartSettings sender = sender();
            group = domain.at(span, line.send(startNanos, count, sender), due -> passed(going, sender, due));
        }
    }

    /** Who sends what an outside peer sends: on a line modelled closely the peer's own speed counts. */
    private UartSettings sender() {
        UartSettings known = far;
        return known != null && rules.baudErrors() ? known : settings;
    }

    private void passed(int count, UartSettings sender, long endNanos) {
        group = null;
        byte[] data = incoming.take(count);
        arrived(data, sender, endNanos);
        heard.consumed(count);
        pump(endNanos);
        tellHangUp();
    }

    private void store(byte[] data) {
        if (data.length > 0) {
            int stored = received.put(data, 0, data.length);
            signal();
            heard.stored(data, stored);
        }
    }

    private void signal() {
        boolean now = !settings.flow() || received.free() >= (ready ? marginBytes : 2 * marginBytes);
        if (open && now != ready) {
            ready = now;
            heard.requestToSend(now);
        }
    }

    /** The far end's leaving shows behind the last byte it sent. */
    private void tellHangUp() {
        if (open && hangUp != null && incoming.isEmpty()) {
            String reason = hangUp;
            hangUp = null;
            heard.hungUp(reason);
        }
    }

    private @Nullable Event cancel(@Nullable Event event) {
        if (event != null) {
            domain.cancel(event);
        }
        return null;
    }
}
