package io.quecsim.simulator.boot;

import io.quecsim.core.port.FileSystem;
import io.quecsim.simulator.UserError;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The script a user named, and the files it sees. A file runs as {@code /usr/<its name>}, with its folder as
 * {@code /usr}; of a folder {@code main.py} runs, as on a device.
 *
 * @param name as the user wrote it
 * @param guestPath what the device runs: a path, or the dotted name of a module
 * @param asModule whether it is a module to import as {@code __main__}
 * @param files the device's file system
 */
public record Script(String name, String guestPath, boolean asModule, FileSystem files) {
    private static final String CODE_NAME = "<string>";
    private static final String MAIN = "/usr/main.py";

    /** @throws UserError when there is nothing to run at {@code path} */
    public static Script at(Path path) {
        if (Files.isDirectory(path)) {
            if (!Files.isRegularFile(path.resolve("main.py"))) {
                throw new UserError(
                        "has no main.py", path.toString(), "Name the script itself, or a folder with a main.py");
            }
            return new Script(path.toString(), MAIN, false, new HostFolder(path));
        }
        if (!Files.isRegularFile(path)) {
            throw new UserError(
                    Files.exists(path) ? "is no regular file" : "there is no such file", path.toString(), "");
        }
        if (!Files.isReadable(path)) {
            throw new UserError("cannot be read", path.toString(), "Check its permissions");
        }
        Path folder = path.toAbsolutePath().getParent();
        return new Script(path.toString(), "/usr/" + path.getFileName(), false, new HostFolder(folder));
    }

    /** An empty flash. */
    public static Script none() {
        return new Script("an empty flash", MAIN, false, new MemoryFiles().folder("/usr"));
    }

    /**
     * What a device has that boots as its firmware does: of a folder {@code main.py} runs, if it is there.
     *
     * @throws UserError when there is nothing at {@code path}
     */
    public static Script ofDevice(Path path) {
        return Files.isDirectory(path) ? new Script(path.toString(), MAIN, false, new HostFolder(path)) : at(path);
    }

    /**
     * A script given as text. Tracebacks call it {@code <string>}, as MicroPython does.
     *
     * @param folder what it sees as {@code /usr}
     * @throws UserError when there is no such folder
     */
    public static Script ofCode(String code, Path folder) {
        byte[] text = code.getBytes(StandardCharsets.UTF_8);
        return new Script(CODE_NAME, CODE_NAME, false, new WithFile(folder(folder), CODE_NAME, text));
    }

    /**
     * A module run as a script, imported below {@code usr} as a device would.
     *
     * @param name with points; a leading {@code usr} may be there or not
     * @param folder where to look for it: what it sees as {@code /usr}
     * @throws UserError when there is no such module
     */
    public static Script ofModule(String name, Path folder) {
        if (!name.matches("\\w+(\\.\\w+)*")) {
            throw new UserError("is no name of a module", "-m " + name, "Write a.b for a/b.py");
        }
        HostFolder files = folder(folder);
        String module = name.startsWith("usr.") ? name : "usr." + name;
        String path = "/" + module.replace('.', '/');
        for (String main : List.of("", ".__main__")) {
            if (files.stat("/" + (module + main).replace('.', '/') + ".py") == FileSystem.Kind.FILE) {
                return new Script(name, module + main, true, files);
            }
        }
        throw new UserError(
                "no module named '" + name + "'",
                "-m " + name,
                "Looked for " + path + ".py and " + path + "/__main__.py, where /usr is "
                        + folder.toAbsolutePath().normalize());
    }

    private static HostFolder folder(Path folder) {
        if (!Files.isDirectory(folder.toAbsolutePath())) {
            throw new UserError("is no folder", folder.toString(), "With -c and -m a folder stands for /usr");
        }
        return new HostFolder(folder.toAbsolutePath());
    }
}
