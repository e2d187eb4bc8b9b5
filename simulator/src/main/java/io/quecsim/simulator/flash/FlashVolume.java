package io.quecsim.simulator.flash;

import io.quecsim.core.port.FileError;
import io.quecsim.core.port.FileSystem.Access;
import io.quecsim.core.port.FileSystem.Details;
import io.quecsim.core.port.FileSystem.Entry;
import io.quecsim.core.port.FileSystem.Kind;
import io.quecsim.core.port.FileSystem.Space;
import io.quecsim.core.port.OpenFile;
import io.quecsim.hal.flash.Partition;
import io.quecsim.hal.littlefs.LfsConfig;
import io.quecsim.hal.littlefs.LfsException;
import io.quecsim.hal.littlefs.LfsFile;
import io.quecsim.hal.littlefs.LittleFs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A partition with its littlefs, as scripts see it. It is mounted when it is first asked for something, and again after a power
 * cut; what cannot be mounted is formatted, as the firmware does (firmware source 2021, vfs_lfsx.c).
 */
final class FlashVolume implements Volume {
    /** Whoever has to know what goes on: the processor that waits, and the host's copy. */
    interface Watcher {
        /** The chip was asked for something, and is busy with it now. */
        void worked();

        /** What is at {@code path} below the volume's root is safe on the flash and other than before. */
        void changed(FlashVolume volume, List<String> path);

        /** What was on the partition was no littlefs. */
        void formatted(FlashVolume volume);
    }

    private final Partition partition;
    private final LfsConfig config;
    private final boolean readOnly;
    private final Watcher watcher;
    private @Nullable Consumer<FlashVolume> factory;
    private final List<FlashFile> files = new ArrayList<>();
    private @Nullable LittleFs mounted;
    private long writtenBytes;

    /** @param factory what is done to it before anybody uses it */
    FlashVolume(
            Partition partition, LfsConfig config, boolean readOnly, Consumer<FlashVolume> factory, Watcher watcher) {
        this.partition = partition;
        this.config = config;
        this.readOnly = readOnly;
        this.factory = factory;
        this.watcher = watcher;
    }

    Partition partition() {
        return partition;
    }

    int programBytes() {
        return config.programBytes();
    }

    /** Bytes that scripts wrote to its files. */
    long writtenBytes() {
        return writtenBytes;
    }

    void written(int bytes) {
        writtenBytes += bytes;
    }

    /** Makes it new and empty. */
    void format() {
        LittleFs.format(partition, config);
        mounted = null;
    }

    /** The mounted file system. */
    LittleFs fs() {
        if (factory != null) {
            Consumer<FlashVolume> first = factory;
            factory = null;
            first.accept(this);
        }
        return mount();
    }

    /** Mounts what is on the partition unless it is mounted. */
    LittleFs mount() {
        LittleFs fs = mounted;
        if (fs == null) {
            try {
                fs = LittleFs.mount(partition, config);
            } catch (LfsException e) {
                LittleFs.format(partition, config);
                fs = LittleFs.mount(partition, config);
                watcher.formatted(this);
            }
            mounted = fs;
        }
        return fs;
    }

    /** The same file system at no cost to the device: for those who only look. */
    private LittleFs look() {
        fs();
        return LittleFs.look(partition.looked(), config);
    }

    <T> T work(Supplier<T> verb) {
        try {
            return verb.get();
        } catch (LfsException e) {
            throw refusal(e);
        } finally {
            watcher.worked();
        }
    }

    private static FileError refusal(LfsException e) {
        return new FileError(e.reason().number());
    }

    void changed(List<String> path) {
        watcher.changed(this, path);
    }

    @Override
    public Kind stat(List<String> path) {
        try {
            LittleFs.Node node = look().stat(path);
            return node == null ? Kind.ABSENT : kind(node);
        } catch (LfsException e) {
            return Kind.ABSENT;
        }
    }

    private static Kind kind(LittleFs.Node node) {
        return node.directory() ? Kind.DIRECTORY : Kind.FILE;
    }

    @Override
    public byte[] read(List<String> path) {
        try {
            LfsFile file = look().open(path, new LfsFile.Mode(true, false, false), false, false, false);
            byte[] bytes = new byte[file.size()];
            file.read(bytes, 0, bytes.length);
            return bytes;
        } catch (LfsException e) {
            throw refusal(e);
        }
    }

    /** What is in a directory, at no cost. */
    List<Entry> look(List<String> path) {
        try {
            return entries(look().list(path));
        } catch (LfsException e) {
            throw refusal(e);
        }
    }

    @Override
    public OpenFile open(List<String> path, Access access) {
        return work(() -> {
            LfsFile.Mode mode = new LfsFile.Mode(access.read(), access.write(), access.append());
            boolean made = access.create() && fs().stat(path) == null;
            LfsFile opened = fs().open(path, mode, access.create(), access.exclusive(), access.truncate());
            FlashFile file = new FlashFile(this, path, opened);
            files.add(file);
            if (made) {
                changed(path);
            }
            return file;
        });
    }

    void closed(FlashFile file) {
        files.remove(file);
    }

    @Override
    public List<Entry> list(List<String> path) {
        return work(() -> entries(fs().list(path)));
    }

    private static List<Entry> entries(List<LittleFs.Node> nodes) {
        return nodes.stream()
                .map(node -> new Entry(node.name(), kind(node), node.bytes()))
                .toList();
    }

    @Override
    public Details details(List<String> path) {
        return work(() -> {
            LittleFs.Node node = fs().stat(path);
            if (node == null) {
                throw new FileError(LfsException.Reason.NO_ENTRY.number());
            }
            return new Details(kind(node), node.bytes(), 0); // littlefs 1 keeps no times.
        });
    }

    @Override
    public void remove(List<String> path) {
        change(() -> fs().remove(path), path);
    }

    @Override
    public void rename(List<String> from, List<String> to) {
        change(() -> fs().rename(from, to), from);
        changed(to);
    }

    @Override
    public void makeDirectory(List<String> path) {
        change(() -> fs().makeDirectory(path), path);
    }

    private void change(Runnable verb, List<String> path) {
        work(() -> {
            verb.run();
            return path;
        });
        changed(path);
    }

    @Override
    public Space space() {
        return work(() -> new Space(fs().blockBytes(), fs().blocks(), fs().freeBlocks(), LittleFs.NAME_BYTES));
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    /** A soft reset collects all that the machine held, which closes files and so syncs them (firmware source 2021, quecpython.c). */
    @Override
    public void reset() {
        for (FlashFile file : List.copyOf(files)) {
            try {
                file.close();
            } catch (FileError e) {
                file.abandon(); // Nobody is left who could be told that the flash is full.
            }
        }
        files.clear();
    }

    /** The flash was left alone in the middle of something: what is mounted knows less than what is there. */
    void forget() {
        files.clear();
        mounted = null;
    }
}
