package io.quecsim.simulator.flash;

import io.quecsim.core.error.Errno;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.OpenFile;
import io.quecsim.hal.littlefs.LittleFs;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The device's files as scripts see them: volumes below a root that holds nothing else, or one volume that is the root. No path
 * leads anywhere else. Refusals are those of {@code extmod/vfs.c}, where it is the mount table that refuses, and of littlefs 1 as
 * the public firmware of 2021 mounts it. What the volumes are made of is {@link FlashChip}'s.
 */
public final class Flash implements FileSystem, Resettable {
    private final FlashChip chip;
    private final FileSystem files;
    private final Map<String, Volume> mounts = new LinkedHashMap<>();
    private String workingDirectory = "/";

    /** @param files what is no file of the device, the text of {@code -c} */
    Flash(FlashChip chip, FileSystem files) {
        this.chip = chip;
        this.files = files;
    }

    /** What the volumes are on. */
    public FlashChip chip() {
        return chip;
    }

    @Override
    public void reset(Reset how) {
        chip.reset(how);
    }

    /** A path, taken apart: which volume, and the names below its root. */
    private record Place(@Nullable Volume volume, String mount, List<String> below) {
        boolean isRoot() {
            return volume == null && mount.isEmpty();
        }
    }

    /** The names of a path from the root on. */
    private List<String> names(String path) {
        List<String> names = new ArrayList<>();
        String whole = path.startsWith("/") ? path : workingDirectory + "/" + path;
        for (String name : whole.split("/")) {
            if (name.equals("..")) {
                // A volume's root is its own parent.
                if (names.size() > (mounts.containsKey("") ? 0 : 1)) {
                    names.remove(names.size() - 1);
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return names;
    }

    private Place place(String path) {
        List<String> names = names(path);
        if (!names.isEmpty()) {
            Volume volume = mounts.get(names.get(0));
            if (volume != null) {
                return new Place(volume, names.get(0), names.subList(1, names.size()));
            }
        }
        Volume root = mounts.get("");
        return root != null ? new Place(root, "", names) : new Place(null, String.join("/", names), names);
    }

    /** A place on a volume; refuses all others. */
    private Place onVolume(String path) {
        Place place = place(path);
        if (place.volume == null) {
            // Nothing can be done to the root itself, and nothing else is mounted there.
            throw new FileError(place.isRoot() ? Errno.EPERM : Errno.ENODEV);
        }
        for (String name : place.below) {
            if (name.getBytes(StandardCharsets.UTF_8).length > LittleFs.NAME_BYTES) {
                throw new FileError(Errno.ENAMETOOLONG);
            }
        }
        return place;
    }

    private Place writable(String path) {
        Place place = onVolume(path);
        if (place.volume.isReadOnly()) {
            throw new FileError(FileError.MINUS_ONE); // Source: firmware source 2021, vfs.c.
        }
        return place;
    }

    /** What is no file of the device but of the simulator: it has a name that no script gives a file. */
    private static boolean isForeign(String path) {
        return path.startsWith("<");
    }

    @Override
    public Kind stat(String path) {
        if (isForeign(path)) {
            return files.stat(path);
        }
        Place place = place(path);
        if (place.volume == null) {
            return place.isRoot() ? Kind.DIRECTORY : Kind.ABSENT;
        }
        return place.volume.stat(place.below);
    }

    @Override
    public byte[] read(String path) {
        if (isForeign(path)) {
            return files.read(path);
        }
        Place place = onVolume(path);
        return place.volume.read(place.below);
    }

    @Override
    public OpenFile open(String path, Access access) {
        Place place = access.write() ? writable(path) : onVolume(path);
        return place.volume.open(place.below, access);
    }

    @Override
    public boolean oneWay() {
        return true;
    }

    @Override
    public List<Entry> list(String path) {
        Place place = place(path);
        List<Entry> entries = new ArrayList<>();
        if (place.below.isEmpty() && place.mount.isEmpty()) {
            mounts.forEach((name, volume) -> {
                if (!name.isEmpty()) {
                    entries.add(new Entry(name, Kind.DIRECTORY, Entry.NO_SIZE));
                }
            });
        }
        if (!place.isRoot()) {
            Place there = onVolume(path);
            entries.addAll(there.volume.list(there.below));
        }
        return entries;
    }

    /** What is in a directory, at no cost to the device. */
    List<Entry> look(String path) {
        Place place = place(path);
        return place.volume instanceof FlashVolume volume ? volume.look(place.below) : list(path);
    }

    @Override
    public Details details(String path) {
        Place place = place(path);
        if (place.isRoot()) {
            return new Details(Kind.DIRECTORY, 0, 0);
        }
        Place there = onVolume(path);
        return there.volume.details(there.below);
    }

    @Override
    public void remove(String path) {
        Place place = writable(path);
        place.volume.remove(place.below);
    }

    /** For littlefs the same as {@link #remove}. */
    @Override
    public void removeDirectory(String path) {
        remove(path);
    }

    @Override
    public void rename(String from, String to) {
        Volume volume = place(from).volume;
        if (volume != place(to).volume) {
            throw new FileError(Errno.EPERM);
        }
        Place old = writable(from);
        Place target = writable(to);
        volume.rename(old.below, target.below);
    }

    @Override
    public void makeDirectory(String path) {
        if (place(path).below.isEmpty()) {
            throw new FileError(Errno.EEXIST);
        }
        Place place = writable(path);
        place.volume.makeDirectory(place.below);
    }

    @Override
    public String workingDirectory() {
        return workingDirectory;
    }

    @Override
    public void changeDirectory(String path) {
        Place place = place(path);
        if (!place.isRoot()) {
            Place there = onVolume(path);
            if (!there.below.isEmpty() && !isDirectory(there)) {
                throw noDirectory();
            }
        }
        workingDirectory = "/" + String.join("/", names(path));
    }

    private static boolean isDirectory(Place place) {
        try {
            return place.volume.details(place.below).kind() == Kind.DIRECTORY;
        } catch (FileError e) {
            return false;
        }
    }

    /** The firmware has the sign of this one wrong: scripts see {@code OSError -2} ({@code extmod/vfs_lfsx.c}). */
    private static FileError noDirectory() {
        return new FileError(-Errno.ENOENT);
    }

    @Override
    public Space space(String path) {
        Place place = place(path);
        if (place.isRoot()) {
            return new Space(0, 0, 0, Space.PATH_BYTES);
        }
        Place there = onVolume(path);
        if (!there.below.isEmpty()) {
            there.volume.details(there.below);
        }
        return there.volume.space();
    }

    /**
     * Mounts a volume.
     *
     * @param point an absolute path of one name, or the root
     * @throws FileError EPERM where something is mounted there, EINVAL where nothing can be
     */
    void mount(Volume volume, String point) {
        String name = point.startsWith("/") ? point.substring(1) : point;
        if (name.contains("/")) {
            throw new FileError(Errno.EINVAL);
        }
        if (mounts.putIfAbsent(name, volume) != null) {
            throw new FileError(Errno.EPERM);
        }
    }

    /** @throws FileError EINVAL where nothing is mounted there */
    void unmount(String point) {
        String name = point.startsWith("/") ? point.substring(1) : point;
        Volume volume = mounts.get(name);
        if (volume == null) {
            throw new FileError(Errno.EINVAL);
        } else if (volume.isReadOnly()) {
            throw new FileError(FileError.MINUS_ONE);
        }
        mounts.remove(name);
        if (workingDirectory.equals(point) || workingDirectory.startsWith(point + "/")) {
            workingDirectory = "/";
        }
    }

    /** As after a boot: nothing is mounted, and the working directory is the root. */
    void clear() {
        mounts.clear();
        workingDirectory = "/";
    }
}
