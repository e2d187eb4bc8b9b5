package io.quecsim.core.time;

/** One scheduled happening; made by {@link EventQueue#schedule}. */
public final class Event {
    final long timeNanos;
    final long sequence;
    final Span span;
    final EventAction action;
    /** Place in the queue's heap; -1 once it fired or was cancelled. */
    int index = -1;

    Event(long timeNanos, long sequence, Span span, EventAction action) {
        this.timeNanos = timeNanos;
        this.sequence = sequence;
        this.span = span;
        this.action = action;
    }

    public long timeNanos() {
        return timeNanos;
    }

    public boolean pending() {
        return index >= 0;
    }

    boolean before(Event other) {
        return timeNanos < other.timeNanos || (timeNanos == other.timeNanos && sequence < other.sequence);
    }
}
