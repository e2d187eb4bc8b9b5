package io.quecsim.simulator.flash;

import io.quecsim.simulator.boot.OwnFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file of the host as a whole or not at all: beside its place, and then into it. */
final class AtomicFile {
    /** What the name of a file begins with that is not finished; one that is left over may be deleted. */
    static final String UNFINISHED = OwnFiles.PREFIX + "unfinished-";

    private AtomicFile() {}

    static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path beside = folder.resolve(UNFINISHED + file.getFileName());
        try {
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }
}
