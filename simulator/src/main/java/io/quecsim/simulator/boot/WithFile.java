package io.quecsim.simulator.boot;

import io.quecsim.core.port.FileSystem;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file system with one more file in it, which the host does not have: the code of {@code -c}, what the simulator itself has to know
 * of the others. No list of a folder names it.
 *
 * @param name its path
 * @param content asked for when it is read
 */
public record WithFile(FileSystem files, String name, Supplier<byte[]> content) implements FileSystem {
    public WithFile(FileSystem files, String name, byte[] content) {
        this(files, name, content::clone);
    }

    @Override
    public Kind stat(String path) {
        return isIt(path) ? Kind.FILE : files.stat(path);
    }

    @Override
    public byte[] read(String path) {
        return isIt(path) ? content.get() : files.read(path);
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
