package io.quecsim.simulator.trace;

import io.quecsim.core.trace.Trace.TrackKind;
import java.util.ArrayList;
import java.util.List;

/** Keeps every event it is told as a line, so that two streams can be compared. */
public class Recall implements TraceListener {
    private final List<String> events = new ArrayList<>();

    public List<String> events() {
        return events;
    }

    @Override
    public void name(int id, String text) {
        events.add("name " + id + " " + text);
    }

    @Override
    public void track(long timeNanos, int track, TrackKind kind, int nameId, int parent) {
        events.add("track " + timeNanos + " " + track + " " + kind + " " + nameId + " " + parent);
    }

    @Override
    public void begin(long timeNanos, int track, int nameId) {
        events.add("begin " + timeNanos + " " + track + " " + nameId);
    }

    @Override
    public void end(long timeNanos, int track) {
        events.add("end " + timeNanos + " " + track);
    }

    @Override
    public void instant(long timeNanos, int track, int nameId, long value) {
        events.add("instant " + timeNanos + " " + track + " " + nameId + " " + value);
    }

    @Override
    public void counter(long timeNanos, int track, long value) {
        events.add("counter " + timeNanos + " " + track + " " + value);
    }

    @Override
    public void bytes(long timeNanos, int track, int nameId, byte[] data, int from, int to) {
        StringBuilder hex = new StringBuilder();
        for (int i = from; i < to; i++) {
            hex.append(Character.forDigit(data[i] >> 4 & 15, 16)).append(Character.forDigit(data[i] & 15, 16));
        }
        events.add("bytes " + timeNanos + " " + track + " " + nameId + " " + hex);
    }

    @Override
    public void flow(long timeNanos, int fromTrack, int toTrack) {
        events.add("flow " + timeNanos + " " + fromTrack + " " + toTrack);
    }

    @Override
    public void lost(long timeNanos, long records) {
        events.add("lost " + timeNanos + " " + records);
    }

    @Override
    public void finish(long timeNanos, int exitCode, String outcome) {
        events.add("finish " + timeNanos + " " + exitCode + " " + outcome);
    }
}
