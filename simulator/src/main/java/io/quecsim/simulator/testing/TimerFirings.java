package io.quecsim.simulator.testing;

import io.quecsim.core.trace.Trace.TrackKind;
import io.quecsim.core.trace.TraceSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers from a trace when timers fired. */
public final class TimerFirings implements TraceSink {
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private final Map<Integer, String> timers = new LinkedHashMap<>();
    private final Map<String, List<Long>> firings = new LinkedHashMap<>();

    /** Simulated times in nanoseconds at which the timer of this name fired, {@code Timer0} or {@code osTimer 1}. */
    public List<Long> of(String timer) {
        return List.copyOf(firings.getOrDefault(timer, List.of()));
    }

    @Override
    public void name(int id, String text) {
        names.put(id, text);
    }

    @Override
    public void track(long timeNanos, int track, TrackKind kind, int nameId, int parent) {
        if (kind == TrackKind.TIMER) {
            timers.put(track, names.get(nameId));
        }
    }

    @Override
    public void begin(long timeNanos, int track, int nameId) {}

    @Override
    public void end(long timeNanos, int track) {}

    @Override
    public void instant(long timeNanos, int track, int nameId, long value) {
        String timer = timers.get(track);
        if (timer != null) {
            firings.computeIfAbsent(timer, key -> new ArrayList<>()).add(timeNanos);
        }
    }

    @Override
    public void counter(long timeNanos, int track, long value) {}

    @Override
    public void bytes(long timeNanos, int track, int nameId, byte[] data, int from, int to) {}

    @Override
    public void flow(long timeNanos, int fromTrack, int toTrack) {}
}
