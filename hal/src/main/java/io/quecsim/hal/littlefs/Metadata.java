package io.quecsim.hal.littlefs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a metadata pair holds: {@code revision, size, tail (two blocks)}, entries, {@code CRC}. The size counts all of it and its
 * highest bit says that the directory goes on in the tail; otherwise the tail is the next directory of the whole file system.
 *
 * @param pair where: first the block that was read, second the one to write next
 * @param revision higher in the newer of the two blocks, and wraps
 * @param split whether the directory goes on in {@code tail}
 */
record Metadata(Pair pair, int revision, boolean split, Pair tail, List<Entry> entries) {
    private static final int HEAD_BYTES = 16;
    private static final int CRC_BYTES = 4;
    private static final int SPLIT = 0x8000_0000;

    Metadata {
        entries = List.copyOf(entries);
    }

    /** An empty directory that is not on the flash yet. */
    static Metadata empty(Pair pair, int revision, Pair tail) {
        return new Metadata(pair, revision, false, tail, List.of());
    }

    Metadata withTail(boolean newSplit, Pair newTail) {
        return new Metadata(pair, revision, newSplit, newTail, entries);
    }

    Metadata withEntries(List<Entry> newEntries) {
        return new Metadata(pair, revision, split, tail, newEntries);
    }

    Metadata with(Entry added) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(added);
        return withEntries(more);
    }

    Metadata with(int index, Entry changed) {
        List<Entry> others = new ArrayList<>(entries);
        others.set(index, changed);
        return withEntries(others);
    }

    Metadata without(int index) {
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.remove(index);
        return withEntries(fewer);
    }

    /** As it will be after a commit: the other block is the newer one. */
    Metadata turned() {
        return new Metadata(new Pair(pair.second(), pair.first()), revision + 1, split, tail, entries);
    }

    /** The position of a name, or -1; entries that are no file and no directory have none. */
    int indexOf(byte[] name) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if ((entry.isFile() || entry.isDirectory()) && entry.isCalled(name)) {
                return i;
            }
        }
        return -1;
    }

    int bytes() {
        int bytes = HEAD_BYTES + CRC_BYTES;
        for (Entry entry : entries) {
            bytes += entry.bytes();
        }
        return bytes;
    }

    byte[] encode() {
        byte[] block = new byte[bytes()];
        Bytes.int32(block, 0, revision);
        Bytes.int32(block, 4, block.length | (split ? SPLIT : 0));
        Bytes.int32(block, 8, tail.first());
        Bytes.int32(block, 12, tail.second());
        int at = HEAD_BYTES;
        for (Entry entry : entries) {
            block[at] = (byte) entry.type();
            block[at + 1] = (byte) entry.data().length;
            block[at + 2] = (byte) entry.attributes().length;
            block[at + 3] = (byte) entry.name().length;
            at += Entry.HEAD_BYTES;
            for (byte[] part : List.of(entry.data(), entry.attributes(), entry.name())) {
                System.arraycopy(part, 0, block, at, part.length);
                at += part.length;
            }
        }
        Bytes.int32(block, at, crc(block, at));
        return block;
    }

    /** CRC-32 without its last inversion, as littlefs keeps it. */
    private static int crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return ~(int) crc.getValue();
    }

    /** The number at the start of any block, also of one that holds something else. */
    static int revision(byte[] block) {
        return Bytes.int32(block, 0);
    }

    /** @return null when the block holds no whole metadata */
    static @Nullable Metadata decode(Pair pair, byte[] block) {
        int size = Bytes.int32(block, 4) & ~SPLIT;
        if (size < HEAD_BYTES + CRC_BYTES
                || size > block.length
                || Bytes.int32(block, size - CRC_BYTES) != crc(block, size - CRC_BYTES)) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        int end = size - CRC_BYTES;
        int at = HEAD_BYTES;
        while (at < end) {
            if (end - at < Entry.HEAD_BYTES) {
                return null;
            }
            int type = block[at] & 0xff;
            int[] lengths = {block[at + 1] & 0xff, block[at + 2] & 0xff, block[at + 3] & 0xff};
            at += Entry.HEAD_BYTES;
            if (lengths[0] + lengths[1] + lengths[2] > end - at) {
                return null;
            }
            byte[][] parts = new byte[3][];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = Arrays.copyOfRange(block, at, at + lengths[i]);
                at += lengths[i];
            }
            entries.add(new Entry(type, parts[0], parts[1], parts[2]));
        }
        boolean split = (Bytes.int32(block, 4) & SPLIT) != 0;
        return new Metadata(
                pair, revision(block), split, new Pair(Bytes.int32(block, 8), Bytes.int32(block, 12)), entries);
    }
}
