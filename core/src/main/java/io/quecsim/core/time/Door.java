package io.quecsim.core.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which anything from outside enters the simulation. Any host thread may {@link #enqueue}; only
 * the domain's own thread takes.
 *
 * <p>An outcome is not delivered where it is noticed. It is first <em>stamped</em> with a simulated time that lies
 * strictly in the future, and delivered at the first safe point whose time has reached the stamp, after the events due
 * there. The journal keeps (stamp, outcome). A {@link ReplaySource} puts the very same pairs in the same place, so live
 * run and replay deliver through the same lines of code at the same safe points, and where the host happened to look
 * at the door cannot be told from inside.
 */
public final class Door {
    /** Receives the outcomes addressed to one source id, on the domain's thread. */
    @FunctionalInterface
    public interface Receiver {
        /** @param timeNanos the domain's time; at or shortly after the outcome's stamp */
        void receive(Outcome outcome, long timeNanos);
    }

    /** Sees every outcome just before it is delivered. */
    @FunctionalInterface
    public interface Journal {
        /** @param stampNanos the outcome's simulated time, never less than that of the outcome before */
        void taken(long stampNanos, Outcome outcome);
    }

    /** The outcomes of a recorded run, in the order the {@link Journal} saw them. */
    public interface ReplaySource {
        /** The stamp of the next outcome, or {@link Long#MAX_VALUE} when there is none left. */
        long nextStampNanos();

        /** Removes and returns the next outcome; only called when there is one. */
        Outcome next();
    }

    /** Outcomes stamped and not yet delivered: what a live run has in the place of a journal. */
    private static final class Stamped implements ReplaySource {
        private record Entry(long stampNanos, long sequence, Outcome outcome) {}

        private final PriorityQueue<Entry> entries =
                new PriorityQueue<>(Comparator.comparingLong(Entry::stampNanos).thenComparingLong(Entry::sequence));
        private long sequence;

        void add(long stampNanos, Outcome outcome) {
            entries.add(new Entry(stampNanos, sequence++, outcome));
        }

        @Override
        public long nextStampNanos() {
            Entry first = entries.peek();
            return first == null ? Long.MAX_VALUE : first.stampNanos;
        }

        @Override
        public Outcome next() {
            return entries.remove().outcome;
        }
    }

    private static final int QUEUE_LIMIT = 1 << 16;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition drained = lock.newCondition();
    private final ArrayDeque<Outcome> queue = new ArrayDeque<>();
    /** Read without the lock on the hot path: a missed arrival is seen at the next safe point. */
    private volatile boolean waiting;

    private volatile boolean closed;
    private @Nullable Thread domainThread;

    private final List<Receiver> receivers = new ArrayList<>();
    private final Stamped stamped = new Stamped();
    private ReplaySource source = stamped;
    private Journal journal = (stamp, outcome) -> {};
    private long lastStampNanos;
    private int openSources;

    /** Gives the receiver its id. Ids are handed out in the order of registration, so the board's wiring fixes them. */
    public int register(Receiver receiver) {
        receivers.add(receiver);
        return receivers.size() - 1;
    }

    public void journal(Journal journal) {
        this.journal = journal;
    }

    /**
     * Feeds the run from a journal. Must be called before the board is wired, since back ends ask {@link #isReplaying}
     * when they would open something of the host's; what live producers enqueue from now on is dropped.
     */
    public void replay(ReplaySource recorded) {
        lock.lock();
        try {
            source = recorded;
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    public boolean isReplaying() {
        return source != stamped;
    }

    /**
     * Called on the domain's thread when something outside can start to speak (a port was opened, a connect is under
     * way); {@link #closeSource} when it no longer can. While any is open an idle device waits instead of ending, and
     * the {@code auto} clock keeps to the wall.
     */
    public void openSource() {
        openSources++;
    }

    public void closeSource() {
        if (openSources == 0) {
            throw new IllegalStateException("more outside sources closed than opened");
        }
        openSources--;
    }

    public int openSources() {
        return openSources;
    }

    /** Whether an outcome may still come that nobody has stamped yet. */
    boolean canSpeak() {
        return openSources > 0 && !closed;
    }

    /**
     * Hands over an outcome; callable from any host thread. Blocks the producer while the queue is full, except the
     * domain's own thread, which would wait for itself. After {@link #close} and in replay the outcome is dropped.
     */
    public void enqueue(Outcome outcome) {
        lock.lock();
        try {
            while (queue.size() >= QUEUE_LIMIT && !closed && Thread.currentThread() != domainThread) {
                drained.awaitUninterruptibly();
            }
            if (closed) {
                return;
            }
            queue.add(outcome);
            waiting = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Hands over an outcome whose simulated time is known: another device of the same simulation brought it about. Only to be
     * called while the domain's thread waits for that device in its {@link Pacer} and has not reached {@code stampNanos}, or by
     * that thread itself. In replay the outcome is dropped.
     */
    public void enqueueAt(long stampNanos, Outcome outcome) {
        lock.lock();
        try {
            if (!closed) {
                stamped.add(stampNanos, outcome);
            }
        } finally {
            lock.unlock();
        }
    }

    /** The device is gone: releases producers that wait, and drops what they bring from now on. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            queue.clear();
            waiting = false;
            drained.signalAll();
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether something waits to be stamped; cheap enough for every safe point. */
    public boolean hasWaiting() {
        return waiting;
    }

    /** The stamp of the next outcome to be delivered, or {@link Long#MAX_VALUE}. */
    public long nextStampNanos() {
        return source.nextStampNanos();
    }

    /** Stamps all that waits, in order of arrival, with {@code stampNanos} or the last stamp given if that is later. */
    void stamp(long stampNanos) {
        lock.lock();
        try {
            domainThread = Thread.currentThread();
            lastStampNanos = Math.max(lastStampNanos, stampNanos);
            for (Outcome outcome = queue.poll(); outcome != null; outcome = queue.poll()) {
                stamped.add(lastStampNanos, outcome);
            }
            waiting = false;
            drained.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Delivers every outcome whose stamp has been reached. */
    void deliver(long timeNanos) {
        for (long stamp = source.nextStampNanos(); stamp <= timeNanos; stamp = source.nextStampNanos()) {
            if (stamp == Long.MAX_VALUE) {
                return;
            }
            Outcome outcome = source.next();
            journal.taken(stamp, outcome);
            receivers.get(outcome.source()).receive(outcome, timeNanos);
        }
    }

    /** Blocks until something waits or {@code hostNanos} have passed on the host; for {@link Pacer}s. */
    public void awaitArrival(long hostNanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            domainThread = Thread.currentThread();
            long left = hostNanos;
            while (queue.isEmpty() && left > 0 && !closed) {
                left = arrived.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
