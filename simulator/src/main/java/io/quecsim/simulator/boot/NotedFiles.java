package io.quecsim.simulator.boot;

import io.quecsim.core.port.FileSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file system that writes down what it was asked. A run asks the same questions each time, so the answers of one run
 * are all the files another one needs. The first answer holds for the rest of the run: a file edited meanwhile does not
 * make half of it new.
 */
public final class NotedFiles implements FileSystem {
    /** Told of every answer, once. */
    public interface Notes {
        void file(String path, byte[] content);

        void folder(String path);
    }

    private final FileSystem files;
    private final Notes notes;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, List<Entry>> lists = new LinkedHashMap<>();
    private final MemoryFiles contents = new MemoryFiles();

    public NotedFiles(FileSystem files, Notes notes) {
        this.files = files;
        this.notes = notes;
    }

    @Override
    public Kind stat(String path) {
        String canonical = GuestPath.of(path).canonical();
        Kind known = kinds.get(canonical);
        if (known == null) {
            known = files.stat(canonical);
            if (known == Kind.FILE) {
                byte[] content = files.read(canonical);
                contents.file(canonical, content);
                notes.file(canonical, content);
            } else if (known == Kind.DIRECTORY) {
                notes.folder(canonical);
            }
            kinds.put(canonical, known);
        }
        return known;
    }

    @Override
    public byte[] read(String path) {
        stat(path);
        return contents.read(path);
    }

    /** All that is in it is noted: a replay has to find the same names. */
    @Override
    public List<Entry> list(String path) {
        String canonical = GuestPath.of(path).canonical();
        List<Entry> known = lists.get(canonical);
        if (known == null) {
            stat(canonical);
            known = files.list(canonical).stream()
                    .filter(entry -> stat(canonical + "/" + entry.name()) != Kind.ABSENT)
                    .toList();
            lists.put(canonical, known);
        }
        return known;
    }
}
