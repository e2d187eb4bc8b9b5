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
        /** The script asks the whole module to begin again. */
        RESTART("restart", Reset.HARD, 2, 1),
        /** Only the script's machine begins again; the modem goes on. */
        SOFT_RESET("soft reset", Reset.SOFT, -1, -1),
        /** The module is off until its power key is pressed. */
        DOWN("power-down", Reset.HARD, 1, 1),
        /** Its reset key was pressed. */
        RESET_KEY("reset key", Reset.HARD, 2, 0),
        /** Nobody fed the watchdog. */
        WATCHDOG("watchdog", Reset.HARD, 5, 5),
        /** The supply's voltage fell too low for the module to work, and came back. */
        BROWN_OUT("brown-out", Reset.HARD, 3, 3),
        /** The supply was gone, in the middle of whatever went on, and came back. */
        LOSS("power loss", Reset.HARD, 3, 0);

        private final String text;
        private final Reset reset;
        private final int upReason;
        private final int downReason;

        Cut(String text, Reset reset, int upReason, int downReason) {
            this.text = text;
            this.reset = reset;
            this.upReason = upReason;
            this.downReason = downReason;
        }

        /** For the timeline. */
        public String text() {
            return text;
        }

        /** What begins again after it. */
        public Reset reset() {
            return reset;
        }
    }

    /** What a cut of the power ends. */
    @FunctionalInterface
    public interface Board {
        /** Ends the run of the device; does not return. */
        void cut(Cut how);
    }

    private static final int UP_BY_ALARM = 4;

    private final TimeDomain time;
    private final Trace trace;
    private final Board board;
    private PowerState state;
    /** The lane on the timeline, made when there is something to show; 0 before. */
    private int track;

    public Power(TimeDomain time, Trace trace, PowerState state, Board board) {
        this.time = time;
        this.trace = trace;
        this.state = state;
        this.board = board;
    }

    public PowerState state() {
        return state;
    }

    /** Cuts the power; does not return. */
    public void cut(Cut how) {
        if (track == 0) {
            track = trace.track(time.nowNanos(), Trace.TrackKind.DEVICE, "power", 0);
        }
        trace.instant(time.nowNanos(), track, trace.name(how.text()), 0);
        board.cut(how);
        throw new IllegalStateException("a device goes on without power");
    }

    /** An alarm of the clock switches the module on. */
    public void upByAlarm() {
        state = new PowerState(UP_BY_ALARM, state.downReason(), state.batteryMillivolts());
    }

    /** The module begins again after {@code how}, for a reason that scripts can ask for. */
    public void up(Cut how) {
        if (how.upReason >= 0) {
            state = new PowerState(how.upReason, how.downReason, state.batteryMillivolts());
        }
    }
}
