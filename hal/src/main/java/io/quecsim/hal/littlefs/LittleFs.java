package io.quecsim.hal.littlefs;

import io.quecsim.hal.flash.BlockDevice;
import io.quecsim.hal.littlefs.LfsException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A mounted littlefs 1. Paths are lists of names from its root on; verbs refuse with {@link LfsException}. Each verb leaves the
 * flash such that a power cut in the middle of it leaves the state before or the one after; what a file was not {@linkplain
 * LfsFile#sync synced} of may be lost. After a power cut the object is of no use: mount again.
 *
 * <p>The parts: {@link Blocks} (the device), {@link Metadata} (a pair's content, as bytes), {@link Tree} (directories),
 * {@link Chain} (a file's blocks), {@link Allocator}, {@link LfsFile}, {@link Recovery} (mounting), {@link Check} (for tests).
 */
public final class LittleFs {
    /** {@code LFS1_NAME_MAX}. */
    public static final int NAME_BYTES = 255;

    private final Blocks blocks;
    private final Allocator allocator;
    private final Tree tree;
    private final Chain chain;
    private final List<LfsFile> files = new ArrayList<>();
    private Pair root = Pair.NONE;

    private LittleFs(BlockDevice device, LfsConfig config) {
        blocks = new Blocks(device, config);
        allocator = new Allocator(blocks, config.lookahead(), this::eachUsed);
        tree = new Tree(blocks, allocator, this::directoryMoved);
        chain = new Chain(blocks);
    }

    /** Makes an empty file system; what was there is lost. */
    public static void format(BlockDevice device, LfsConfig config) {
        LittleFs made = new LittleFs(device, config);
        new Formatting(made.blocks, made.tree).run();
    }

    /** @throws LfsException CORRUPT or INVALID where there is no littlefs 1 that this can read */
    public static LittleFs mount(BlockDevice device, LfsConfig config) {
        LittleFs mounted = new LittleFs(device, config);
        mounted.root = Formatting.root(mounted.blocks, mounted.tree);
        try {
            new Recovery(mounted.tree).run();
        } finally {
            mounted.settle();
        }
        return mounted;
    }

    /** The same for somebody who only looks, at a flash that {@link #mount} has put right: nothing is written. */
    public static LittleFs look(BlockDevice device, LfsConfig config) {
        LittleFs looked = new LittleFs(device, config);
        looked.root = Formatting.root(looked.blocks, looked.tree);
        return looked;
    }

    /** What a name stands for; {@code bytes} is 0 for a directory. */
    public record Node(String name, boolean directory, int bytes) {
        private static Node of(Entry entry) {
            return new Node(
                    new String(entry.name(), StandardCharsets.UTF_8),
                    entry.isDirectory(),
                    entry.isDirectory() ? 0 : entry.size());
        }
    }

    public int blocks() {
        return blocks.count();
    }

    public int blockBytes() {
        return blocks.bytes();
    }

    /** Blocks that neither a directory nor a file holds. */
    public int freeBlocks() {
        BitSet used = new BitSet();
        eachUsed(used::set);
        return blocks.count() - used.cardinality();
    }

    /** What is at a path, or null. */
    public @Nullable Node stat(List<String> path) {
        if (path.isEmpty()) {
            return new Node("/", true, 0);
        }
        Tree.Spot spot = spot(path);
        return spot == null ? null : Node.of(spot.entry());
    }

    /** What is in a directory, in the order of its entries. */
    public List<Node> list(List<String> path) {
        List<Node> nodes = new ArrayList<>();
        for (Metadata metadata : tree.chain(directory(path))) {
            for (Entry entry : metadata.entries()) {
                if (entry.isFile() || entry.isDirectory()) {
                    nodes.add(Node.of(entry));
                }
            }
        }
        return nodes;
    }

    /**
     * Opens a file.
     *
     * @param create make it where there is none
     * @param exclusive refuse one that is there
     * @param truncate empty it
     */
    public LfsFile open(List<String> path, LfsFile.Mode mode, boolean create, boolean exclusive, boolean truncate) {
        if (path.isEmpty()) {
            throw new LfsException(Reason.IS_DIRECTORY, "/");
        }
        Pair parent = directory(path.subList(0, path.size() - 1));
        byte[] name = name(path);
        Tree.Spot spot = tree.find(parent, name);
        boolean made = spot == null && create;
        if (made) {
            tree.append(parent, Entry.file(name, Pair.NO_BLOCK, 0));
            settle();
            spot = tree.find(parent, name);
        }
        if (spot == null) {
            throw new LfsException(Reason.NO_ENTRY, path.toString());
        } else if (spot.entry().isDirectory()) {
            throw new LfsException(Reason.IS_DIRECTORY, path.toString());
        } else if (exclusive && !made) {
            throw new LfsException(Reason.EXISTS, path.toString());
        }
        chain.check(spot.entry().size());
        LfsFile file = new LfsFile(this, blocks, spot.directory(), spot.entry(), mode);
        if (truncate) {
            file.truncate();
        }
        files.add(file);
        return file;
    }

    public void makeDirectory(List<String> path) {
        if (path.isEmpty() || spot(path) != null) {
            throw new LfsException(Reason.EXISTS, path.toString());
        }
        try {
            tree.makeDirectory(directory(path.subList(0, path.size() - 1)), name(path));
        } finally {
            settle();
        }
    }

    /** Removes a file or an empty directory. */
    public void remove(List<String> path) {
        Tree.Spot spot = existing(path);
        Entry entry = spot.entry();
        if (entry.isDirectory() && !tree.isEmpty(entry.pair())) {
            throw new LfsException(Reason.NOT_EMPTY, path.toString());
        }
        try {
            tree.remove(spot);
            detach(spot);
            if (entry.isDirectory()) {
                tree.unlist(entry.pair());
            }
        } finally {
            settle();
        }
    }

    /** Moves or renames; a file, or an empty directory, that has the new name is replaced. */
    public void rename(List<String> from, List<String> to) {
        Tree.Spot source = existing(from);
        if (to.isEmpty()
                || to.size() > from.size() && to.subList(0, from.size()).equals(from)) {
            throw new LfsException(Reason.INVALID, to.toString());
        }
        Pair parent = directory(to.subList(0, to.size() - 1));
        Tree.Spot target = tree.find(parent, name(to));
        if (target != null) {
            if (target.entry().isDirectory() != source.entry().isDirectory()) {
                throw new LfsException(Reason.IS_DIRECTORY, to.toString());
            } else if (from.equals(to)) {
                return;
            } else if (target.entry().isDirectory()
                    && !tree.isEmpty(target.entry().pair())) {
                throw new LfsException(Reason.NOT_EMPTY, to.toString());
            }
        }
        try {
            new Move(tree, blocks.bytes()).run(source, parent, target, name(to));
            detach(source);
            if (target != null) {
                detach(target);
                if (target.entry().isDirectory()) {
                    tree.unlist(target.entry().pair());
                }
            }
        } finally {
            settle();
        }
    }

    /** Looks at everything; for tests and tools. */
    public Check check() {
        return Check.of(tree, chain, root, blocks.count());
    }

    private Tree.Spot existing(List<String> path) {
        if (path.isEmpty()) {
            throw new LfsException(Reason.INVALID, "the root stays");
        }
        Tree.Spot spot = spot(path);
        if (spot == null) {
            throw new LfsException(Reason.NO_ENTRY, path.toString());
        }
        return spot;
    }

    private Tree.@Nullable Spot spot(List<String> path) {
        Pair at = root;
        Tree.Spot spot = null;
        for (int i = 0; i < path.size(); i++) {
            if (spot != null) {
                if (!spot.entry().isDirectory()) {
                    throw new LfsException(Reason.NOT_DIRECTORY, path.toString());
                }
                at = spot.entry().pair();
            }
            spot = tree.find(at, path.get(i).getBytes(StandardCharsets.UTF_8));
            if (spot == null) {
                if (i < path.size() - 1) {
                    throw new LfsException(Reason.NO_ENTRY, path.toString());
                }
                return null;
            }
        }
        return spot;
    }

    private Pair directory(List<String> path) {
        if (path.isEmpty()) {
            return root;
        }
        Entry entry = existing(path).entry();
        if (!entry.isDirectory()) {
            throw new LfsException(Reason.NOT_DIRECTORY, path.toString());
        }
        return entry.pair();
    }

    private static byte[] name(List<String> path) {
        byte[] name = path.get(path.size() - 1).getBytes(StandardCharsets.UTF_8);
        if (name.length > NAME_BYTES) {
            throw new LfsException(Reason.NAME_TOO_LONG, path.toString());
        }
        return name;
    }

    int takeBlock() {
        return allocator.take();
    }

    void settle() {
        allocator.settle();
    }

    /** A synced file's entry. */
    void update(Pair directory, byte[] name, int head, int size) {
        Tree.Spot spot = tree.find(directory, name);
        if (spot == null) {
            throw new LfsException(Reason.NO_ENTRY, new String(name, StandardCharsets.UTF_8));
        }
        try {
            tree.replace(spot, spot.entry().holding(head, size));
        } finally {
            settle();
        }
    }

    void closed(LfsFile file) {
        files.remove(file);
    }

    private void detach(Tree.Spot spot) {
        for (LfsFile file : files) {
            if (file.isEntry(spot.directory(), spot.entry().name())) {
                file.detach();
            }
        }
    }

    private void directoryMoved(Pair old, Pair now) {
        if (root.is(old)) {
            root = now;
        }
        files.forEach(file -> file.directoryMoved(old, now));
    }

    private void eachUsed(IntConsumer told) {
        for (Metadata metadata : tree.all()) {
            blocks.check(metadata.pair().second());
            told.accept(metadata.pair().first());
            told.accept(metadata.pair().second());
            for (Entry entry : metadata.entries()) {
                if (entry.isFile()) {
                    chain.each(entry.head(), entry.size(), told);
                }
            }
        }
        files.forEach(file -> file.eachBlock(told));
    }
}
