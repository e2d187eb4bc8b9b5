package io.quecsim.simulator.trace;

import java.io.Closeable;
import java.io.IOException;

/** A trace somebody can look at from its start: a run that goes on ({@link LiveTrace}) or a recorded one. */
public interface TraceSource {
    /** A new look from the start (of what is kept). */
    Cursor open() throws IOException;

    /** One reader's place in the stream. Belongs to one thread at a time. */
    interface Cursor extends Closeable {
        /**
         * The next bytes of the stream, at most {@code most} of them; an empty array if there are none yet, or none any
         * more.
         *
         * @throws FellBehind if what comes next is no longer kept
         */
        byte[] next(int most) throws IOException, FellBehind;

        /** True when no bytes will ever follow. */
        boolean ended();
    }

    /** The reader was so slow that the stream's memory was given up before it came: it must open anew. */
    final class FellBehind extends Exception {
        private static final long serialVersionUID = 1L;

        FellBehind() {
            super("the reader fell behind what is kept of the trace");
        }
    }
}
