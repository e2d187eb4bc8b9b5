package io.quecsim.core.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The pending events of one time domain, ordered by (time, sequence): a binary heap of {@link Event}s. Two events of
 * the same nanosecond fire in the order they were scheduled, which makes every run of the same inputs the same run.
 */
public final class EventQueue {
    private Event[] heap = new Event[16];
    private int size;
    private long sequence;

    /** Schedules {@code action} for {@code timeNanos} of simulated time; the returned event can be cancelled. */
    public Event schedule(long timeNanos, EventAction action) {
        return schedule(timeNanos, Span.LIFE, action);
    }

    /** As {@link #schedule(long, EventAction)}, for an event that {@link #drop} leaves alone unless {@code span} is over. */
    public Event schedule(long timeNanos, Span span, EventAction action) {
        Event event = new Event(timeNanos, sequence++, span, action);
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        siftUp(size++, event);
        return event;
    }

    /** Takes {@code event} out; does nothing when it has fired or was cancelled before. */
    public void cancel(Event event) {
        int i = event.index;
        if (i < 0) {
            return;
        }
        event.index = -1;
        Event last = heap[--size];
        heap[size] = null;
        if (last != event) {
            siftDown(i, last);
            if (heap[i] == last) {
                siftUp(i, last);
            }
        }
    }

    /** Takes out every event that belongs to {@code over} or to a shorter span. */
    public void drop(Span over) {
        for (Event event : Arrays.copyOf(heap, size)) {
            if (event.span.compareTo(over) <= 0) {
                cancel(event);
            }
        }
    }

    /** The time of the earliest event, or {@link Long#MAX_VALUE} when nothing is pending. */
    public long nextTimeNanos() {
        return size == 0 ? Long.MAX_VALUE : heap[0].timeNanos;
    }

    /** Removes and returns the earliest event due at or before {@code timeNanos}, or null. */
    public @Nullable Event pollDue(long timeNanos) {
        if (size == 0 || heap[0].timeNanos > timeNanos) {
            return null;
        }
        Event first = heap[0];
        cancel(first);
        return first;
    }

    public int size() {
        return size;
    }

    private void siftUp(int i, Event event) {
        while (i > 0) {
            int parent = (i - 1) >>> 1;
            if (!event.before(heap[parent])) {
                break;
            }
            place(i, heap[parent]);
            i = parent;
        }
        place(i, event);
    }

    private void siftDown(int i, Event event) {
        int half = size >>> 1;
        while (i < half) {
            int child = 2 * i + 1;
            if (child + 1 < size && heap[child + 1].before(heap[child])) {
                child++;
            }
            if (!heap[child].before(event)) {
                break;
            }
            place(i, heap[child]);
            i = child;
        }
        place(i, event);
    }

    private void place(int i, Event event) {
        heap[i] = event;
        event.index = i;
    }
}
