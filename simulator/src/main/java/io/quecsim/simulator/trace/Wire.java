package io.quecsim.simulator.trace;

import io.quecsim.core.trace.Trace.TrackKind;

/**
 * The numbers of the wire schema. The contract, with the meaning of each, is {@code webui/src/wire/README.md}; a test holds
 * the two together.
 */
final class Wire {
    static final int VERSION = 1;

    /** A record's kind is the low bits of its first varint, its argument the rest. */
    static final int KIND_BITS = 4;

    static final int KIND_MASK = (1 << KIND_BITS) - 1;

    static final int SYNC = 0;
    static final int NAME = 1;
    static final int TRACK = 2;
    static final int BEGIN = 3;
    static final int END = 4;
    static final int INSTANT = 5;
    static final int COUNTER = 6;
    static final int BYTES = 7;
    static final int FLOW = 8;
    static final int LOST = 9;
    static final int FINISH = 10;

    /** Bytes of payload in one BYTES record. */
    static final int MAX_DATA = 32_768;

    /** Bytes of UTF-8 in one name or other text. */
    static final int MAX_TEXT = 1_024;

    /** The longest record without payload: five varints. */
    static final int MAX_FIXED = 50;

    /** The longest record of all. */
    static final int MAX_RECORD = MAX_FIXED + MAX_DATA;

    /** How much of the stream stands between two SYNCs, and is written or dropped as one. */
    static final int SEGMENT_BYTES = 64 * 1024;

    private static final TrackKind[] TRACK_KINDS = TrackKind.values();

    private Wire() {}

    static byte[] magic() {
        return new byte[] {(byte) 0x89, 'Q', 'S', 'T', '\r', '\n', 0x1A, '\n'};
    }

    static int trackKinds() {
        return TRACK_KINDS.length;
    }

    static TrackKind trackKind(int number) {
        return TRACK_KINDS[number];
    }
}
