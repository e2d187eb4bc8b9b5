package io.quecsim.simulator.check;

import io.quecsim.simulator.UserError;
import io.quecsim.simulator.boot.OwnFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An application's files: what the device will have at {@code /usr}.
 *
 * @param root the folder that stands for {@code /usr}
 * @param shown how {@code root} is written in findings; ends with a separator, or is empty
 * @param start files that are looked at in any case, relative to {@code root}; what they import follows
 * @param files every {@code .py} file below {@code root}, by its path relative to it, with slashes
 */
record App(Path root, String shown, List<String> start, Map<String, Path> files) {
    private static final int FILE_LIMIT = 5000;

    /** Files below {@code root} that are no part of an application, by the first letters of a folder's name. */
    private static final List<String> SKIPPED = List.of(".", "__pycache__");

    /**
     * @param path a script, which is looked at with what it imports; or a folder, of which every script is looked at
     * @throws UserError when there is nothing to check
     */
    static App at(Path path) {
        boolean folder = Files.isDirectory(path);
        if (!folder && !Files.isRegularFile(path)) {
            throw new UserError(
                    Files.exists(path) ? "is no regular file" : "there is no such file", path.toString(), "");
        }
        Path parent = path.getParent();
        Path root = folder ? path : parent == null ? Path.of("") : parent;
        Map<String, Path> files = scripts(root);
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        if (!folder) {
            files.put(name, path);
        }
        List<String> start = folder ? List.copyOf(files.keySet()) : List.of(name);
        if (start.isEmpty()) {
            throw new UserError("has no script in it", path.toString(), "Name a script, or a folder with .py files");
        }
        String shown = root.toString();
        return new App(root, shown.isEmpty() || shown.equals(".") ? "" : shown + "/", start, files);
    }

    private static Map<String, Path> scripts(Path root) {
        Map<String, Path> found = new TreeMap<>();
        Path folder = root.toString().isEmpty() ? Path.of(".") : root;
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(file -> file.toString().endsWith(".py") && Files.isRegularFile(file))
                    .filter(file -> !OwnFiles.hold(folder, file))
                    .limit(FILE_LIMIT)
                    .forEach(file -> {
                        String relative = folder.relativize(file).toString().replace('\\', '/');
                        if (isPart(relative)) {
                            found.put(relative, file);
                        }
                    });
        } catch (IOException e) {
            throw new UserError("cannot be read: " + e.getMessage(), root.toString(), "");
        }
        return found;
    }

    private static boolean isPart(String relative) {
        return Stream.of(relative.split("/")).noneMatch(part -> SKIPPED.stream().anyMatch(part::startsWith));
    }

    byte[] content(String file) {
        try {
            return Files.readAllBytes(files.get(file));
        } catch (IOException e) {
            throw new UserError("cannot be read: " + e.getMessage(), shown + file, "Check its permissions");
        }
    }

    /** The file that {@code import name} runs, where {@code name} begins with {@code usr.}; null when there is none. */
    @Nullable
    String fileOf(String module) {
        if (!module.startsWith("usr.")) {
            return null;
        }
        String path = module.substring("usr.".length()).replace('.', '/');
        if (files.containsKey(path + ".py")) {
            return path + ".py";
        }
        return files.containsKey(path + "/__init__.py") ? path + "/__init__.py" : null;
    }

    /** Whether the name is that of a folder with scripts in it; {@code usr} itself is one. */
    boolean isFolder(String module) {
        if (module.equals("usr")) {
            return true;
        }
        String path =
                module.startsWith("usr.") ? module.substring("usr.".length()).replace('.', '/') + "/" : "";
        return !path.isEmpty() && files.keySet().stream().anyMatch(file -> file.startsWith(path));
    }

    /** The folder of the application in which {@code module} would be found, if that stood for {@code /usr}; or null. */
    @Nullable
    String otherRoot(String module) {
        String path = "/" + module.substring("usr.".length()).replace('.', '/');
        return files.keySet().stream()
                .filter(file -> file.endsWith(path + ".py") || file.endsWith(path + "/__init__.py"))
                .map(file -> file.substring(0, file.lastIndexOf(path)) + "/")
                .findFirst()
                .orElse(null);
    }

    boolean has(String module) {
        return fileOf(module) != null || isFolder(module);
    }

    /** The dotted name by which a file of the application is imported. */
    static String moduleOf(String file) {
        String plain = file.substring(0, file.length() - ".py".length()).replace('/', '.');
        return "usr."
                + (plain.endsWith(".__init__") ? plain.substring(0, plain.length() - ".__init__".length()) : plain);
    }
}
