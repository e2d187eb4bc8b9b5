package io.quecsim.core.frozen;

import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Build step: compiles every {@code .py} file below a folder into one archive. The name of a module is its path with dots,
 * the file name of its tracebacks its path, as {@code mpy-cross} and the firmware's build have it. The archive is written
 * only when its content changes, so a build that changes nothing touches nothing.
 */
public final class FreezeModules {
    private FreezeModules() {}

    /** {@code FreezeModules FOLDER ARCHIVE}; a mistake in a source ends with its place and exit code 1. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: FreezeModules FOLDER ARCHIVE");
        }
        freeze(Path.of(args[0]), Path.of(args[1]));
    }

    /** @throws IllegalStateException naming file and line when a source is wrong */
    static void freeze(Path folder, Path archive) throws IOException {
        Map<String, byte[]> modules = new TreeMap<>();
        for (Path file : sources(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            try {
                byte[] code = FrozenCode.encode(
                        Compiler.compile(Files.readAllBytes(file), path, Mode.FILE, LanguageLevel.V1_13, 0));
                modules.put(path.substring(0, path.length() - ".py".length()).replace('/', '.'), code);
            } catch (PySyntaxError e) {
                throw new IllegalStateException(file + ":" + e.line() + ": " + e.getMessage(), e);
            }
        }
        byte[] written = FrozenArchive.write(modules);
        if (Files.exists(archive) && Arrays.equals(Files.readAllBytes(archive), written)) {
            return;
        }
        Files.createDirectories(archive.toAbsolutePath().getParent());
        Files.write(archive, written);
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }
}
