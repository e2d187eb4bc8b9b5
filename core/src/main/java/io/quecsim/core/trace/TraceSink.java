package io.quecsim.core.trace;

/** Receives trace events, on the domain's thread, in order. Must not touch script state. See {@link Trace}. */
public interface TraceSink {
    void name(int id, String text);

    void track(long timeNanos, int track, Trace.TrackKind kind, int nameId, int parent);

    void begin(long timeNanos, int track, int nameId);

    void end(long timeNanos, int track);

    void instant(long timeNanos, int track, int nameId, long value);

    void counter(long timeNanos, int track, long value);

    void bytes(long timeNanos, int track, int nameId, byte[] data, int from, int to);

    void flow(long timeNanos, int fromTrack, int toTrack);
}
