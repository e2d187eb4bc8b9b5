package io.quecsim.simulator.flash;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.FileSystem.Entry;
import io.quecsim.core.port.FileSystem.Kind;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.boot.HostFolder;
import io.quecsim.simulator.boot.MemoryFiles;
import io.quecsim.simulator.boot.OwnFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A flash kept as plain files: {@code --fs DIR} with {@code DIR/usr} and {@code DIR/bak}. They are what is on the flash at the
 * start, and each is brought up to date when the device has synced it, as a whole or not at all. Links of the host are neither
 * followed nor touched, and what the device cannot have, for its name, stays as it is.
 */
final class HostFiles implements KeptFlash {
    /** In the folder: which files were put there from the script's, who uses it, and what is on the flash outside of the files. */
    private static final String NOTES = OwnFiles.PREFIX + "factory";

    private static final String SECURE = OwnFiles.PREFIX + "secure";

    private final Path folder;
    private final FileChannel lock;
    private final DeviceProfile profile;
    private final FactoryNotes notes;
    private final SecureFile secure;
    private final Consumer<String> warnings;
    private final Set<String> unsaved = new LinkedHashSet<>();
    private boolean warned;
    private @Nullable IOException failure;

    private HostFiles(Path folder, FileChannel lock, DeviceProfile profile, Consumer<String> warnings)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.profile = profile;
        this.notes = FactoryNotes.read(folder.resolve(NOTES));
        this.secure = new SecureFile(folder.resolve(SECURE), warnings);
        this.warnings = warnings;
    }

    /** @throws UserError when the folder cannot be had */
    public static HostFiles open(Path folder, DeviceProfile profile, Consumer<String> warnings) {
        try {
            Files.createDirectories(folder);
            for (String name : tops(profile)) {
                Files.createDirectories(folder.resolve(name));
            }
            FileChannel lock = FileChannel.open(
                    folder.resolve(OwnFiles.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                HostLock.take(lock, folder.toString());
                return new HostFiles(folder, lock, profile, warnings);
            } catch (IOException | UserError e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UserError(
                    "cannot be used: " + HostFlash.reason(e),
                    "--fs " + folder,
                    "Name a folder that is yours, or is not there yet");
        }
    }

    /** The directories right below the device's root. */
    private static List<String> tops(DeviceProfile profile) {
        Set<String> tops = new LinkedHashSet<>(profile.flash().directories());
        for (DeviceProfile.Partition each : profile.flash().partitions()) {
            if (!each.mount().equals("/")) {
                tops.add(each.mount().substring(1));
            }
        }
        return List.copyOf(tops);
    }

    @Override
    public FileSystem atBoot(FileSystem files, String script) {
        MemoryFiles content = new MemoryFiles();
        long[] room = {profile.flash().bytes()};
        for (String name : tops(profile)) {
            copy(new HostFolder(folder.resolve(name), name), "/" + name, content, room);
        }
        notes.changed(KeptFlash.fitting(files), script, content);
        try {
            notes.write();
        } catch (IOException e) {
            fail(e);
        }
        return secure.atBoot(content);
    }

    private void copy(FileSystem from, String path, MemoryFiles onto, long[] room) {
        onto.folder(path);
        for (Entry entry : from.list(path)) {
            String below = path + "/" + entry.name();
            if (entry.kind() == Kind.DIRECTORY) {
                copy(from, below, onto, room);
                continue;
            }
            room[0] -= entry.bytes();
            if (room[0] < 0) {
                throw new UserError(
                        "holds more than the flash of " + profile.name() + ", which has "
                                + profile.flash().bytes() / 1024 + " KiB",
                        "--fs " + folder,
                        "Remove files from it, or name another folder");
            }
            onto.file(below, from.read(below));
        }
    }

    @Override
    public void changed(Flash flash, String path) {
        unsaved.add(path);
        for (String each : List.copyOf(unsaved)) {
            try {
                Path host = host(each);
                if (host != null) {
                    bring(flash, each, host);
                }
                unsaved.remove(each);
            } catch (IOException e) {
                failure = e;
                if (!warned) {
                    warned = true;
                    warnings.accept("the flash cannot be kept in " + folder + ": " + HostFlash.reason(e)
                            + "; the device goes on, and it is tried again at the end");
                }
            }
        }
    }

    @Override
    public void secured(byte[] area) {
        secure.keep(area);
    }

    private void fail(IOException e) {
        throw new UserError("cannot be written to: " + HostFlash.reason(e), "--fs " + folder, "");
    }

    /** Where a path of the device is kept; null where a link of the host is in the way, or no name of the host's is like it. */
    private @Nullable Path host(String path) {
        Path host = folder;
        try {
            for (String name : path.split("/")) {
                if (Files.isSymbolicLink(host) && !host.equals(folder)) {
                    return null;
                }
                if (!name.isEmpty()) {
                    if (isStrange(name)) {
                        return null;
                    }
                    host = host.resolve(name);
                }
            }
        } catch (InvalidPathException e) {
            return null;
        }
        return host;
    }

    /** Names that mean something else on some hosts; {@link HostFolder} does not show them either. */
    private static boolean isStrange(String name) {
        return name.indexOf('\\') >= 0 || name.indexOf(':') >= 0;
    }

    private void bring(Flash flash, String path, Path host) throws IOException {
        switch (flash.stat(path)) {
            case ABSENT -> delete(host);
            case FILE -> {
                byte[] content = flash.read(path);
                if (Files.isDirectory(host, LinkOption.NOFOLLOW_LINKS)) {
                    delete(host);
                }
                boolean same = Files.isRegularFile(host, LinkOption.NOFOLLOW_LINKS)
                        && Files.size(host) == content.length
                        && Arrays.equals(Files.readAllBytes(host), content);
                if (!same && !Files.isSymbolicLink(host)) {
                    Files.createDirectories(host.getParent());
                    AtomicFile.write(host, content);
                }
            }
            default -> bringDirectory(flash, path, host);
        }
    }

    private void bringDirectory(Flash flash, String path, Path host) throws IOException {
        if (Files.isRegularFile(host, LinkOption.NOFOLLOW_LINKS)) {
            delete(host);
        }
        if (Files.isSymbolicLink(host)) {
            return;
        }
        Files.createDirectories(host);
        Set<String> names = new LinkedHashSet<>();
        String inside = path.equals("/") ? "" : path;
        for (Entry entry : flash.look(path)) {
            names.add(entry.name());
            Path below = host(inside + "/" + entry.name());
            if (below != null) {
                bring(flash, inside + "/" + entry.name(), below);
            }
        }
        if (inside.isEmpty()) {
            return; // Beside the device's directories the folder is the user's.
        }
        try (Stream<Path> there = Files.list(host)) {
            for (Path each : (Iterable<Path>) there::iterator) {
                String name = each.getFileName().toString();
                if (!names.contains(name) && !isStrange(name)) {
                    delete(each);
                }
            }
        }
    }

    /** Deletes a file, or a folder with what is in it; links and what a link leads to stay. */
    private static void delete(Path host) throws IOException {
        if (Files.isSymbolicLink(host)) {
            return;
        }
        if (Files.isDirectory(host, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> inside = Files.list(host)) {
                for (Path each : (Iterable<Path>) inside::iterator) {
                    delete(each);
                }
            }
            try (Stream<Path> left = Files.list(host)) {
                if (left.findAny().isPresent()) {
                    return; // A link.
                }
            }
        }
        Files.deleteIfExists(host);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UserError("cannot be closed: " + HostFlash.reason(e), "--fs " + folder, "");
        }
        if (!unsaved.isEmpty() && failure != null) {
            throw new UserError(
                    "does not hold all of the flash: " + HostFlash.reason(failure),
                    "--fs " + folder,
                    "Not kept: " + String.join(", ", unsaved));
        }
        secure.close();
    }
}
