package io.quecsim.core.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A guest program to time: a script that defines {@code bench(n)}. Its first comment line says what it does, a line
 * {@code # n = 25: ...} how much of it makes one call.
 *
 * @param name of its file, without {@code .py}
 */
record Program(String name, String about, int n, String text) {
    private static final Pattern SIZE = Pattern.compile("(?m)^# n = (\\d+): ");

    /** The programs of {@code folder} whose names are among {@code only}, all if that is empty; by name. */
    static List<Program> in(Path folder, List<String> only) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
        List<Program> programs = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".py", "");
            if (only.isEmpty() || only.contains(name)) {
                programs.add(read(name, Files.readString(file)));
            }
        }
        return programs;
    }

    private static Program read(String name, String text) {
        Matcher size = SIZE.matcher(text);
        if (!text.startsWith("# ") || !size.find()) {
            throw new IllegalArgumentException(name + ".py: no comment '# n = NUMBER: ...'");
        }
        return new Program(name, text.substring(2, text.indexOf('\n')), Integer.parseInt(size.group(1)), text);
    }
}
