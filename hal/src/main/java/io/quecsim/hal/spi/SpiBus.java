package io.quecsim.hal.spi;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.timer.BusyWait;
import org.jspecify.annotations.Nullable;

/**
 * An SPI controller with one chip at its select line. A transfer takes the time of its bits. With no chip there the input reads
 * ones, as a pulled-up line does. For the domain's thread.
 */
public final class SpiBus {
    private final TimeDomain time;
    private final Trace trace;
    private final String name;
    private @Nullable SpiTarget target;
    private int track;

    /** @param name the bus in traces and messages, "SPI0" for instance */
    public SpiBus(TimeDomain time, Trace trace, String name) {
        this.time = time;
        this.trace = trace;
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** @throws IllegalArgumentException when there is a chip already */
    public void attach(SpiTarget newTarget) {
        if (target != null) {
            throw new IllegalArgumentException(name + " has a chip at its select line already");
        }
        target = newTarget;
    }

    /**
     * One transfer: shifts {@code out} out and as many bytes in, select low from first to last.
     *
     * @param hertz the clock
     * @return what came in, as long as {@code out}
     */
    public byte[] exchange(byte[] out, int hertz, BusyWait wait) {
        if (track == 0) {
            track = trace.track(time.nowNanos(), Trace.TrackKind.BUS, name, 0);
        }
        trace.begin(time.nowNanos(), track, trace.name("transfer"));
        if (target != null) {
            target.selected();
        }
        byte[] in = new byte[out.length];
        for (int i = 0; i < out.length; i++) {
            in[i] = (byte) (target == null ? 0xff : target.exchange(out[i] & 0xff));
        }
        wait.nanos(out.length * 8_000_000_000L / hertz);
        if (target != null) {
            target.deselected();
        }
        trace.instant(time.nowNanos(), track, trace.name("bytes"), out.length);
        trace.end(time.nowNanos(), track);
        return in;
    }
}
