package io.quecsim.simulator.flash;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.OpenFile;
import java.util.List;

/** What can be mounted: a file system whose paths are lists of names from its root on. Verbs may raise {@code FileError}. */
interface Volume {
    FileSystem.Kind stat(List<String> path);

    /** The bytes of a file, at no cost: for the importer and for hints. */
    byte[] read(List<String> path);

    OpenFile open(List<String> path, FileSystem.Access access);

    List<FileSystem.Entry> list(List<String> path);

    FileSystem.Details details(List<String> path);

    void remove(List<String> path);

    void rename(List<String> from, List<String> to);

    void makeDirectory(List<String> path);

    FileSystem.Space space();

    /** Whether scripts may change it; where not, the firmware's verbs answer -1. */
    boolean isReadOnly();

    /** The script's machine was reset: it holds no file any more. */
    void reset();
}
