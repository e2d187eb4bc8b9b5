package io.quecsim.hal.uart;

import io.quecsim.hal.ByteQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bytes on their way from the simulation to a host port, between the domain's thread, which fills it, and the port's,
 * which empties it. Bounded: a full queue holds the filler, in the host's time, while the peer still reads; once the peer
 * has read nothing for a second, bytes are dropped as they would be on a line nobody listens to: the oldest, so that a peer
 * that comes back sees what happened last.
 */
public final class WriteQueue {
    private static final int LIMIT_BYTES = 1 << 20;
    private static final long STALL_MILLIS = 1000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ByteQueue queue = new ByteQueue(LIMIT_BYTES);
    private boolean stalled;
    private boolean closed;
    private long droppedBytes;
    /** Counts the bytes that have left the queue, taken or dropped. */
    private long goneBytes;
    /** {@link #goneBytes} when the emptier last looked. */
    private long firstAt;

    /** Queues {@code data}; returns whether the queue was empty before, so that its emptier must be told. */
    public boolean add(byte[] data) {
        lock.lock();
        try {
            boolean wasEmpty = queue.isEmpty();
            int from = queue.put(data, 0, data.length);
            changed.signalAll();
            while (from < data.length && !stalled && !closed) {
                stalled = !changed.await(STALL_MILLIS, TimeUnit.MILLISECONDS);
                from += queue.put(data, from, data.length);
            }
            if (from < data.length && !closed) {
                drop(data.length - from);
                from += queue.put(data, from, data.length);
            }
            droppedBytes += data.length - from;
            return wasEmpty;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Makes room at the expense of what has waited longest. */
    private void drop(int bytes) {
        int count = Math.min(bytes, queue.size());
        queue.skip(count);
        goneBytes += count;
        droppedBytes += count;
    }

    /** The first bytes, at most {@code limit}, left in the queue until {@link #written}. */
    public byte[] first(int limit) {
        lock.lock();
        try {
            byte[] data = new byte[Math.min(limit, queue.size())];
            queue.peek(data, 0, data.length);
            firstAt = goneBytes;
            return data;
        } finally {
            lock.unlock();
        }
    }

    /** The peer took the first {@code bytes} of those that {@link #first} gave last. */
    public void written(int bytes) {
        lock.lock();
        try {
            // Some of them may have been dropped meanwhile.
            int left = (int) Math.min(queue.size(), Math.max(0, firstAt + bytes - goneBytes));
            queue.skip(left);
            goneBytes += left;
            stalled = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets what is queued. */
    public void clear() {
        lock.lock();
        try {
            queue.clear();
            stalled = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public boolean isEmpty() {
        lock.lock();
        try {
            return queue.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something is queued or the queue is closed; false when it is closed and empty. */
    public boolean awaitSome() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (queue.isEmpty() && !closed) {
                changed.await();
            }
            return !queue.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing is added any more; waits until the peer has taken what is queued, or has read nothing for a while. */
    public void drain(long stallMillis) {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            boolean moving = true;
            while (!queue.isEmpty() && moving) {
                int before = queue.size();
                changed.await(stallMillis, TimeUnit.MILLISECONDS);
                moving = queue.size() < before;
            }
            droppedBytes += queue.size();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Bytes dropped so far because nobody read. */
    public long droppedBytes() {
        lock.lock();
        try {
            return droppedBytes;
        } finally {
            lock.unlock();
        }
    }
}
