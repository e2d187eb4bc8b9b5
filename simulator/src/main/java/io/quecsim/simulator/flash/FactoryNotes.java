package io.quecsim.simulator.flash;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.FileSystem.Entry;
import io.quecsim.core.port.FileSystem.Kind;
import io.quecsim.simulator.boot.MemoryFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Which files of the script's folder were put onto a kept flash, so that the next start puts only those there that are new or
 * other: what the device has made of its copies stays. One line a file: CRC-32 of its content, its path.
 */
final class FactoryNotes {
    private final Path file;
    private final Map<String, String> sums = new TreeMap<>();

    private FactoryNotes(Path file) {
        this.file = file;
    }

    /** Those of the run before; none when there was none. */
    static FactoryNotes read(Path file) throws IOException {
        FactoryNotes notes = new FactoryNotes(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    notes.sums.put(line.substring(space + 1), line.substring(0, space));
                }
            }
        }
        return notes;
    }

    /**
     * Copies what is to be put onto the flash.
     *
     * @param script is always put there; empty for none
     */
    MemoryFiles changed(FileSystem files, String script, MemoryFiles onto) {
        for (String folder : List.of("/usr", "/bak")) {
            if (files.stat(folder) == Kind.DIRECTORY) {
                walk(files, folder, script, onto);
            }
        }
        if (files.stat(script) == Kind.FILE && script.startsWith("<")) {
            onto.file(script, files.read(script));
        }
        return onto;
    }

    private void walk(FileSystem files, String folder, String script, MemoryFiles onto) {
        onto.folder(folder);
        for (Entry entry : files.list(folder)) {
            String path = folder + "/" + entry.name();
            if (entry.kind() == Kind.DIRECTORY) {
                walk(files, path, script, onto);
                continue;
            }
            byte[] content = files.read(path);
            CRC32 crc = new CRC32();
            crc.update(content);
            String sum = Long.toHexString(crc.getValue());
            if (!sum.equals(sums.put(path, sum)) || path.equals(script)) {
                onto.file(path, content);
            }
        }
    }

    void write() throws IOException {
        List<String> lines = new ArrayList<>();
        sums.forEach((path, sum) -> lines.add(sum + " " + path));
        AtomicFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
