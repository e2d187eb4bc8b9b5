package io.quecsim.simulator.boot;

import io.quecsim.core.port.FileSystem;
import io.quecsim.simulator.UserError;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The script a user named, and the files it sees. A file runs as {@code /usr/<its name>}, with its folder as
 * {@code /usr}; of a folder {@code main.py} runs, as on a device.
 *
 * @param name as the user wrote it
 * @param guestPath what the device runs
 * @param files the device's file system
 */
public record Script(String name, String guestPath, FileSystem files) {
    /** @throws UserError when there is nothing to run at {@code path} */
    public static Script at(Path path) {
        if (Files.isDirectory(path)) {
            if (!Files.isRegularFile(path.resolve("main.py"))) {
                throw new UserError(
                        "has no main.py", path.toString(), "Name the script itself, or a folder with a main.py");
            }
            return new Script(path.toString(), "/usr/main.py", new HostFolder(path));
        }
        if (!Files.isRegularFile(path)) {
            throw new UserError("there is no such file", path.toString(), "");
        }
        if (!Files.isReadable(path)) {
            throw new UserError("cannot be read", path.toString(), "Check its permissions");
        }
        Path folder = path.toAbsolutePath().getParent();
        return new Script(path.toString(), "/usr/" + path.getFileName(), new HostFolder(folder));
    }
}
