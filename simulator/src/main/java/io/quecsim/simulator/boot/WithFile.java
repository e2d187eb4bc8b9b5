package io.quecsim.simulator.boot;

import io.quecsim.core.port.FileSystem;
import java.util.List;

/** A file system with one more file in it, which the host does not have: the code of {@code -c}. */
record WithFile(FileSystem files, String name, byte[] content) implements FileSystem {
    @Override
    public Kind stat(String path) {
        return isIt(path) ? Kind.FILE : files.stat(path);
    }

    @Override
    public byte[] read(String path) {
        return isIt(path) ? content.clone() : files.read(path);
    }

    @Override
    public List<Entry> list(String path) {
        return files.list(path);
    }

    @Override
    public String toString() {
        return files.toString();
    }

    private boolean isIt(String path) {
        // Not by the record's own equals, which is put together when it is first called: some ms of each start.
        return GuestPath.of(path).names().equals(GuestPath.of(name).names());
    }
}
