package io.quecsim.simulator.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The trace of a running device, kept encoded in memory so that anybody can look at it from its start at any time. Attach it
 * to the device's trace before boot.
 *
 * <p>The simulation's thread only appends; it never waits for a reader. Readers see an event as soon as it is appended.
 * Memory is bounded: beyond {@code maxBytes} the oldest segment goes. Its names, tracks, still open slices and last counter
 * values are remembered, so a late reader gets a LOST record and then a picture that is whole from there on.
 */
public final class LiveTrace extends TraceEncoder implements TraceSource {
    /** Holds about six million slices. */
    public static final long DEFAULT_MAX_BYTES = 64L << 20;

    private final byte[] header;
    private final int maxSegments;

    /** Guards what follows; held for microseconds, by the writer once in 64 KB. */
    private final Object lock = new Object();

    private final List<Segment> kept = new ArrayList<>();
    private final TraceFrontier frontier = new TraceFrontier();
    private final TraceDecoder dropping = new TraceDecoder(frontier);
    private long firstIndex;

    public LiveTrace(TraceHeader header) {
        this(header, DEFAULT_MAX_BYTES);
    }

    /** @param maxBytes how much of the encoded stream to keep; at least two segments of 64 KB are */
    public LiveTrace(TraceHeader header, long maxBytes) {
        super(new Segment());
        this.header = header.encode();
        this.maxSegments = (int) Math.min(Integer.MAX_VALUE, Math.max(2, maxBytes / Wire.SEGMENT_BYTES));
        kept.add(segment());
    }

    @Override
    public Cursor open() {
        synchronized (lock) {
            return new LiveCursor(frontier.isEmpty() ? header : concat(header, frontier.encode()), firstIndex);
        }
    }

    @Override
    Segment next(Segment full) {
        Segment fresh = new Segment();
        synchronized (lock) {
            kept.add(fresh);
            while (kept.size() > maxSegments) {
                drop(kept.remove(0));
                firstIndex++;
            }
        }
        return fresh;
    }

    private void drop(Segment oldest) {
        try {
            int length = oldest.published();
            int end = dropping.decode(oldest.bytes, 0, length);
            assert end == length : "a segment holds whole records";
            frontier.dropped(oldest.records, dropping.lastNanos());
        } catch (TraceDecoder.Corrupt e) {
            throw new AssertionError("our own stream cannot be read", e);
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private final class LiveCursor implements Cursor {
        private final byte[] pending;
        private int pendingFrom;
        private long index;
        private Segment segment;
        private int from;

        /** Under the lock. */
        LiveCursor(byte[] pending, long index) {
            this.pending = pending;
            this.index = index;
            this.segment = kept.get(0);
        }

        @Override
        public byte[] next(int most) throws FellBehind {
            if (pendingFrom < pending.length) {
                int to = Math.min(pending.length, pendingFrom + most);
                byte[] piece = Arrays.copyOfRange(pending, pendingFrom, to);
                pendingFrom = to;
                return piece;
            }
            if (from == segment.published()) {
                advance();
            }
            int to = Math.min(segment.published(), from + most);
            byte[] piece = Arrays.copyOfRange(segment.bytes, from, to);
            from = to;
            return piece;
        }

        /** Goes on to the next segment if this one has been read whole and there is one. */
        private void advance() throws FellBehind {
            synchronized (lock) {
                long newest = firstIndex + kept.size() - 1;
                // Only now is the length final: the writer published its last record before it took the next segment.
                if (index == newest || from < segment.published()) {
                    return;
                }
                if (index + 1 < firstIndex) {
                    throw new FellBehind();
                }
                index++;
                segment = kept.get((int) (index - firstIndex));
                from = 0;
            }
        }

        /** A live trace may always go on. */
        @Override
        public boolean ended() {
            return false;
        }

        @Override
        public void close() {}
    }
}
