package io.quecsim.hal.uart;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.ByteQueue;
import org.jspecify.annotations.Nullable;

/**
 * The sending half of a {@link Uart}: a buffer that drains onto the line in groups of at most
 * {@link UartBuffers#fifoBytes}. With flow control nothing begins while CTS is off: the character that is on the line when
 * it goes off is the last.
 */
final class Transmitter {
    /** Who gets what has passed the line. */
    @FunctionalInterface
    interface Sent {
        void sent(byte[] data, long endNanos);
    }

    private final TimeDomain domain;
    private final Span span;
    private final int fifoBytes;
    private final ByteQueue queue;
    private final Sent sent;
    private final LineClock line = new LineClock();
    private UartSettings settings = UartSettings.DEFAULT;
    private boolean clear = true;
    private @Nullable Event group;
    private int groupCount;
    /** Whether the group on the line was begun with the present settings. */
    private boolean groupIsPlain;

    private @Nullable DirectionPin direction;
    private boolean driving;

    Transmitter(TimeDomain domain, Span span, UartBuffers buffers, Sent sent) {
        this.domain = domain;
        this.span = span;
        this.fifoBytes = buffers.fifoBytes();
        this.queue = new ByteQueue(buffers.txBytes());
        this.sent = sent;
    }

    /** New settings hold for what is not yet on the line. */
    void settings(UartSettings newSettings) {
        if (!newSettings.equals(settings)) {
            settings = newSettings;
            line.settingsChange(domain.nowNanos());
            groupIsPlain = false;
            pump(domain.nowNanos());
        }
    }

    /** @param pin null for a line that needs none */
    void direction(@Nullable DirectionPin pin) {
        stopDriving();
        direction = pin;
        if (pin != null && group != null) {
            drive(pin);
        }
    }

    int write(byte[] data, int from, int to) {
        int taken = queue.put(data, from, to);
        pump(domain.nowNanos());
        return taken;
    }

    int pendingBytes() {
        return queue.size();
    }

    int writableBytes() {
        return queue.free();
    }

    /** Whether flow control holds back what is written. */
    boolean isHeld() {
        return settings.flow() && !clear && group == null && !queue.isEmpty();
    }

    void clearToSend(boolean nowClear) {
        clear = nowClear;
        if (clear) {
            pump(domain.nowNanos());
        } else if (settings.flow() && group != null && groupIsPlain) {
            cut(group);
        }
    }

    private void cut(Event running) {
        int kept = line.cut(domain.nowNanos(), groupCount, settings);
        if (kept == groupCount) {
            return;
        }
        domain.cancel(running);
        group = null;
        if (kept > 0) {
            schedule(kept, line.freeNanos());
        }
    }

    void close() {
        if (group != null) {
            domain.cancel(group);
            group = null;
        }
        queue.clear();
        line.restart(domain.nowNanos());
        stopDriving();
    }

    private void pump(long startNanos) {
        if (group != null || queue.isEmpty() || settings.flow() && !clear) {
            return;
        }
        int count = Math.min(queue.size(), fifoBytes);
        groupIsPlain = true;
        if (direction != null && !driving) {
            drive(direction);
        }
        schedule(count, line.send(startNanos, count, settings));
    }

    private void schedule(int count, long endNanos) {
        groupCount = count;
        group = domain.at(span, endNanos, due -> passed(count, due));
    }

    private void passed(int count, long endNanos) {
        group = null;
        byte[] data = queue.take(count);
        pump(endNanos);
        sent.sent(data, endNanos);
        if (queue.isEmpty()) {
            stopDriving();
        }
    }

    private void drive(DirectionPin pin) {
        driving = true;
        pin.drive(true);
    }

    private void stopDriving() {
        if (driving && direction != null) {
            direction.drive(false);
        }
        driving = false;
    }
}
