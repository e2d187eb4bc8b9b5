package io.quecsim.simulator.unix;

import io.quecsim.core.port.FileSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The host's whole file system, as the unix port sees it: relative paths start at the working directory. */
final class HostFiles implements FileSystem {
    private final Path workingDirectory;

    HostFiles(Path workingDirectory) {
        this.workingDirectory = workingDirectory;
    }

    Path resolve(String path) {
        return workingDirectory.resolve(path);
    }

    @Override
    public Kind stat(String path) {
        if (path.isEmpty()) {
            return Kind.ABSENT;
        }
        Path host = resolve(path);
        if (Files.isDirectory(host)) {
            return Kind.DIRECTORY;
        }
        return Files.exists(host) ? Kind.FILE : Kind.ABSENT;
    }

    @Override
    public byte[] read(String path) {
        try {
            return Files.readAllBytes(resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
