package io.quecsim.core.time;

/**
 * Simulated time of one device: a long of nanoseconds since boot, the events pending in it, and the door to the
 * outside. Time moves in two ways only: the CPU {@linkplain #advance spends} it, or, with nothing to run,
 * {@link #idle} jumps to the next event. All methods belong to the domain's own Java thread.
 */
public final class TimeDomain {
    private final EventQueue events = new EventQueue();
    private final Door door = new Door();
    private Pacer pacer = Pacer.VIRTUAL;
    private long nowNanos;

    public long nowNanos() {
        return nowNanos;
    }

    public Door door() {
        return door;
    }

    public void pacer(Pacer pacer) {
        this.pacer = pacer;
    }

    /** Schedules {@code action} {@code delayNanos} from now; a negative delay counts as 0. */
    public Event after(long delayNanos, EventAction action) {
        return at(nowNanos + Math.max(0, delayNanos), action);
    }

    /** Schedules {@code action} at {@code timeNanos}; a time already past fires at the next safe point. */
    public Event at(long timeNanos, EventAction action) {
        return events.schedule(timeNanos, action);
    }

    public void cancel(Event event) {
        events.cancel(event);
    }

    /** When the CPU must next come back to {@link #safePoint}: the next event's time, or the pacer's limit. */
    public long horizonNanos() {
        return Math.min(events.nextTimeNanos(), pacer.limitNanos(nowNanos));
    }

    public long nextEventNanos() {
        return events.nextTimeNanos();
    }

    /** The CPU has worked: time is now {@code timeNanos}. */
    public void advance(long timeNanos) {
        assert timeNanos >= nowNanos : "time runs backwards: " + nowNanos + " -> " + timeNanos;
        nowNanos = timeNanos;
    }

    /** Fires every event that is due and delivers what waits at the door; holds the CPU back to the pacer's limit. */
    public void safePoint() {
        if (pacer.limitNanos(nowNanos) < nowNanos) {
            pacer.await(nowNanos, nowNanos, door);
        }
        fireDue();
        if (door.hasWaiting()) {
            door.deliver(nowNanos);
        }
    }

    /**
     * Nothing can run: waits for the next event or outcome and lets it happen.
     *
     * @return false when there is neither an event nor an open outside source: nothing will ever happen again
     */
    public boolean idle() {
        long next = events.nextTimeNanos();
        if (next == Long.MAX_VALUE && (door.openSources() == 0 || door.isReplaying()) && !door.hasWaiting()) {
            return false;
        }
        if (!door.hasWaiting()) {
            pacer.await(nowNanos, next, door);
        }
        if (door.hasWaiting()) {
            nowNanos = Math.max(nowNanos, pacer.arrivalNanos(nowNanos, next));
            fireDue();
            door.deliver(nowNanos);
            return true;
        }
        if (next != Long.MAX_VALUE && pacer.limitNanos(nowNanos) >= next) {
            nowNanos = Math.max(nowNanos, next);
            fireDue();
        }
        return true;
    }

    private void fireDue() {
        for (Event event = events.pollDue(nowNanos); event != null; event = events.pollDue(nowNanos)) {
            event.action.fire(event.timeNanos);
        }
    }
}
