package io.quecsim.hal;

import java.util.Arrays;

/**
 * Bytes in, bytes out, in order, never more than a limit: what every hardware buffer, line and socket is made of. The
 * ring behind it grows on demand, so a thousand idle devices do not pay for full buffers. For one thread.
 */
public final class ByteQueue {
    private final int limitBytes;
    private byte[] ring = new byte[0];
    private int head;
    private int size;

    public ByteQueue(int limitBytes) {
        if (limitBytes < 1) {
            throw new IllegalArgumentException("a queue of " + limitBytes + " bytes");
        }
        this.limitBytes = limitBytes;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int free() {
        return limitBytes - size;
    }

    /** Appends what fits of {@code data[from..to)}; returns how many bytes that was. */
    public int put(byte[] data, int from, int to) {
        int count = Math.min(to - from, free());
        if (size + count > ring.length) {
            grow(size + count);
        }
        int tail = wrap(head + size);
        int first = Math.min(count, ring.length - tail);
        System.arraycopy(data, from, ring, tail, first);
        System.arraycopy(data, from + first, ring, 0, count - first);
        size += count;
        return count;
    }

    /** Moves up to {@code to - from} bytes into {@code into}; returns how many. */
    public int take(byte[] into, int from, int to) {
        int count = peek(into, from, to);
        skip(count);
        return count;
    }

    /** Removes and returns the first {@code count} bytes, or all when there are fewer. */
    public byte[] take(int count) {
        byte[] out = new byte[Math.min(count, size)];
        take(out, 0, out.length);
        return out;
    }

    /** Copies up to {@code to - from} bytes without removing them; returns how many. */
    public int peek(byte[] into, int from, int to) {
        int count = Math.min(to - from, size);
        int first = Math.min(count, ring.length - head);
        System.arraycopy(ring, head, into, from, first);
        System.arraycopy(ring, 0, into, from + first, count - first);
        return count;
    }

    /** Removes the first {@code count} bytes; there must be as many. */
    public void skip(int count) {
        if (count > size) {
            throw new IllegalArgumentException("skip " + count + " of " + size);
        }
        size -= count;
        head = size == 0 ? 0 : wrap(head + count);
    }

    /** The place of {@code value} counted from the head, or -1. */
    public int indexOf(byte value) {
        for (int i = 0; i < size; i++) {
            if (ring[wrap(head + i)] == value) {
                return i;
            }
        }
        return -1;
    }

    public void clear() {
        head = 0;
        size = 0;
        ring = new byte[0];
    }

    private int wrap(int index) {
        return index >= ring.length ? index - ring.length : index;
    }

    private void grow(int needed) {
        byte[] larger = new byte[Math.min(limitBytes, Math.max(needed, Math.max(64, ring.length * 2)))];
        int count = peek(larger, 0, size);
        assert count == size;
        ring = larger;
        head = 0;
    }

    @Override
    public String toString() {
        byte[] copy = new byte[size];
        peek(copy, 0, size);
        return Arrays.toString(copy);
    }
}
