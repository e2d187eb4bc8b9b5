package io.quecsim.hal.adc;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;

/** The analogue inputs. The voltages at them belong to the world outside and survive resets. For the domain's thread. */
public final class Adc implements Resettable {
    private final TimeDomain time;
    private final Trace trace;
    private final int[] millivolts;
    private final int[] tracks;
    private boolean open;

    /** @param channels how many there are, numbered from 0 */
    public Adc(TimeDomain time, Trace trace, int channels) {
        this.time = time;
        this.trace = trace;
        this.millivolts = new int[channels];
        this.tracks = new int[channels];
    }

    public int channels() {
        return millivolts.length;
    }

    public void open() {
        open = true;
    }

    public void close() {
        open = false;
    }

    public boolean isOpen() {
        return open;
    }

    /** What a channel measures now, in millivolts; -1 for one that is not there, or while the converter is closed. */
    public int read(int channel) {
        return open && channel >= 0 && channel < millivolts.length ? millivolts[channel] : -1;
    }

    /** The voltage at a channel from now on, in millivolts. */
    public void voltage(int channel, int newMillivolts) {
        if (channel < 0 || channel >= millivolts.length) {
            throw new IllegalArgumentException(
                    "no ADC" + channel + "; the module has " + millivolts.length + " channels");
        }
        millivolts[channel] = newMillivolts;
        long now = time.nowNanos();
        if (tracks[channel] == 0) {
            tracks[channel] = trace.track(now, Trace.TrackKind.COUNTER, "ADC" + channel, 0);
        }
        trace.counter(now, tracks[channel], newMillivolts);
    }

    @Override
    public void reset(Reset how) {
        open = false;
    }
}
