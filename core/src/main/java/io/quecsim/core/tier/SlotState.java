package io.quecsim.core.tier;

import java.util.Arrays;
import java.util.BitSet;

/** What is known at one place of a unit: which JVM locals the frame does not have yet, what they hold, and whether there is a frame. */
final class SlotState {
    /** Of a slot: a small int or an object. */
    static final byte ANY = 0;
    /** Of a slot: a small int. */
    static final byte INT = 1;
    /** Of a slot: an object. */
    static final byte OBJECT = 2;

    /** In {@link #framed}. */
    static final byte NO_FRAME = 0;
    /** In {@link #framed}. */
    static final byte FRAME = 1;
    /** In {@link #framed}: as it came, known at run time only. */
    static final byte PERHAPS = 2;

    final BitSet dirty = new BitSet();
    final byte[] kinds;
    byte framed;

    SlotState(int slots, byte framed) {
        this.kinds = new byte[slots];
        this.framed = framed;
    }

    private SlotState(SlotState from) {
        this.kinds = from.kinds.clone();
        this.framed = from.framed;
        dirty.or(from.dirty);
    }

    SlotState copy() {
        return new SlotState(this);
    }

    /** All that lies in locals is in the frame now. */
    void synced() {
        dirty.clear();
        framed = FRAME;
    }

    /** Takes in what is known on another way to here; whether that changed anything. */
    boolean merge(SlotState other) {
        SlotState before = copy();
        dirty.or(other.dirty);
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != other.kinds[i]) {
                kinds[i] = ANY;
            }
        }
        if (framed != other.framed) {
            framed = PERHAPS;
        }
        return framed != before.framed || !dirty.equals(before.dirty) || !Arrays.equals(kinds, before.kinds);
    }
}
