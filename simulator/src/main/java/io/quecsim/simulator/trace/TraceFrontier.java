package io.quecsim.simulator.trace;

import io.quecsim.core.trace.Trace.TrackKind;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What must be remembered of the records a {@link LiveTrace} has dropped, so that the ones that follow keep their meaning:
 * names, tracks, the slices still open, the counters' last values.
 */
final class TraceFrontier implements TraceListener {
    private final List<String> names = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private long lostRecords;
    private long untilNanos;

    /** A track and what was last known of it. */
    private static final class Lane {
        final long madeNanos;
        final int track;
        final TrackKind kind;
        final int nameId;
        final int parent;

        /** Open slices, outermost first: start and name in turn. */
        long[] open = new long[4];

        int openLength;
        boolean counted;
        long counterNanos;
        long counterValue;

        Lane(long madeNanos, int track, TrackKind kind, int nameId, int parent) {
            this.madeNanos = madeNanos;
            this.track = track;
            this.kind = kind;
            this.nameId = nameId;
            this.parent = parent;
        }
    }

    boolean isEmpty() {
        return lostRecords == 0;
    }

    void dropped(long records, long newUntilNanos) {
        lostRecords += records;
        untilNanos = newUntilNanos;
    }

    /** A LOST record, then everything remembered, as a stream. */
    byte[] encode() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TraceEncoder encoder = new TraceEncoder(new Segment()) {
            @Override
            Segment next(Segment full) {
                out.write(full.bytes, 0, full.published());
                return full;
            }
        };
        encoder.lost(untilNanos, lostRecords);
        for (int id = 0; id < names.size(); id++) {
            encoder.name(id, names.get(id));
        }
        for (Lane lane : lanes) {
            encoder.track(lane.madeNanos, lane.track, lane.kind, lane.nameId, lane.parent);
            for (int i = 0; i < lane.openLength; i += 2) {
                encoder.begin(lane.open[i], lane.track, (int) lane.open[i + 1]);
            }
            if (lane.counted) {
                encoder.counter(lane.counterNanos, lane.track, lane.counterValue);
            }
        }
        encoder.next(encoder.segment());
        return out.toByteArray();
    }

    @Override
    public void name(int id, String text) {
        names.add(text);
    }

    @Override
    public void track(long timeNanos, int track, TrackKind kind, int nameId, int parent) {
        lanes.add(new Lane(timeNanos, track, kind, nameId, parent));
    }

    /** A sink attached late has not heard of older lanes; what it remembers of one goes nowhere. */
    private Lane lane(int track) {
        return track <= lanes.size() ? lanes.get(track - 1) : new Lane(0, track, TrackKind.DEVICE, 0, 0);
    }

    @Override
    public void begin(long timeNanos, int track, int nameId) {
        Lane lane = lane(track);
        if (lane.openLength == lane.open.length) {
            lane.open = Arrays.copyOf(lane.open, lane.openLength * 2);
        }
        lane.open[lane.openLength++] = timeNanos;
        lane.open[lane.openLength++] = nameId;
    }

    @Override
    public void end(long timeNanos, int track) {
        Lane lane = lane(track);
        lane.openLength = Math.max(0, lane.openLength - 2);
    }

    @Override
    public void counter(long timeNanos, int track, long value) {
        Lane lane = lane(track);
        lane.counted = true;
        lane.counterNanos = timeNanos;
        lane.counterValue = value;
    }

    /** Gone without a trace of its own: instants, bytes and arrows do not last. */
    @Override
    public void instant(long timeNanos, int track, int nameId, long value) {}

    @Override
    public void bytes(long timeNanos, int track, int nameId, byte[] data, int from, int to) {}

    @Override
    public void flow(long timeNanos, int fromTrack, int toTrack) {}
}
