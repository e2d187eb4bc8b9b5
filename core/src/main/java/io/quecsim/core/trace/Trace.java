package io.quecsim.core.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a trace event is born. The words are Perfetto's: a <em>track</em> is a lane (a task, a thread, the heap, a
 * UART), on it lie <em>slices</em> (something lasted), <em>instants</em> and <em>counters</em>. Sinks (recorder, live
 * dashboard, test kit) see the same events in the same order. With no sink every call is one field read and a branch.
 *
 * <p>Names are interned once ({@link #name}) and travel as ints, so an event on the hot path is a handful of longs.
 */
public final class Trace {
    /** What a track shows, which decides how it is drawn and exported. */
    public enum TrackKind {
        DEVICE,
        THREAD,
        TASK,
        COUNTER,
        CONSOLE,
        UART,
        NET,
        TIMER,
        /** The wire at a pin: a slice where it is high. */
        PIN,
        /** A bus with transfers on it. */
        BUS
    }

    private final List<TraceSink> sinks = new ArrayList<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<String> nameTexts = new ArrayList<>();
    private int tracks;
    private boolean on;
    /** How many slices are open on each track; kept only while anybody listens. */
    private int[] open = new int[64];

    public boolean on() {
        return on;
    }

    /** Adds a sink; it is told of tracks as they are made, so attach it before the device boots. */
    public void attach(TraceSink sink) {
        for (int id = 0; id < nameTexts.size(); id++) {
            sink.name(id, nameTexts.get(id));
        }
        sinks.add(sink);
        on = true;
    }

    /** The number of {@code text}, the same for the same text. */
    public int name(String text) {
        Integer known = names.get(text);
        if (known != null) {
            return known;
        }
        int id = nameTexts.size();
        names.put(text, id);
        nameTexts.add(text);
        for (TraceSink sink : sinks) {
            sink.name(id, text);
        }
        return id;
    }

    /** Makes a lane below {@code parent} (0: the device itself). Track numbers start at 1, in order of making. */
    public int track(long timeNanos, TrackKind kind, String name, int parent) {
        int id = ++tracks;
        if (on) {
            int nameId = name(name);
            for (TraceSink sink : sinks) {
                sink.track(timeNanos, id, kind, nameId, parent);
            }
        }
        return id;
    }

    /** A slice named {@code nameId} begins on {@code track}; the one that was open there, if any, stays below it. */
    public void begin(long timeNanos, int track, int nameId) {
        if (on) {
            if (track >= open.length) {
                open = Arrays.copyOf(open, Math.max(track + 1, open.length * 2));
            }
            open[track]++;
            for (int i = 0; i < sinks.size(); i++) {
                sinks.get(i).begin(timeNanos, track, nameId);
            }
        }
    }

    /** The innermost open slice of {@code track} ends. */
    public void end(long timeNanos, int track) {
        if (on) {
            if (track < open.length && open[track] > 0) {
                open[track]--;
            }
            for (int i = 0; i < sinks.size(); i++) {
                sinks.get(i).end(timeNanos, track);
            }
        }
    }

    /** All that goes on ends, as it does at a reset: closes every open slice. */
    public void endAll(long timeNanos) {
        for (int track = 0; track < open.length; track++) {
            while (open[track] > 0) {
                end(timeNanos, track);
            }
        }
    }

    /** Something happened that has no length; {@code value} is what the name says it is, or 0. */
    public void instant(long timeNanos, int track, int nameId, long value) {
        if (on) {
            for (int i = 0; i < sinks.size(); i++) {
                sinks.get(i).instant(timeNanos, track, nameId, value);
            }
        }
    }

    /** The counter track's value from now on. */
    public void counter(long timeNanos, int track, long value) {
        if (on) {
            for (int i = 0; i < sinks.size(); i++) {
                sinks.get(i).counter(timeNanos, track, value);
            }
        }
    }

    /** Bytes that went by: console output, UART or socket traffic. The sink copies what it keeps. */
    public void bytes(long timeNanos, int track, int nameId, byte[] data, int from, int to) {
        if (on) {
            for (int i = 0; i < sinks.size(); i++) {
                sinks.get(i).bytes(timeNanos, track, nameId, data, from, to);
            }
        }
    }

    /** A wake-up went from one lane to another (a {@code set()}, a released lock); drawn as an arrow. */
    public void flow(long timeNanos, int fromTrack, int toTrack) {
        if (on) {
            for (int i = 0; i < sinks.size(); i++) {
                sinks.get(i).flow(timeNanos, fromTrack, toTrack);
            }
        }
    }
}
