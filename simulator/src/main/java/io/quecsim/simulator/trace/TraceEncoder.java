package io.quecsim.simulator.trace;

import io.quecsim.core.trace.Trace.TrackKind;

/**
 * Writes trace events as the byte stream of {@code webui/src/wire/README.md}, into segments of 64 KB that it hands on when
 * they are full. An event costs a few varints into an array; nothing is allocated, nothing waits.
 *
 * <p>One thread encodes. What it has published of the current {@link Segment} other threads may read at any time.
 */
abstract class TraceEncoder implements TraceListener {
    private Segment segment;
    private byte[] bytes;
    private int position;
    private int records;
    private long lastNanos;

    TraceEncoder(Segment first) {
        this.segment = first;
        this.bytes = first.bytes;
        sync();
    }

    @Override
    public void name(int id, String text) {
        byte[] utf8 = TraceHeader.cut(text);
        int at = room(Wire.MAX_FIXED + utf8.length);
        at = varint(bytes, at, head(id, Wire.NAME));
        commit(blob(bytes, at, utf8, 0, utf8.length));
    }

    @Override
    public void track(long timeNanos, int track, TrackKind kind, int nameId, int parent) {
        int at = room(Wire.MAX_FIXED);
        at = varint(bytes, at, head(track, Wire.TRACK));
        at = delta(bytes, at, timeNanos);
        at = varint(bytes, at, kind.ordinal());
        at = varint(bytes, at, nameId);
        commit(varint(bytes, at, parent));
    }

    @Override
    public void begin(long timeNanos, int track, int nameId) {
        int at = room(Wire.MAX_FIXED);
        byte[] b = bytes;
        at = varint(b, at, head(track, Wire.BEGIN));
        at = delta(b, at, timeNanos);
        commit(varint(b, at, nameId));
    }

    @Override
    public void end(long timeNanos, int track) {
        int at = room(Wire.MAX_FIXED);
        byte[] b = bytes;
        at = varint(b, at, head(track, Wire.END));
        commit(delta(b, at, timeNanos));
    }

    @Override
    public void instant(long timeNanos, int track, int nameId, long value) {
        int at = room(Wire.MAX_FIXED);
        byte[] b = bytes;
        at = varint(b, at, head(track, Wire.INSTANT));
        at = delta(b, at, timeNanos);
        at = varint(b, at, nameId);
        commit(varint(b, at, zigzag(value)));
    }

    @Override
    public void counter(long timeNanos, int track, long value) {
        int at = room(Wire.MAX_FIXED);
        byte[] b = bytes;
        at = varint(b, at, head(track, Wire.COUNTER));
        at = delta(b, at, timeNanos);
        commit(varint(b, at, zigzag(value)));
    }

    @Override
    public void bytes(long timeNanos, int track, int nameId, byte[] data, int from, int to) {
        int start = from;
        do {
            int end = Math.min(to, start + Wire.MAX_DATA);
            int at = room(Wire.MAX_FIXED + end - start);
            at = varint(bytes, at, head(track, Wire.BYTES));
            at = delta(bytes, at, timeNanos);
            at = varint(bytes, at, nameId);
            commit(blob(bytes, at, data, start, end));
            start = end;
        } while (start < to);
    }

    @Override
    public void flow(long timeNanos, int fromTrack, int toTrack) {
        int at = room(Wire.MAX_FIXED);
        byte[] b = bytes;
        at = varint(b, at, head(fromTrack, Wire.FLOW));
        at = delta(b, at, timeNanos);
        commit(varint(b, at, toTrack));
    }

    @Override
    public void lost(long timeNanos, long lostRecords) {
        int at = room(Wire.MAX_FIXED);
        at = varint(bytes, at, head(0, Wire.LOST));
        at = delta(bytes, at, timeNanos);
        commit(varint(bytes, at, lostRecords));
    }

    @Override
    public void finish(long timeNanos, int exitCode, String outcome) {
        byte[] utf8 = TraceHeader.cut(outcome);
        int at = room(Wire.MAX_FIXED + utf8.length);
        at = varint(bytes, at, head(exitCode, Wire.FINISH));
        at = delta(bytes, at, timeNanos);
        commit(blob(bytes, at, utf8, 0, utf8.length));
    }

    /** Takes a full segment, returns an empty one to go on with (the same one, if its bytes were copied). */
    abstract Segment next(Segment full);

    /** The segment being filled. */
    final Segment segment() {
        return segment;
    }

    private int room(int need) {
        if (position + need > bytes.length) {
            roll();
        }
        return position;
    }

    private void roll() {
        segment.records = records;
        segment = next(segment);
        bytes = segment.bytes;
        position = 0;
        records = 0;
        sync();
    }

    private void sync() {
        int at = varint(bytes, position, head(0, Wire.SYNC));
        commit(varint(bytes, at, lastNanos));
    }

    private void commit(int newPosition) {
        position = newPosition;
        records++;
        segment.publish(newPosition);
    }

    private int delta(byte[] b, int at, long timeNanos) {
        long dt = timeNanos - lastNanos;
        lastNanos = timeNanos;
        return varint(b, at, zigzag(dt));
    }

    private static long head(int argument, int kind) {
        return (argument & 0xFFFF_FFFFL) << Wire.KIND_BITS | kind;
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    private static int varint(byte[] b, int at, long value) {
        long rest = value;
        int p = at;
        while ((rest & ~0x7FL) != 0) {
            b[p++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        b[p++] = (byte) rest;
        return p;
    }

    private static int blob(byte[] b, int at, byte[] data, int from, int to) {
        int p = varint(b, at, to - from);
        System.arraycopy(data, from, b, p, to - from);
        return p + to - from;
    }
}
