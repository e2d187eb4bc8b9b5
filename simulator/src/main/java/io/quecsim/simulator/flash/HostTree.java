package io.quecsim.simulator.flash;

import io.quecsim.core.error.Errno;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.FileSystem.Access;
import io.quecsim.core.port.FileSystem.Details;
import io.quecsim.core.port.FileSystem.Entry;
import io.quecsim.core.port.FileSystem.Kind;
import io.quecsim.core.port.FileSystem.Space;
import io.quecsim.core.port.OpenFile;
import io.quecsim.hal.littlefs.LittleFs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for a volume whose content is larger than the flash: the host's folder, read as it is asked for, with what the script
 * writes beside it in memory. It refuses as littlefs does and counts the blocks of what was written, but nothing of it is a block:
 * no wear, no time, no power cut.
 */
final class HostTree implements Volume {
    /** The superblock's pair and the root directory's. */
    private static final int OWN_BLOCKS = 4;

    private final FlashNode.Folder root;
    private final int blockBytes;
    private final long blocks;
    private Runnable warning;

    /**
     * @param warning given when a script first asks what only blocks could tell
     */
    HostTree(FlashNode.Folder root, int blockBytes, long blocks, Runnable warning) {
        this.root = root;
        this.blockBytes = blockBytes;
        this.blocks = blocks;
        this.warning = warning;
    }

    private void warn() {
        warning.run();
        warning = () -> {};
    }

    private @Nullable FlashNode find(List<String> path) {
        FlashNode node = root;
        for (String name : path) {
            node = node instanceof FlashNode.Folder folder ? folder.get(name) : null;
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private FlashNode existing(List<String> path) {
        FlashNode node = find(path);
        if (node == null) {
            throw new FileError(Errno.ENOENT);
        }
        return node;
    }

    /** The directory a name is or would be in. */
    private FlashNode.Folder parent(List<String> path) {
        if (path.isEmpty()) {
            throw new FileError(Errno.EINVAL);
        }
        FlashNode node = existing(path.subList(0, path.size() - 1));
        if (node instanceof FlashNode.Folder folder) {
            return folder;
        }
        throw new FileError(Errno.ENOTDIR);
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    @Override
    public Kind stat(List<String> path) {
        FlashNode node = find(path);
        return node == null ? Kind.ABSENT : node.kind();
    }

    @Override
    public byte[] read(List<String> path) {
        return ((FlashNode.Content) existing(path)).bytes().clone();
    }

    @Override
    public OpenFile open(List<String> path, Access access) {
        if (access.write()) {
            warn();
        }
        FlashNode node = find(path);
        if (node instanceof FlashNode.Folder) {
            throw new FileError(Errno.EISDIR);
        } else if (node != null && access.exclusive()) {
            throw new FileError(Errno.EEXIST);
        } else if (node == null && !access.create()) {
            throw new FileError(Errno.ENOENT);
        } else if (node == null) {
            node = new FlashNode.Content();
            parent(path).put(last(path), node);
        }
        return new HostTreeFile(this, (FlashNode.Content) node, access);
    }

    int blockBytes() {
        return blockBytes;
    }

    /** Refuses a file of so many bytes when there is no room to write it anew beside the old one. */
    void checkRoom(int bytes) {
        if (FlashNode.Content.blocksOf(bytes, blockBytes) > freeBlocks()) {
            throw new FileError(Errno.ENOSPC);
        }
    }

    private long freeBlocks() {
        return Math.max(0, blocks - OWN_BLOCKS - root.blocks(blockBytes));
    }

    @Override
    public List<Entry> list(List<String> path) {
        if (!(existing(path) instanceof FlashNode.Folder folder)) {
            throw new FileError(Errno.ENOTDIR);
        }
        List<Entry> entries = new ArrayList<>();
        for (String name : folder.names()) {
            FlashNode node = folder.get(name);
            if (node != null) {
                entries.add(new Entry(name, node.kind(), size(node)));
            }
        }
        return entries;
    }

    private static long size(FlashNode node) {
        return node instanceof FlashNode.Content content ? content.bytes().length : 0;
    }

    @Override
    public Details details(List<String> path) {
        FlashNode node = existing(path);
        return new Details(node.kind(), size(node), 0);
    }

    @Override
    public void remove(List<String> path) {
        warn();
        FlashNode.Folder parent = parent(path);
        if (existing(path) instanceof FlashNode.Folder folder && !folder.names().isEmpty()) {
            throw new FileError(Errno.ENOTEMPTY);
        }
        parent.remove(last(path));
    }

    @Override
    public void rename(List<String> from, List<String> to) {
        warn();
        FlashNode node = existing(from);
        FlashNode there = find(to);
        if (there != null && there.kind() != node.kind()) {
            throw new FileError(Errno.EISDIR);
        } else if (there instanceof FlashNode.Folder folder
                && there != node
                && !folder.names().isEmpty()) {
            throw new FileError(Errno.ENOTEMPTY);
        } else if (to.size() > from.size() && to.subList(0, from.size()).equals(from)) {
            throw new FileError(Errno.EINVAL); // Into itself, which wrecks a littlefs 1.
        }
        FlashNode.Folder newParent = parent(to);
        if (there != node) {
            parent(from).remove(last(from));
            newParent.put(last(to), node);
        }
    }

    @Override
    public void makeDirectory(List<String> path) {
        warn();
        FlashNode.Folder parent = parent(path);
        if (parent.get(last(path)) != null) {
            throw new FileError(Errno.EEXIST);
        }
        FlashNode.Folder made = new FlashNode.Folder(null, "");
        if (made.blocks(blockBytes) > freeBlocks()) {
            throw new FileError(Errno.ENOSPC);
        }
        parent.put(last(path), made);
    }

    @Override
    public Space space() {
        warn();
        return new Space(blockBytes, blocks, freeBlocks(), LittleFs.NAME_BYTES);
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    /** What was written stays; what open files had not flushed is lost. */
    @Override
    public void reset() {}
}
