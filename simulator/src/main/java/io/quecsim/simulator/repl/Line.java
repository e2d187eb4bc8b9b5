package io.quecsim.simulator.repl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text being typed, as MicroPython's {@code vstr} keeps it: bytes that take room on the device's heap, more of it in
 * steps of 16 to 24 bytes ({@code py/vstr.c}). So a line is never longer than that heap.
 */
final class Line {
    /** The room a line takes. */
    @FunctionalInterface
    interface Room {
        /** Asks for so many bytes instead of those had before; false, and nothing changed, when the device has not so many. */
        boolean resize(int bytes);

        /** As much as one likes, for tests. */
        Room ENDLESS = bytes -> true;
    }

    /** {@code vstr_init(&line, 32)} in {@code pyexec.c}. */
    private static final int FIRST_BYTES = 32;

    private final Room room;
    private byte[] bytes = new byte[FIRST_BYTES];
    private int length;
    private int allocated;

    Line(Room room) {
        this.room = room;
    }

    int length() {
        return length;
    }

    /** What typing left no room for, to be told as {@code memory allocation failed, allocating … bytes}. */
    int lackingBytes() {
        return grown(length + 1);
    }

    /** @return 0 to 255 */
    int at(int index) {
        return bytes[index] & 0xff;
    }

    boolean add(int b) {
        return insert(length, new byte[] {(byte) b}, 1);
    }

    boolean add(String latin1) {
        return insert(length, latin1);
    }

    boolean insert(int index, String latin1) {
        byte[] more = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return insert(index, more, more.length);
    }

    /** Puts bytes before {@code index}; false, and nothing done, when there is no room. */
    private boolean insert(int index, byte[] more, int count) {
        if (length + count > allocated) {
            int wanted = allocated == 0 && length + count <= FIRST_BYTES ? FIRST_BYTES : grown(length + count);
            if (!room.resize(wanted)) {
                return false;
            }
            allocated = wanted;
            if (allocated > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(allocated, 2 * bytes.length));
            }
        }
        System.arraycopy(bytes, index, bytes, index + count, length - index);
        System.arraycopy(more, 0, bytes, index, count);
        length += count;
        return true;
    }

    /** {@code ROUND_ALLOC(length + 16)} of {@code py/vstr.c}. */
    private static int grown(int bytes) {
        return (bytes + 16 & ~7) + 8;
    }

    void cut(int index, int count) {
        System.arraycopy(bytes, index + count, bytes, index, length - index - count);
        length -= count;
    }

    /** Empties the line; it keeps its room, as {@code vstr_reset} does. */
    void reset() {
        length = 0;
    }

    /** Gives the room back. */
    void clear() {
        length = 0;
        allocated = 0;
        bytes = new byte[FIRST_BYTES];
        room.resize(0);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** The chars from {@code from} to {@code to}, one a byte. */
    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    void send(Screen screen, int from, int to) {
        if (to > from) {
            screen.send(bytes, from, to);
        }
    }
}
