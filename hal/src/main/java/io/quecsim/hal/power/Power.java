package io.quecsim.hal.power;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;

/**
 * What switches the module off and on again. A cut takes effect at once: nothing that runs is told, bytes still in a UART are
 * lost, as with the power itself. For the domain's thread.
 */
public final class Power {
    /** How the power can go. */
    public enum Cut {
        /** The whole module begins again. */
        RESTART("restart"),
        /** Only the script's machine begins again; the modem goes on. */
        SOFT_RESET("soft reset"),
        /** The module is off until its power key is pressed. */
        DOWN("power-down");

        private final String text;

        Cut(String text) {
            this.text = text;
        }

        /** For the timeline. */
        public String text() {
            return text;
        }
    }

    /** What a cut of the power ends. */
    @FunctionalInterface
    public interface Board {
        /** Ends the run of the device; does not return. */
        void cut(Cut how);
    }

    private final TimeDomain time;
    private final Trace trace;
    private final PowerState state;
    private final Board board;

    public Power(TimeDomain time, Trace trace, PowerState state, Board board) {
        this.time = time;
        this.trace = trace;
        this.state = state;
        this.board = board;
    }

    public PowerState state() {
        return state;
    }

    public void cut(Cut how) {
        long now = time.nowNanos();
        int track = trace.track(now, Trace.TrackKind.DEVICE, "power", 0);
        trace.instant(now, track, trace.name(how.text()), 0);
        board.cut(how);
    }
}
