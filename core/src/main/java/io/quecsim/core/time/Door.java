package io.quecsim.core.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one door through which anything from outside enters the simulation. Any host thread may {@link #enqueue}; only
 * the domain's own thread takes, at deterministic safe points, and every outcome taken is shown to the journal with its
 * simulated time. In replay the door is {@linkplain #replaying closed} to producers and the journal's reader schedules
 * the recorded outcomes as ordinary events.
 */
public final class Door {
    /** Receives the outcomes addressed to one source id, on the domain's thread. */
    @FunctionalInterface
    public interface Receiver {
        void receive(Outcome outcome, long timeNanos);
    }

    /** Sees every outcome at the moment it is taken. */
    @FunctionalInterface
    public interface Journal {
        void taken(long timeNanos, Outcome outcome);
    }

    private static final int QUEUE_LIMIT = 1 << 16;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition drained = lock.newCondition();
    private final ArrayDeque<Outcome> queue = new ArrayDeque<>();
    /** Read without the lock on the hot path: a missed arrival is seen at the next safe point. */
    private volatile boolean waiting;

    private final List<Receiver> receivers = new ArrayList<>();
    private Journal journal = (time, outcome) -> {};
    private boolean replaying;
    private int openSources;

    /** Gives the receiver its id. Ids are handed out in the order of registration, so the board's wiring fixes them. */
    public int register(Receiver receiver) {
        receivers.add(receiver);
        return receivers.size() - 1;
    }

    public void journal(Journal journal) {
        this.journal = journal;
    }

    /** Shuts the door to producers: what they enqueue is dropped, since the journal speaks for them. */
    public void replaying() {
        replaying = true;
    }

    public boolean isReplaying() {
        return replaying;
    }

    /**
     * Called by a receiver on the domain's thread when something outside can start to speak (a port was opened, a
     * connect is under way); {@link #closeSource} when it no longer can. While any is open an idle device waits
     * instead of ending, and the {@code auto} clock keeps to the wall.
     */
    public void openSource() {
        openSources++;
    }

    public void closeSource() {
        openSources--;
    }

    public int openSources() {
        return openSources;
    }

    /** Hands over an outcome; callable from any host thread. Blocks the producer while the queue is full. */
    public void enqueue(Outcome outcome) {
        lock.lock();
        try {
            if (replaying) {
                return;
            }
            while (queue.size() >= QUEUE_LIMIT) {
                drained.awaitUninterruptibly();
            }
            queue.add(outcome);
            waiting = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether something waits; cheap enough for every safe point. */
    public boolean hasWaiting() {
        return waiting;
    }

    /** Delivers everything that waits, in order of arrival, as of {@code timeNanos}. */
    public void deliver(long timeNanos) {
        for (Outcome outcome = take(); outcome != null; outcome = take()) {
            journal.taken(timeNanos, outcome);
            dispatch(outcome, timeNanos);
        }
    }

    /** Delivers one outcome to its receiver; the journal's reader calls it in replay. */
    public void dispatch(Outcome outcome, long timeNanos) {
        receivers.get(outcome.source()).receive(outcome, timeNanos);
    }

    /** Blocks until something waits or {@code hostNanos} have passed on the host; for {@link Pacer}s. */
    public void awaitArrival(long hostNanos) throws InterruptedException {
        lock.lock();
        try {
            long left = hostNanos;
            while (queue.isEmpty() && left > 0) {
                left = arrived.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private Outcome take() {
        if (!waiting) {
            return null;
        }
        lock.lock();
        try {
            Outcome outcome = queue.poll();
            if (queue.isEmpty()) {
                waiting = false;
                drained.signalAll();
            }
            return outcome;
        } finally {
            lock.unlock();
        }
    }
}
