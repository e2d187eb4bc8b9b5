package io.quecsim.simulator.trace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A piece of the stream: whole records, the first of them a SYNC. One thread appends, any thread reads what is published:
 * bytes up to {@link #published} never change again.
 */
final class Segment {
    private static final VarHandle LENGTH;

    static {
        try {
            LENGTH = MethodHandles.lookup().findVarHandle(Segment.class, "length", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final byte[] bytes = new byte[Wire.SEGMENT_BYTES];

    /** Records begun in this segment; read once the segment is full. */
    int records;

    @SuppressWarnings("unused") // through LENGTH
    private int length;

    void publish(int newLength) {
        LENGTH.setRelease(this, newLength);
    }

    int published() {
        return (int) LENGTH.getAcquire(this);
    }
}
