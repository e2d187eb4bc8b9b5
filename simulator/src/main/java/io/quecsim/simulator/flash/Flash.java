package io.quecsim.simulator.flash;

import io.quecsim.core.error.Errno;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.OpenFile;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The device's file system as scripts see it: a root that holds nothing but the volume {@code usr}, and on that a littlefs.
 * Nothing a script writes reaches the host. Refusals are those of {@code extmod/vfs.c} and littlefs 1 as the public firmware of
 * 2021 mounts it; the space counts what scripts write, not what the host gives.
 */
public final class Flash implements FileSystem, Resettable {
    /** {@code LFS_BLOCK_SIZE} in the firmware's {@code vfs_lfsx.c}. */
    static final int BLOCK_BYTES = 4096;

    private static final String VOLUME = "usr";

    /** {@code LFS1_NAME_MAX}. */
    private static final int NAME_BYTES = 255;

    /** The superblock's pair and the root directory's. */
    private static final int OWN_BLOCKS = 4;

    private final FileSystem host;
    private final long blocks;
    private final FlashNode.Folder root;
    private String workingDirectory = "/";

    /**
     * @param host what is there at boot, only read
     * @param bytes of the volume
     */
    public Flash(FileSystem host, long bytes) {
        this.host = host;
        this.blocks = bytes / BLOCK_BYTES;
        this.root = new FlashNode.Folder(host, "/" + VOLUME);
    }

    /** The working directory is the machine's that is gone; all else stays. */
    @Override
    public void reset(Reset how) {
        workingDirectory = "/";
    }

    /** The names of a path from the root on. */
    private List<String> names(String path) {
        List<String> names = new ArrayList<>();
        String whole = path.startsWith("/") ? path : workingDirectory + "/" + path;
        for (String name : whole.split("/")) {
            if (name.equals("..")) {
                // On the volume, whose root is its own parent.
                if (names.size() > 1) {
                    names.remove(names.size() - 1);
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean onVolume(List<String> names) {
        return !names.isEmpty() && names.get(0).equals(VOLUME);
    }

    /** The names below the volume's root; refuses what is not on it. */
    private List<String> volumeNames(String path) {
        List<String> names = names(path);
        if (!onVolume(names)) {
            // Nothing can be done to the root itself, and nothing else is mounted there.
            throw new FileError(names.isEmpty() ? Errno.EPERM : Errno.ENODEV);
        }
        List<String> below = names.subList(1, names.size());
        if (below.stream().anyMatch(name -> name.length() > NAME_BYTES)) {
            throw new FileError(Errno.ENAMETOOLONG);
        }
        return below;
    }

    private @Nullable FlashNode find(List<String> below) {
        FlashNode node = root;
        for (String name : below) {
            node = node instanceof FlashNode.Folder folder ? folder.get(name) : null;
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private FlashNode existing(List<String> below) {
        FlashNode node = find(below);
        if (node == null) {
            throw new FileError(Errno.ENOENT);
        }
        return node;
    }

    /** The directory a name is or would be in. */
    private FlashNode.Folder parent(List<String> below) {
        if (below.isEmpty()) {
            throw new FileError(Errno.EINVAL);
        }
        FlashNode node = existing(below.subList(0, below.size() - 1));
        if (node instanceof FlashNode.Folder folder) {
            return folder;
        }
        throw new FileError(Errno.ENOTDIR);
    }

    private static String last(List<String> names) {
        return names.get(names.size() - 1);
    }

    @Override
    public Kind stat(String path) {
        List<String> names = names(path);
        if (names.isEmpty()) {
            return Kind.DIRECTORY;
        } else if (!onVolume(names)) {
            return host.stat(path); // What is no file of the device: the text of -c.
        }
        FlashNode node = find(names.subList(1, names.size()));
        return node == null ? Kind.ABSENT : node.kind();
    }

    @Override
    public byte[] read(String path) {
        List<String> names = names(path);
        if (!onVolume(names)) {
            return host.read(path);
        }
        return ((FlashNode.Content) existing(names.subList(1, names.size())))
                .bytes()
                .clone();
    }

    @Override
    public OpenFile open(String path, Access access) {
        List<String> below = volumeNames(path);
        FlashNode node = find(below);
        if (node instanceof FlashNode.Folder) {
            throw new FileError(Errno.EISDIR);
        } else if (node != null && access.exclusive()) {
            throw new FileError(Errno.EEXIST);
        } else if (node == null && !access.create()) {
            throw new FileError(Errno.ENOENT);
        } else if (node == null) {
            node = new FlashNode.Content();
            parent(below).put(last(below), node);
        }
        return new FlashFile(this, (FlashNode.Content) node, access);
    }

    @Override
    public boolean oneWay() {
        return true;
    }

    /** Refuses a file of so many bytes when there is no room to write it anew beside the old one. */
    void checkRoom(int bytes) {
        if (FlashNode.Content.blocksOf(bytes) > freeBlocks()) {
            throw new FileError(Errno.ENOSPC);
        }
    }

    private long freeBlocks() {
        return Math.max(0, blocks - OWN_BLOCKS - root.blocks());
    }

    @Override
    public List<Entry> list(String path) {
        if (names(path).isEmpty()) {
            return List.of(new Entry(VOLUME, Kind.DIRECTORY, Entry.NO_SIZE));
        }
        List<String> below = volumeNames(path);
        if (!(existing(below) instanceof FlashNode.Folder folder)) {
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
    public Details details(String path) {
        if (names(path).isEmpty()) {
            return new Details(Kind.DIRECTORY, 0, 0);
        }
        FlashNode node = existing(volumeNames(path));
        return new Details(node.kind(), size(node), 0); // littlefs 1 keeps no times.
    }

    @Override
    public void remove(String path) {
        List<String> below = volumeNames(path);
        FlashNode.Folder parent = parent(below);
        if (existing(below) instanceof FlashNode.Folder folder
                && !folder.names().isEmpty()) {
            throw new FileError(Errno.ENOTEMPTY);
        }
        parent.remove(last(below));
    }

    /** For littlefs the same as {@link #remove}. */
    @Override
    public void removeDirectory(String path) {
        remove(path);
    }

    @Override
    public void rename(String from, String to) {
        if (onVolume(names(from)) != onVolume(names(to))) {
            throw new FileError(Errno.EPERM);
        }
        List<String> old = volumeNames(from);
        List<String> target = volumeNames(to);
        FlashNode node = existing(old);
        FlashNode there = find(target);
        if (there != null && there.kind() != node.kind()) {
            throw new FileError(Errno.EISDIR);
        } else if (there instanceof FlashNode.Folder folder
                && there != node
                && !folder.names().isEmpty()) {
            throw new FileError(Errno.ENOTEMPTY);
        } else if (target.size() > old.size() && target.subList(0, old.size()).equals(old)) {
            throw new FileError(Errno.EINVAL); // Into itself, which wrecks a littlefs 1.
        }
        FlashNode.Folder newParent = parent(target);
        if (there != node) {
            parent(old).remove(last(old));
            newParent.put(last(target), node);
        }
    }

    @Override
    public void makeDirectory(String path) {
        List<String> names = names(path);
        if (names.isEmpty() || onVolume(names) && names.size() == 1) {
            throw new FileError(Errno.EEXIST);
        }
        List<String> below = volumeNames(path);
        FlashNode.Folder parent = parent(below);
        if (parent.get(last(below)) != null) {
            throw new FileError(Errno.EEXIST);
        }
        FlashNode.Folder made = new FlashNode.Folder(null, "");
        if (made.blocks() > freeBlocks()) {
            throw new FileError(Errno.ENOSPC);
        }
        parent.put(last(below), made);
    }

    @Override
    public String workingDirectory() {
        return workingDirectory;
    }

    @Override
    public void changeDirectory(String path) {
        List<String> names = names(path);
        if (!names.isEmpty() && !(find(volumeNames(path)) instanceof FlashNode.Folder)) {
            throw noDirectory();
        }
        workingDirectory = "/" + String.join("/", names);
    }

    /** The firmware has the sign of this one wrong: scripts see {@code OSError -2} ({@code extmod/vfs_lfsx.c}). */
    private static FileError noDirectory() {
        return new FileError(-Errno.ENOENT);
    }

    @Override
    public Space space(String path) {
        if (names(path).isEmpty()) {
            return new Space(0, 0, 0, Space.PATH_BYTES);
        }
        existing(volumeNames(path));
        return new Space(BLOCK_BYTES, blocks, freeBlocks(), NAME_BYTES);
    }
}
