package io.quecsim.simulator.board;

import io.quecsim.core.port.Console;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Where the script's output goes: the bytes untouched to the host, into the trace and, as a terminal wants them, to the REPL's port. */
final class ConsoleOut implements Console {
    private final OutputStream out;
    private final TimeDomain time;
    private final Trace trace;
    private final int track;
    private final int name;
    private final @Nullable TextWatch expected;
    private final @Nullable TextWatch forbidden;
    private final EndRules rules;
    private final CRC32 crc = new CRC32();
    private final Runnable stop;
    private final @Nullable ReplPort port;
    private long bytes;
    private @Nullable IOException failure;

    /**
     * @param port takes what the script prints as well, and gives what is typed; or null
     * @param stop asks for the run's end when nobody takes its output any more; until then it prints to nobody
     */
    ConsoleOut(OutputStream out, @Nullable ReplPort port, TimeDomain time, Trace trace, EndRules rules, Runnable stop) {
        this.port = port;
        this.stop = stop;
        this.out = out;
        this.time = time;
        this.trace = trace;
        this.track = trace.track(time.nowNanos(), Trace.TrackKind.CONSOLE, "console", 0);
        this.name = trace.name("out");
        this.rules = rules;
        this.expected = rules.expectText() == null ? null : new TextWatch(rules.expectText());
        this.forbidden = rules.failText() == null ? null : new TextWatch(rules.failText());
    }

    @Override
    public void write(byte[] data, int from, int to) {
        if (port != null) {
            port.writeCooked(data, from, to);
        }
        print(data, from, to);
    }

    @Override
    public void writeRaw(byte[] data, int from, int to) {
        if (port != null) {
            port.write(data, from, to);
        }
        print(data, from, to);
    }

    @Override
    public boolean isAsynchronous() {
        return port != null;
    }

    @Override
    public int available() {
        return port == null ? 0 : port.available();
    }

    @Override
    public boolean canRead() {
        return available() > 0;
    }

    @Override
    public int read(byte[] into, int from, int to) {
        return port == null ? 0 : port.read(into, from, to);
    }

    @Override
    public void onInput(Runnable changed) {
        if (port != null) {
            port.onInput(changed);
        }
    }

    /** Where it goes on the host and in the timeline. */
    private void print(byte[] data, int from, int to) {
        if (to == from) {
            return;
        }
        bytes += to - from;
        crc.update(data, from, to - from);
        trace.bytes(time.nowNanos(), track, name, data, from, to);
        if (failure == null) {
            try {
                out.write(data, from, to - from);
                if (data[to - 1] == '\n') {
                    out.flush();
                }
            } catch (IOException e) {
                failure = e;
                stop.run();
            }
        }
        judge(data, from, to);
    }

    /** Ends the run when what it prints decides it. */
    private void judge(byte[] data, int from, int to) {
        if (forbidden != null && forbidden.sees(data, from, to)) {
            throw new RunEnded(
                    RunEnd.UNEXPECTED, "quecsim: the script printed --fail-text: " + rules.failText() + "\n");
        }
        if (expected != null && expected.sees(data, from, to)) {
            throw new RunEnded(RunEnd.EXPECTED, "");
        }
    }

    void flush() {
        if (failure == null) {
            try {
                out.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Why the host does not take the output any more, or null; a reader that went away, as {@code head} does, is no fault. */
    @Nullable
    IOException failure() {
        boolean readerGone = failure != null
                && String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        return readerGone ? null : failure;
    }

    long bytes() {
        return bytes;
    }

    long crc() {
        return crc.getValue();
    }
}
