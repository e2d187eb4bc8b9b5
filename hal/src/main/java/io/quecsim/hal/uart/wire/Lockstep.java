package io.quecsim.hal.uart.wire;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Pacer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Several devices, each with a time domain of its own, that are wired to each other. None runs so far ahead that another
 * could still send it something for a time it has passed: what one does shows at the others {@link #LATENCY_NANOS} later, so
 * each may run that far beyond the earliest moment at which another can act again. That moment is a device's own time
 * while its CPU works and its next event while it is idle.
 *
 * <p>Only one runs at a time, the one that is due first; the others' Java threads wait in {@link Seat#await}. Who runs when
 * follows from simulated times alone. So what a device may touch of another, its door, needs no other protection, and a run
 * of them all is the same each time. When all are idle and none has an event, nothing will ever happen again: their doors
 * are closed, and each ends as it does without anything outside.
 */
public final class Lockstep {
    /**
     * What a driver takes until it has seen to its FIFO; four characters at 921,600 baud, which is the usual time-out of a
     * receive FIFO.
     */
    public static final long LATENCY_NANOS = 50_000;

    /** So often, in the host's time, a waiting device looks whether it is to be stopped. */
    private static final long LOOK_MILLIS = 50;

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Seat> seats = new ArrayList<>();
    private boolean over;

    /** A place for one more device; all are taken before any runs. */
    public Seat seat() {
        Seat seat = new Seat();
        seats.add(seat);
        return seat;
    }

    /** One device's place, which paces it. */
    public final class Seat implements Pacer, AutoCloseable {
        private final Condition turn = lock.newCondition();
        /** The device does nothing before this time unless something reaches it. */
        private long actsNanos;

        private boolean running;
        private boolean left;

        @Override
        public long limitNanos(long nowNanos) {
            lock.lock();
            try {
                return running ? limit() : nowNanos - 1;
            } finally {
                lock.unlock();
            }
        }

        private long limit() {
            long limit = Long.MAX_VALUE;
            for (Seat other : seats) {
                if (other != this && !other.left && other.actsNanos != Long.MAX_VALUE) {
                    limit = Math.min(limit, other.actsNanos + LATENCY_NANOS);
                }
            }
            return limit;
        }

        @Override
        public void await(long nowNanos, long untilNanos, Door door) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                // A device that may run to the present time and still waits is idle.
                actsNanos = running && limit() >= nowNanos ? untilNanos : nowNanos;
                running = false;
                for (Seat next = next(); next != this; next = next()) {
                    if (next == null) {
                        over = true;
                        seats.forEach(seat -> seat.turn.signal());
                    }
                    if (over) {
                        door.close();
                        return;
                    }
                    next.turn.signal();
                    if (!turn.await(LOOK_MILLIS, TimeUnit.MILLISECONDS) && door.hasWaiting()) {
                        actsNanos = Math.min(actsNanos, nowNanos);
                    }
                }
                running = true;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public long arrivalNanos(long nowNanos) {
            return nowNanos;
        }

        /** Something reaches the device at {@code timeNanos}; called by the one that runs. */
        void reach(long timeNanos) {
            lock.lock();
            try {
                actsNanos = Math.min(actsNanos, timeNanos);
            } finally {
                lock.unlock();
            }
        }

        /** The device is no longer there, and nobody waits for it. */
        @Override
        public void close() {
            lock.lock();
            try {
                left = true;
                running = false;
                Seat next = next();
                if (next != null) {
                    next.turn.signal();
                } else {
                    over = true;
                    seats.forEach(seat -> seat.turn.signal());
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** Whose turn it is: the one that runs, or else the first that is due; null when nobody ever will be. */
    private Seat next() {
        Seat first = null;
        for (Seat seat : seats) {
            if (seat.left) {
                continue;
            }
            if (seat.running) {
                return seat;
            }
            if (seat.actsNanos != Long.MAX_VALUE && (first == null || seat.actsNanos < first.actsNanos)) {
                first = seat;
            }
        }
        return first;
    }
}
