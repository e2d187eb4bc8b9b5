package io.quecsim.simulator.unix;

import io.quecsim.core.error.Errno;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.OpenFile;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The host's whole file system, as the unix port sees it: relative paths start at the working directory. */
final class HostFiles implements FileSystem {
    private Path workingDirectory;

    HostFiles(Path workingDirectory) {
        this.workingDirectory = workingDirectory;
    }

    Path resolve(String path) {
        try {
            return workingDirectory.resolve(path);
        } catch (InvalidPathException e) {
            throw new FileError(Errno.EINVAL);
        }
    }

    /** A verb on the host's files. */
    private interface Verb<T> {
        T run() throws IOException;
    }

    private static <T> T checked(Verb<T> verb) {
        try {
            return verb.run();
        } catch (IOException e) {
            throw new FileError(errno(e));
        }
    }

    static int errno(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Errno.ENOENT;
        } else if (e instanceof FileAlreadyExistsException) {
            return Errno.EEXIST;
        } else if (e instanceof AccessDeniedException) {
            return Errno.EACCES;
        } else if (e instanceof DirectoryNotEmptyException) {
            return Errno.ENOTEMPTY;
        }
        return e instanceof NotDirectoryException ? Errno.ENOTDIR : Errno.EIO;
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
        return checked(() -> Files.readAllBytes(resolve(path)));
    }

    @Override
    public OpenFile open(String path, Access access) {
        Path host = resolve(path);
        if (Files.isDirectory(host)) {
            throw new FileError(Errno.EISDIR);
        }
        Set<OpenOption> options = new HashSet<>();
        if (access.read() || !access.write()) {
            options.add(StandardOpenOption.READ);
        }
        if (access.write()) {
            options.add(StandardOpenOption.WRITE);
        }
        if (access.create()) {
            options.add(StandardOpenOption.CREATE);
        }
        if (access.truncate()) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        SeekableByteChannel channel = checked(() -> Files.newByteChannel(host, options));
        return new HostFile(channel, access.append());
    }

    @Override
    public List<Entry> list(String path) {
        Path folder = path.isEmpty() ? workingDirectory : resolve(path);
        return checked(() -> {
            List<Entry> entries = new ArrayList<>();
            try (Stream<Path> names = Files.list(folder)) {
                for (Path each : (Iterable<Path>) names.sorted()::iterator) {
                    boolean directory = Files.isDirectory(each);
                    long bytes = directory ? 0 : Files.size(each);
                    Kind kind = directory ? Kind.DIRECTORY : Kind.FILE;
                    entries.add(new Entry(each.getFileName().toString(), kind, bytes));
                }
            }
            return entries;
        });
    }

    @Override
    public Details details(String path) {
        Path host = path.isEmpty() ? workingDirectory : resolve(path);
        return checked(() -> {
            long seconds = Files.getLastModifiedTime(host).toMillis() / 1000;
            return new Details(Files.isDirectory(host) ? Kind.DIRECTORY : Kind.FILE, Files.size(host), seconds);
        });
    }

    @Override
    public void remove(String path) {
        Path host = resolve(path);
        if (Files.isDirectory(host)) {
            throw new FileError(Errno.EISDIR);
        }
        delete(host);
    }

    private static void delete(Path host) {
        checked(() -> {
            Files.delete(host);
            return host;
        });
    }

    @Override
    public void rename(String from, String to) {
        checked(() -> Files.move(resolve(from), resolve(to), StandardCopyOption.REPLACE_EXISTING));
    }

    @Override
    public void makeDirectory(String path) {
        checked(() -> Files.createDirectory(resolve(path)));
    }

    @Override
    public void removeDirectory(String path) {
        Path host = resolve(path);
        if (Files.exists(host) && !Files.isDirectory(host)) {
            throw new FileError(Errno.ENOTDIR);
        }
        delete(host);
    }

    @Override
    public String workingDirectory() {
        return workingDirectory.toString();
    }

    @Override
    public void changeDirectory(String path) {
        Path host = resolve(path);
        if (!Files.isDirectory(host)) {
            throw new FileError(Files.exists(host) ? Errno.ENOTDIR : Errno.ENOENT);
        }
        workingDirectory = host.normalize();
    }
}
