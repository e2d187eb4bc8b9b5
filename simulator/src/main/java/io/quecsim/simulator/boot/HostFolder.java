package io.quecsim.simulator.boot;

import io.quecsim.core.error.Errno;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.FileSystem;
import io.quecsim.simulator.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the host as a directory of the device, its {@code /usr} unless told otherwise, read-only. Nothing outside the
 * folder can be seen from inside: {@code ..} stops at the guest's root, and a symbolic link that leads out of the folder is not
 * there. Nor is a flash that quecsim keeps in it, nor in a list a folder that the user may not read.
 */
public final class HostFolder implements FileSystem {
    /** No module's flash holds a larger file. */
    private static final long FILE_LIMIT_BYTES = 16 << 20;

    private final Path folder;
    private final String name;

    /** @param folder an existing folder */
    public HostFolder(Path folder) {
        this(folder, "usr");
    }

    /** @param name of the directory below the root that it is for the device */
    public HostFolder(Path folder, String name) {
        this.name = name;
        try {
            this.folder = folder.toRealPath();
        } catch (IOException e) {
            throw new UserError("cannot be read", folder.toString(), "");
        }
    }

    /** Where it is. */
    @Override
    public String toString() {
        return folder.toString();
    }

    @Override
    public Kind stat(String path) {
        GuestPath guest = GuestPath.of(path);
        if (guest.isRoot()) {
            return Kind.DIRECTORY;
        }
        Path host = host(guest);
        if (host == null) {
            return Kind.ABSENT;
        }
        if (Files.isDirectory(host)) {
            return Kind.DIRECTORY;
        }
        return Files.isRegularFile(host) ? Kind.FILE : Kind.ABSENT;
    }

    @Override
    public byte[] read(String path) {
        Path host = host(GuestPath.of(path));
        if (host == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        try {
            if (Files.size(host) > FILE_LIMIT_BYTES) {
                throw new UserError("is larger than any module's flash", host.toString(), "The limit is 16 MiB a file");
            }
            return Files.readAllBytes(host);
        } catch (IOException e) {
            throw new UserError("cannot be read", host.toString(), "Check its permissions");
        }
    }

    @Override
    public List<Entry> list(String path) {
        GuestPath guest = GuestPath.of(path);
        if (guest.isRoot()) {
            return List.of(new Entry(name, Kind.DIRECTORY, 0));
        }
        Path host = host(guest);
        if (host == null || !Files.isDirectory(host)) {
            throw new FileError(host == null ? Errno.ENOENT : Errno.ENOTDIR);
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> found = Files.list(host)) {
            for (Path each : (Iterable<Path>) found.sorted()::iterator) {
                Entry entry = entry(guest, each);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UserError("cannot be read", host.toString(), "Check its permissions");
        }
        return entries;
    }

    /** A name of a directory that may be seen, or null. Most are no links, and one question to the host tells all of them. */
    private @Nullable Entry entry(GuestPath directory, Path host) throws IOException {
        String entryName = host.getFileName().toString();
        if (isForeign(entryName) || OwnFiles.isOwn(host)) {
            return null;
        }
        BasicFileAttributes is;
        try {
            is = Files.readAttributes(host, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null; // Was removed meanwhile.
        }
        if (is.isDirectory() && !Files.isReadable(host)) {
            return null; // Another user's, beside the script in /tmp, say.
        }
        if (is.isDirectory() || is.isRegularFile()) {
            return is.isDirectory()
                    ? new Entry(entryName, Kind.DIRECTORY, 0)
                    : new Entry(entryName, Kind.FILE, is.size());
        }
        Kind kind = stat(directory.canonical() + "/" + entryName);
        return kind == Kind.ABSENT ? null : new Entry(entryName, kind, kind == Kind.FILE ? Files.size(host) : 0);
    }

    /** Whether a name would be a path or a drive on some hosts; it is a mere name on the device. */
    private static boolean isForeign(String name) {
        return name.indexOf('\\') >= 0 || name.indexOf(':') >= 0;
    }

    /** The host's file behind a guest path, or null when there is none that may be seen. */
    private @Nullable Path host(GuestPath guest) {
        if (!guest.isUnder(name)) {
            return null;
        }
        try {
            Path host = folder;
            for (String each : guest.below()) {
                if (isForeign(each)) {
                    return null;
                }
                host = host.resolve(each);
                if (OwnFiles.isOwn(host)) {
                    return null;
                }
            }
            // The guest tells upper from lower case even where the host does not.
            boolean sameName = host.equals(folder)
                    || host.getFileName()
                            .equals(host.toRealPath(LinkOption.NOFOLLOW_LINKS).getFileName());
            Path real = host.toRealPath();
            return sameName && real.startsWith(folder) ? real : null;
        } catch (IOException | InvalidPathException e) {
            return null; // No such file.
        }
    }
}
