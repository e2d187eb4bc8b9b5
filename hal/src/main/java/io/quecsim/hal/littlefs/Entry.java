package io.quecsim.hal.littlefs;

import java.util.Arrays;

/**
 * A name in a directory, and what it stands for: {@code type, length of data, of attributes, of name (a byte each), data,
 * attributes, name}. A file's data are the last block of its content and its size, a directory's its pair.
 *
 * @param type one of the constants; the highest bit is {@link #MOVING}
 */
record Entry(int type, byte[] data, byte[] attributes, byte[] name) {
    static final int FILE = 0x11;
    static final int DIRECTORY = 0x22;
    static final int SUPERBLOCK = 0x2e;

    /** The entry is on its way to another place; after a power cut it counts only where no other has its data. */
    static final int MOVING = 0x80;

    static final int HEAD_BYTES = 4;
    private static final int DATA_BYTES = 8;
    private static final byte[] NOTHING = {};

    static Entry file(byte[] name, int head, int size) {
        return new Entry(FILE, two(head, size), NOTHING, name);
    }

    static Entry directory(byte[] name, Pair pair) {
        return new Entry(DIRECTORY, two(pair.first(), pair.second()), NOTHING, name);
    }

    private static byte[] two(int first, int second) {
        byte[] data = new byte[DATA_BYTES];
        Bytes.int32(data, 0, first);
        Bytes.int32(data, 4, second);
        return data;
    }

    private boolean is(int kind) {
        return (type & ~MOVING) == kind && data.length >= DATA_BYTES;
    }

    boolean isFile() {
        return is(FILE);
    }

    boolean isDirectory() {
        return is(DIRECTORY);
    }

    boolean isMoving() {
        return (type & MOVING) != 0;
    }

    /** The last block of a file's content. */
    int head() {
        return Bytes.int32(data, 0);
    }

    /** Of a file, bytes. */
    int size() {
        return Bytes.int32(data, 4);
    }

    /** Where a directory's metadata are. */
    Pair pair() {
        return new Pair(Bytes.int32(data, 0), Bytes.int32(data, 4));
    }

    boolean isCalled(byte[] other) {
        return Arrays.equals(name, other);
    }

    boolean hasDataOf(Entry other) {
        return Arrays.equals(data, other.data);
    }

    Entry moving(boolean moves) {
        return new Entry(moves ? type | MOVING : type & ~MOVING, data, attributes, name);
    }

    /** The same under another name. */
    Entry called(byte[] newName) {
        return new Entry(type, data, attributes, newName);
    }

    /** Another content under the same name. */
    Entry holding(int head, int size) {
        return new Entry(type, two(head, size), attributes, name);
    }

    Entry holding(Pair pair) {
        return new Entry(type, two(pair.first(), pair.second()), attributes, name);
    }

    /** The same with another pair at the start of its data, as a superblock has the root's. */
    Entry movedTo(Pair pair) {
        byte[] moved = data.clone();
        System.arraycopy(two(pair.first(), pair.second()), 0, moved, 0, DATA_BYTES);
        return new Entry(type, moved, attributes, name);
    }

    int bytes() {
        return HEAD_BYTES + data.length + attributes.length + name.length;
    }
}
