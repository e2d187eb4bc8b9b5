package io.quecsim.hal.pwm;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wave outputs. A wave is told as a whole, not edge by edge: at a megahertz these would be two million events a
 * second. For the domain's thread.
 */
public final class Pwm implements Resettable {
    /** Told when an output begins, changes or stops. */
    @FunctionalInterface
    public interface Observer {
        /** @param wave null when the output stopped */
        void changed(int channel, @Nullable PwmWave wave, long nanos);
    }

    private final TimeDomain time;
    private final Trace trace;
    private final @Nullable PwmWave[] waves;
    private final int[] tracks;
    private final List<Observer> observers = new ArrayList<>();

    /** @param channels how many there are, numbered from 0 */
    public Pwm(TimeDomain time, Trace trace, int channels) {
        this.time = time;
        this.trace = trace;
        this.waves = new PwmWave[channels];
        this.tracks = new int[channels];
    }

    public int channels() {
        return waves.length;
    }

    /** Starts a wave; one that runs is replaced at once. */
    public void start(int channel, long periodNanos, long highNanos) {
        if (periodNanos < 1 || highNanos < 0 || highNanos > periodNanos) {
            throw new IllegalArgumentException("a wave of " + highNanos + " in " + periodNanos + " ns");
        }
        set(channel, new PwmWave(time.nowNanos(), periodNanos, highNanos));
    }

    public void stop(int channel) {
        if (waves[channel] != null) {
            set(channel, null);
        }
    }

    /** What the output makes now, or null. */
    public @Nullable PwmWave wave(int channel) {
        return waves[channel];
    }

    public void observe(Observer observer) {
        observers.add(observer);
    }

    private void set(int channel, @Nullable PwmWave wave) {
        long now = time.nowNanos();
        if (tracks[channel] == 0) {
            tracks[channel] = trace.track(now, Trace.TrackKind.PIN, "PWM" + channel, 0);
        }
        if (waves[channel] != null) {
            trace.end(now, tracks[channel]);
        }
        waves[channel] = wave;
        if (wave != null) {
            String shown = Math.round(wave.hertz()) + " Hz " + Math.round(wave.duty() * 100) + " %";
            trace.begin(now, tracks[channel], trace.name(shown));
        }
        for (Observer observer : List.copyOf(observers)) {
            observer.changed(channel, wave, now);
        }
    }

    @Override
    public void reset(Reset how) {
        for (int channel = 0; channel < waves.length; channel++) {
            if (waves[channel] != null) {
                // Its slice on the timeline was closed with all others.
                waves[channel] = null;
                for (Observer observer : List.copyOf(observers)) {
                    observer.changed(channel, null, time.nowNanos());
                }
            }
        }
    }
}
