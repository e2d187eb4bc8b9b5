package io.quecsim.simulator.board;

import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.ByteQueue;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.hal.uart.UartLine;
import io.quecsim.hal.uart.UartSettings;
import java.io.ByteArrayOutputStream;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The port the REPL talks through, a USB CDC port on most modules: no baud rate, and a host that has to wait while the device does
 * not read. The UART of the same number can take it over: while a script has that open, the REPL neither hears nor speaks.
 * For the domain's thread.
 */
final class ReplPort implements UartLine, Resettable, AutoCloseable {
    /** When a stop bit ends, on a port without a line. */
    private static final long NO_LINE = 0;

    private static final IntPredicate NO_INTERRUPT = value -> false;

    /**
     * How long the host waits for a device that reads nothing, before what it sends is lost. A device that never gave way would
     * never hear Ctrl-C behind it. Assumed; firmware source 2021, mphalport.c, drops at once what comes after a second of running.
     */
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final TimeDomain time;
    private final UartBackend backend;
    private final ByteQueue input;
    /** What came and found the input full; the far end waits for it to move on. */
    private final ByteQueue waiting = new ByteQueue(Integer.MAX_VALUE);

    private final AsUart asUart = new AsUart();
    private Runnable onInput = () -> {};
    private IntPredicate interrupts = NO_INTERRUPT;
    /** Counts the device's readings. */
    private long readings;
    /** Whether an event looks after {@link #waiting}. */
    private boolean watched;
    /** What finds no room is lost, until the device reads again. */
    private boolean losing;

    /** @param inputBytes how much the device takes before its script reads it */
    ReplPort(UartBackend backend, int inputBytes, TimeDomain time) {
        this.time = time;
        this.backend = backend;
        this.input = new ByteQueue(inputBytes);
        backend.attach(this);
        backend.open(UartSettings.DEFAULT);
    }

    /** Where the far end finds it. */
    String address() {
        return backend.address();
    }

    /** For the UART that is the same port. */
    UartBackend asUart() {
        return asUart;
    }

    /** Run on the domain's thread when bytes came, or can come no more. */
    void onInput(Runnable changed) {
        onInput = changed;
    }

    /** Asked of each byte as it comes; true takes it out: it was Ctrl-C. */
    void interrupts(IntPredicate taken) {
        interrupts = taken;
    }

    int available() {
        return input.size();
    }

    int read(byte[] into, int from, int to) {
        readings++;
        losing = false;
        int count = input.take(into, from, to);
        int moved = waiting.size();
        admit();
        moved -= waiting.size();
        if (moved > 0) {
            backend.consumed(moved);
        }
        return count;
    }

    /** Sends bytes as they are. */
    void write(byte[] data, int from, int to) {
        if (asUart.line == null && to > from) {
            byte[] copy = new byte[to - from];
            System.arraycopy(data, from, copy, 0, copy.length);
            backend.transmit(copy, NO_LINE);
        }
    }

    /** Sends text for a terminal: each newline as CR LF, as {@code mp_hal_stdout_tx_strn_cooked} does. */
    void writeCooked(byte[] data, int from, int to) {
        ByteArrayOutputStream cooked = new ByteArrayOutputStream(to - from + 16);
        for (int i = from; i < to; i++) {
            if (data[i] == '\n') {
                cooked.write('\r');
            }
            cooked.write(data[i]);
        }
        byte[] bytes = cooked.toByteArray();
        write(bytes, 0, bytes.length);
    }

    @Override
    public void incoming(byte[] data) {
        if (asUart.line != null) {
            asUart.line.incoming(data);
            return;
        }
        int before = waiting.size();
        int kept = 0;
        byte[] rest = new byte[data.length];
        for (byte each : data) {
            if (!interrupts.test(each & 0xff)) {
                rest[kept++] = each;
            }
        }
        waiting.put(rest, 0, kept);
        admit();
        if (losing) {
            waiting.clear();
        }
        watch();
        int done = data.length - (waiting.size() - before);
        if (done > 0) {
            backend.consumed(done);
        }
        onInput.run();
    }

    /** While something waits: looks now and then whether the device reads at all. */
    private void watch() {
        if (watched || waiting.isEmpty()) {
            return;
        }
        watched = true;
        long readingsNow = readings;
        time.after(Span.WORLD, PATIENCE_NANOS, due -> {
            watched = false;
            if (readings == readingsNow) {
                losing = true;
                forgetWaiting();
            }
            watch();
        });
    }

    private void forgetWaiting() {
        int dropped = waiting.size();
        waiting.clear();
        if (dropped > 0) {
            backend.consumed(dropped);
        }
    }

    private void admit() {
        byte[] chunk = new byte[Math.min(waiting.size(), input.free())];
        waiting.take(chunk, 0, chunk.length);
        input.put(chunk, 0, chunk.length);
    }

    @Override
    public void arrived(byte[] data, UartSettings sender, long endNanos) {
        incoming(data);
    }

    /** A USB port has no baud rate, so no other can be wrong. */
    @Override
    public void far(@Nullable UartSettings settings) {
        // Nothing to compare it with.
    }

    @Override
    public void clearToSend(boolean clear) {
        if (asUart.attached != null) {
            asUart.attached.clearToSend(clear);
        }
    }

    @Override
    public void note(String text) {
        if (asUart.attached != null) {
            asUart.attached.note(text);
        }
    }

    @Override
    public void hangUp(String reason) {
        if (asUart.line != null) {
            asUart.line.hangUp(reason);
        }
        onInput.run();
    }

    /** What the host has sent stays: a tool sends on while the machine begins again. */
    @Override
    public void reset(Reset how) {
        onInput = () -> {};
        interrupts = NO_INTERRUPT;
        if (how == Reset.HARD) {
            forget();
        }
    }

    private void forget() {
        input.clear();
        forgetWaiting();
    }

    @Override
    public void close() {
        backend.close();
    }

    /** The port as the UART of the same number sees it. */
    private final class AsUart implements UartBackend {
        private @Nullable UartLine attached;
        /** While a script has it open. */
        private @Nullable UartLine line;

        @Override
        public void attach(UartLine newLine) {
            attached = newLine;
        }

        @Override
        public void open(UartSettings settings) {
            line = attached;
            forget(); // What was typed to the REPL is not the script's.
        }

        @Override
        public void settings(UartSettings settings) {
            // A USB port has no line of its own.
        }

        @Override
        public void transmit(byte[] data, long endNanos) {
            backend.transmit(data, endNanos);
        }

        @Override
        public void consumed(int bytes) {
            backend.consumed(bytes);
        }

        @Override
        public void release() {
            line = null;
        }

        @Override
        public void close() {
            // The port outlasts the UART.
        }

        @Override
        public String address() {
            return backend.address();
        }
    }
}
