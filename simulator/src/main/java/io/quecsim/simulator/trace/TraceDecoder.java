package io.quecsim.simulator.trace;

import java.nio.charset.StandardCharsets;

/**
 * Reads the records of the byte stream of {@code webui/src/wire/README.md} and tells a listener. It takes the stream in
 * pieces: what is left of an unfinished record is given again with the next piece.
 */
final class TraceDecoder {
    /** The bytes are no stream of this version. */
    static final class Corrupt extends Exception {
        private static final long serialVersionUID = 1L;

        final transient int position;

        Corrupt(int position, String message) {
            super(message);
            this.position = position;
        }
    }

    private final TraceListener listener;
    private byte[] bytes = new byte[0];
    private int position;
    private int limit;
    private boolean cut;
    private long timeNanos;
    private long lastNanos;
    private long records;
    private boolean finished;

    TraceDecoder(TraceListener listener) {
        this.listener = listener;
    }

    /** The time of the last event read. */
    long lastNanos() {
        return lastNanos;
    }

    /** Whether the run's end was read. */
    boolean finished() {
        return finished;
    }

    long records() {
        return records;
    }

    /**
     * Reads the whole records of {@code piece} between {@code from} and {@code to}.
     *
     * @return where the first unfinished record begins, {@code to} if there is none
     */
    int decode(byte[] piece, int from, int to) throws Corrupt {
        bytes = piece;
        position = from;
        limit = to;
        cut = false;
        int start = from;
        while (position < limit) {
            long before = timeNanos;
            record();
            if (cut) {
                timeNanos = before;
                return start;
            }
            records++;
            start = position;
        }
        return start;
    }

    /** Numbers first, then, if the record is whole, the call: a listener never sees half of one. */
    private void record() throws Corrupt {
        int start = position;
        long head = varint();
        int kind = (int) head & Wire.KIND_MASK;
        int argument = (int) (head >>> Wire.KIND_BITS);
        if (kind > Wire.FINISH) {
            throw new Corrupt(start, "unknown record kind " + kind);
        }
        if (kind == Wire.SYNC) {
            timeNanos = varint();
            return;
        }
        if (kind != Wire.NAME) {
            long delta = varint();
            timeNanos += delta >>> 1 ^ -(delta & 1);
        }
        switch (kind) {
            case Wire.NAME -> name(argument);
            case Wire.TRACK -> track(argument);
            case Wire.END -> {
                if (!cut) {
                    listener.end(timeNanos, argument);
                }
            }
            case Wire.BYTES -> data(argument);
            case Wire.FINISH -> finish(argument);
            default -> numbers(kind, argument);
        }
        if (!cut) {
            lastNanos = Math.max(lastNanos, timeNanos);
        }
    }

    private void numbers(int kind, int argument) {
        long first = varint();
        long second = kind == Wire.INSTANT ? varint() : 0;
        if (cut) {
            return;
        }
        switch (kind) {
            case Wire.BEGIN -> listener.begin(timeNanos, argument, (int) first);
            case Wire.INSTANT -> listener.instant(timeNanos, argument, (int) first, second >>> 1 ^ -(second & 1));
            case Wire.COUNTER -> listener.counter(timeNanos, argument, first >>> 1 ^ -(first & 1));
            case Wire.FLOW -> listener.flow(timeNanos, argument, (int) first);
            case Wire.LOST -> listener.lost(timeNanos, first);
            default -> throw new AssertionError(kind);
        }
    }

    private void name(int id) throws Corrupt {
        int length = length(Wire.MAX_TEXT);
        if (!cut) {
            listener.name(id, new String(bytes, position - length, length, StandardCharsets.UTF_8));
        }
    }

    private void track(int id) throws Corrupt {
        int at = position;
        long kind = varint();
        int nameId = (int) varint();
        int parent = (int) varint();
        if (cut) {
            return;
        }
        if (kind < 0 || kind >= Wire.trackKinds()) {
            throw new Corrupt(at, "unknown track kind " + kind);
        }
        listener.track(timeNanos, id, Wire.trackKind((int) kind), nameId, parent);
    }

    private void data(int track) throws Corrupt {
        int nameId = (int) varint();
        int length = length(Wire.MAX_DATA);
        if (!cut) {
            listener.bytes(timeNanos, track, nameId, bytes, position - length, position);
        }
    }

    private void finish(int exitCode) throws Corrupt {
        int length = length(Wire.MAX_TEXT);
        if (!cut) {
            finished = true;
            listener.finish(timeNanos, exitCode, new String(bytes, position - length, length, StandardCharsets.UTF_8));
        }
    }

    /** Reads a length and steps over the payload. */
    private int length(int most) throws Corrupt {
        int at = position;
        long length = varint();
        if (cut) {
            return 0;
        }
        if (length < 0 || length > most) {
            throw new Corrupt(
                    at, "a payload of " + Long.toUnsignedString(length) + " bytes, " + most + " is the limit");
        }
        if (length > limit - position) {
            cut = true;
            return 0;
        }
        position += (int) length;
        return (int) length;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            if (position >= limit) {
                cut = true;
                return 0;
            }
            byte next = bytes[position++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        // Ten bytes with the top bit set are no varint; what they are taken for fails the checks of whoever asked, or
        // shows as a wild time. The stream carries no checksum.
        return value;
    }
}
