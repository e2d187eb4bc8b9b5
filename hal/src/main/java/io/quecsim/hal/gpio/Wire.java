package io.quecsim.hal.gpio;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * The wire at one pin: its level follows from everything that holds it. Who drives it goes before any resistor, a resistor
 * outside before the module's own (some kilo-ohms against some fifty), and where nothing at all holds it the wire keeps
 * the level it had, as its capacitance does for a while. Where two drive it against each other the low one wins, which is
 * what open-drain buses live on; for push-pull outputs that is a short, and shows as such on the timeline.
 *
 * <p>Observers are told of each change at once, inside the call that caused it: a target on a bit-banged bus must have
 * answered before the module reads the line. For the domain's thread.
 */
public final class Wire {
    /** Not driven. */
    public static final int OPEN = -1;

    /** Told of every change of a wire's level. */
    @FunctionalInterface
    public interface Observer {
        /**
         * @param level 0 or 1
         * @param nanos simulated time
         */
        void changed(Wire wire, int level, long nanos);
    }

    /** One of those that can drive the wire. */
    public final class Driver {
        private int drives = OPEN;

        private Driver() {}

        /** @param level 0 or 1, or {@link #OPEN} to let go */
        public void drive(int level) {
            if (level < OPEN || level > 1) {
                throw new IllegalArgumentException("a level of " + level);
            }
            if (drives != level) {
                drives = level;
                settle();
            }
        }

        /** Lets go of the wire. */
        public void release() {
            drive(OPEN);
        }

        /** 0, 1 or {@link #OPEN}. */
        public int drives() {
            return drives;
        }
    }

    private final int number;
    private final TimeDomain time;
    private final Trace trace;
    private final List<Driver> drivers = new ArrayList<>();
    private final List<Observer> observers = new ArrayList<>();
    private Pull modulePull = Pull.NONE;
    private Pull outsidePull = Pull.NONE;
    private int level;
    private long sinceNanos;
    private long levelBeforeSinceNanos;
    private boolean contended;
    /** The lane on the timeline, made when something first happens on the wire; 0 before. */
    private int track;

    private boolean shownHigh;

    Wire(int number, TimeDomain time, Trace trace) {
        this.number = number;
        this.time = time;
        this.trace = trace;
    }

    /** The number of the pin it is at. */
    public int number() {
        return number;
    }

    /** 0 or 1. */
    public int level() {
        return level;
    }

    /** Simulated time of the last change, 0 if there was none. */
    public long sinceNanos() {
        return sinceNanos;
    }

    /**
     * Whether the wire was at {@code wanted} from {@code fromNanos} up to this moment. A change that happens at this very
     * moment has not yet spoilt it: what ends now and what switches now belong together.
     */
    public boolean wasThroughout(int wanted, long fromNanos) {
        if (sinceNanos == time.nowNanos() && sinceNanos > 0) {
            return level != wanted && levelBeforeSinceNanos <= fromNanos;
        }
        return level == wanted && sinceNanos <= fromNanos;
    }

    /** Another one that can drive it; open at first. */
    public Driver driver() {
        Driver driver = new Driver();
        drivers.add(driver);
        return driver;
    }

    /** Takes {@code driver} off the wire for good. */
    public void remove(Driver driver) {
        driver.release();
        drivers.remove(driver);
    }

    /** A resistor outside the module. */
    public void pull(Pull pull) {
        outsidePull = pull;
        settle();
    }

    void modulePull(Pull pull) {
        modulePull = pull;
        settle();
    }

    Pull modulePull() {
        return modulePull;
    }

    /** Whether anything holds the wire, a driver or a resistor. */
    public boolean isHeld() {
        return driven() != OPEN || outsidePull != Pull.NONE || modulePull != Pull.NONE;
    }

    /** Tells {@code observer} of every change from now on. */
    public void observe(Observer observer) {
        observers.add(observer);
    }

    public void forget(Observer observer) {
        observers.remove(observer);
    }

    /** All slices of the timeline were closed. */
    void slicesClosed() {
        shownHigh = false;
    }

    /** The module was reset: what nothing holds is low, and a high wire is shown anew. */
    void reset() {
        if (!isHeld() && level == 1) {
            turn(0);
        }
        if (track != 0) {
            show(time.nowNanos());
        }
    }

    /** Marks a moment on the wire's lane. */
    void mark(String what) {
        trace.instant(time.nowNanos(), lane(time.nowNanos()), trace.name(what), level);
    }

    private int driven() {
        int driven = OPEN;
        boolean against = false;
        for (Driver each : drivers) {
            if (each.drives != OPEN) {
                against |= driven != OPEN && driven != each.drives;
                driven = driven == 0 ? 0 : each.drives;
            }
        }
        if (against != contended) {
            contended = against;
            if (against) {
                mark("driven both ways");
            }
        }
        return driven;
    }

    private void settle() {
        int wanted = driven();
        if (wanted == OPEN) {
            Pull pull = outsidePull != Pull.NONE ? outsidePull : modulePull;
            wanted = pull == Pull.NONE ? level : pull == Pull.UP ? 1 : 0;
        }
        if (wanted != level) {
            turn(wanted);
        }
    }

    private void turn(int wanted) {
        long nowNanos = time.nowNanos();
        level = wanted;
        levelBeforeSinceNanos = sinceNanos;
        sinceNanos = nowNanos;
        show(nowNanos);
        for (Observer observer : List.copyOf(observers)) {
            observer.changed(this, wanted, nowNanos);
        }
    }

    private int lane(long nanos) {
        if (track == 0) {
            track = trace.track(nanos, Trace.TrackKind.PIN, "GPIO" + number, 0);
        }
        return track;
    }

    private void show(long nanos) {
        int lane = lane(nanos);
        if (level == 1 && !shownHigh) {
            trace.begin(nanos, lane, trace.name("high"));
            shownHigh = true;
        } else if (level == 0 && shownHigh) {
            trace.end(nanos, lane);
            shownHigh = false;
        }
    }
}
