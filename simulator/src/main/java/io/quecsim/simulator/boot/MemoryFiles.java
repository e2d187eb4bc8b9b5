package io.quecsim.simulator.boot;

import io.quecsim.core.error.Errno;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.FileSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files kept in memory: those of a journal, or of a test. A folder exists when it was put, or a file is in it. */
public final class MemoryFiles implements FileSystem {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Boolean> folders = new LinkedHashMap<>();

    public MemoryFiles() {
        folders.put("/", true);
    }

    /** Puts a file, and the folders above it. */
    public MemoryFiles file(String path, byte[] content) {
        String canonical = GuestPath.of(path).canonical();
        files.put(canonical, content);
        return folder(canonical.substring(0, canonical.lastIndexOf('/') + 1));
    }

    /** Puts a folder, and those above it. */
    public MemoryFiles folder(String path) {
        String canonical = GuestPath.of(path).canonical();
        if (folders.put(canonical, true) == null) {
            folder(canonical.substring(0, canonical.lastIndexOf('/') + 1));
        }
        return this;
    }

    @Override
    public Kind stat(String path) {
        String canonical = GuestPath.of(path).canonical();
        if (files.containsKey(canonical)) {
            return Kind.FILE;
        }
        return folders.containsKey(canonical) ? Kind.DIRECTORY : Kind.ABSENT;
    }

    @Override
    public byte[] read(String path) {
        byte[] content = files.get(GuestPath.of(path).canonical());
        if (content == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        return content.clone();
    }

    /** Sorted by name, as {@link HostFolder} has them. */
    @Override
    public List<Entry> list(String path) {
        String canonical = GuestPath.of(path).canonical();
        if (!folders.containsKey(canonical)) {
            throw new FileError(files.containsKey(canonical) ? Errno.ENOTDIR : Errno.ENOENT);
        }
        String inside = canonical.equals("/") ? canonical : canonical + "/";
        Map<String, Entry> entries = new TreeMap<>();
        files.forEach((file, content) -> put(entries, inside, file, Kind.FILE, content.length));
        folders.keySet().forEach(folder -> put(entries, inside, folder, Kind.DIRECTORY, 0));
        return List.copyOf(entries.values());
    }

    private static void put(Map<String, Entry> entries, String inside, String path, Kind kind, long bytes) {
        String name = path.startsWith(inside) ? path.substring(inside.length()) : "";
        if (!name.isEmpty() && name.indexOf('/') < 0) {
            entries.put(name, new Entry(name, kind, bytes));
        }
    }
}
