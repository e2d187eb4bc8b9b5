package io.quecsim.hal.littlefs;

import io.quecsim.hal.littlefs.LfsException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The superblock: in blocks 0 and 1, which say that this is a littlefs, of which version and size, and where its root is. Its
 * entry's data: {@code root (two blocks), block size, block count, version}; its name is {@code littlefs}.
 */
final class Formatting {
    private static final byte[] MAGIC = "littlefs".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 0x0001_0001;
    private static final int DATA_BYTES = 20;

    private final Blocks blocks;
    private final Tree tree;

    Formatting(Blocks blocks, Tree tree) {
        this.blocks = blocks;
        this.tree = tree;
    }

    void run() {
        Pair rootPair = new Pair(2, 3);
        Metadata root =
                tree.commit(Metadata.empty(rootPair, Metadata.revision(blocks.whole(rootPair.first())), Pair.NONE));
        byte[] data = new byte[DATA_BYTES];
        Bytes.int32(data, 0, root.pair().first());
        Bytes.int32(data, 4, root.pair().second());
        Bytes.int32(data, 8, blocks.bytes());
        Bytes.int32(data, 12, blocks.count());
        Bytes.int32(data, 16, VERSION);
        Entry entry = new Entry(Entry.SUPERBLOCK, data, new byte[0], MAGIC);
        int revision = Metadata.revision(blocks.whole(Pair.SUPERBLOCK.first()));
        Metadata superblock = new Metadata(Pair.SUPERBLOCK, revision, false, root.pair(), List.of(entry));
        // Both blocks, so that neither keeps an older file system.
        tree.commit(tree.commit(superblock));
    }

    /** Reads the superblock: where the root directory is. */
    static Pair root(Blocks blocks, Tree tree) {
        Metadata superblock = tree.fetch(Pair.SUPERBLOCK);
        if (superblock.entries().isEmpty()) {
            throw new LfsException(Reason.CORRUPT, "no superblock");
        }
        Entry entry = superblock.entries().get(0);
        byte[] data = entry.data();
        if (entry.type() != Entry.SUPERBLOCK || !Arrays.equals(entry.name(), MAGIC) || data.length < DATA_BYTES) {
            throw new LfsException(Reason.CORRUPT, "no superblock");
        }
        int version = Bytes.int32(data, 16);
        if (version >>> 16 != VERSION >>> 16 || (version & 0xffff) > (VERSION & 0xffff)) {
            throw new LfsException(Reason.INVALID, String.format("version %#x", version));
        } else if (Bytes.int32(data, 8) != blocks.bytes()) {
            throw new LfsException(Reason.INVALID, "blocks of " + Bytes.int32(data, 8) + " bytes");
        }
        return entry.pair();
    }
}
