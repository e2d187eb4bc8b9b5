package io.quecsim.simulator.flash;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.FileSystem.Entry;
import io.quecsim.core.port.FileSystem.Kind;
import io.quecsim.hal.littlefs.LfsFile;
import io.quecsim.hal.littlefs.LittleFs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is on the flash before the device first boots: the user's files, written there as a flashing tool would. */
final class FactoryImage {
    private final FileSystem files;
    private final LittleFs fs;

    private FactoryImage(FileSystem files, LittleFs fs) {
        this.files = files;
        this.fs = fs;
    }

    /**
     * Puts all that {@code files} has at {@code folder} into the root of {@code fs}, in the order it is listed.
     *
     * @throws io.quecsim.hal.littlefs.LfsException where it does not fit
     */
    static void write(FileSystem files, String folder, LittleFs fs) {
        if (files.stat(folder) == Kind.DIRECTORY) {
            new FactoryImage(files, fs).folder(folder.equals("/") ? "" : folder, List.of());
        }
    }

    private void folder(String from, List<String> to) {
        for (Entry entry : files.list(from.isEmpty() ? "/" : from)) {
            if (entry.name().getBytes(StandardCharsets.UTF_8).length > LittleFs.NAME_BYTES) {
                continue; // A name that the device cannot have.
            }
            String path = from + "/" + entry.name();
            List<String> below = new ArrayList<>(to);
            below.add(entry.name());
            if (entry.kind() == Kind.DIRECTORY) {
                if (fs.stat(below) == null) {
                    fs.makeDirectory(below);
                }
                folder(path, below);
            } else {
                file(below, files.read(path));
            }
        }
    }

    private void file(List<String> path, byte[] content) {
        LfsFile file = fs.open(path, new LfsFile.Mode(false, true, false), true, false, true);
        file.write(content, 0, content.length);
        file.close();
    }
}
