package io.quecsim.hal.peripheral;

import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.hal.uart.UartLine;
import io.quecsim.hal.uart.UartSettings;
import org.jspecify.annotations.Nullable;

/**
 * A peripheral at a UART with a speed of its own. What it sends arrives group by group, each when its last stop bit is through;
 * what it hears comes the same way.
 */
public abstract class SerialPeripheral implements Peripheral, UartBackend {
    /** So many characters arrive at once, as through a receiver's FIFO. */
    private static final int GROUP = 16;

    private final UartSettings own;
    private @Nullable UartLine line;
    private @Nullable UartSettings module;
    private @Nullable TimeDomain time;
    private long freeNanos;

    /** @param own how it talks, whatever the module is set to */
    protected SerialPeripheral(UartSettings own) {
        this.own = own;
    }

    /** {@code data} has come in from the module, its first start bit at {@code fromNanos}, its last stop bit at {@code toNanos}. */
    protected void heard(byte[] data, long fromNanos, long toNanos) {}

    /** The module's port is open from now on. */
    protected void opened() {}

    /** The module's port is closed from now on: nobody listens. */
    protected void released() {}

    /** Whether the module hears what arrives now and was on the line from {@code fromNanos}. */
    protected boolean reaches(long fromNanos) {
        return true;
    }

    /** Sends {@code data} behind what is still on its way. */
    protected final void send(byte[] data) {
        for (int from = 0; from < data.length; from += GROUP) {
            int count = Math.min(GROUP, data.length - from);
            byte[] group = new byte[count];
            System.arraycopy(data, from, group, 0, count);
            long startNanos = Math.max(freeNanos, time().nowNanos());
            freeNanos = startNanos + own.lineNanos(count);
            time().at(Span.WORLD, freeNanos, due -> arrive(group, startNanos, due));
        }
    }

    private void arrive(byte[] group, long startNanos, long endNanos) {
        if (line != null && reaches(startNanos)) {
            line.arrived(group, own, endNanos);
        }
    }

    protected final TimeDomain time() {
        if (time == null) {
            throw new IllegalStateException("not plugged in");
        }
        return time;
    }

    protected final UartSettings own() {
        return own;
    }

    /** Whether the module is in the middle of sending. */
    protected final boolean moduleSends() {
        return line != null && line.isSending();
    }

    @Override
    public void plug(Bench bench, Place place) {
        time = bench.time();
        bench.uart(place, this);
    }

    @Override
    public void attach(UartLine newLine) {
        line = newLine;
        newLine.far(own);
    }

    @Override
    public void open(UartSettings settings) {
        module = settings;
        opened();
    }

    @Override
    public void settings(UartSettings settings) {
        module = settings;
    }

    @Override
    public void transmit(byte[] data, long endNanos) {
        if (module != null && own.understands(module)) {
            heard(data, endNanos - module.lineNanos(data.length), endNanos);
        }
    }

    @Override
    public void release() {
        module = null;
        released();
    }

    @Override
    public void close() {}
}
