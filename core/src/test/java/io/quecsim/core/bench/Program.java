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
 * {@code # n = 25: ...} how much of it makes one call. Programs of MicroPython's own suite {@code tests/perf_bench} get
 * such a {@code bench} here.
 *
 * @param name of its file, without {@code .py}
 * @param answer an expression for what the last call computed, to compare with the peer's; null for none
 */
public record Program(String name, String about, int n, String text, String answer) {
    private static final Pattern SIZE = Pattern.compile("(?m)^# n = (\\d+): ");

    /** The programs of {@code folder} whose names are among {@code only}, all if that is empty; by name. */
    public static List<Program> in(Path folder, List<String> only) throws IOException {
        List<Program> programs = new ArrayList<>();
        for (Path file : scripts(folder)) {
            String name = nameOf(file);
            if (only.isEmpty() || only.contains(name)) {
                programs.add(read(name, Files.readString(file)));
            }
        }
        return programs;
    }

    private static List<Path> scripts(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }

    private static String nameOf(Path script) {
        return script.getFileName().toString().replace(".py", "");
    }

    /**
     * The programs of MicroPython's suite in the {@code checkout} that the user has.
     *
     * @param speed the suite's N, roughly the megahertz of a board that takes a second for it
     * @param memoryKilobytes the suite's M
     */
    static List<Program> perfBench(Path checkout, List<String> only, int speed, int memoryKilobytes)
            throws IOException {
        Path folder = checkout.resolve("tests").resolve("perf_bench");
        List<Program> programs = new ArrayList<>();
        for (Path file : scripts(Files.isDirectory(folder) ? folder : checkout)) {
            String text = Files.readString(file);
            String name = nameOf(file);
            if (text.contains("\nbm_params = ") && (only.isEmpty() || only.contains(name))) {
                programs.add(new Program(name, "", 1, text + bench(speed, memoryKilobytes), "_result()"));
            }
        }
        return programs;
    }

    /**
     * The suite's programs come with {@code bm_params}, what to do by N and M, of which the largest that fits is taken (N by a
     * fifth more), and {@code bm_setup}, which gives two functions: the work and what it found.
     */
    private static String bench(int speed, int memoryKilobytes) {
        return String.join(
                "\n",
                "",
                "_fit = [_nm for _nm in bm_params if 10 * _nm[0] <= " + 12 * speed + " and _nm[1] <= " + memoryKilobytes
                        + "]",
                "if not _fit:",
                "    print('SKIP')",
                "    raise SystemExit",
                "_run, _result = bm_setup(bm_params[max(_fit)])",
                "def bench(n):",
                "    _run()",
                "");
    }

    private static Program read(String name, String text) {
        Matcher size = SIZE.matcher(text);
        if (!text.startsWith("# ") || !size.find()) {
            throw new IllegalArgumentException(name + ".py: no comment '# n = NUMBER: ...'");
        }
        return new Program(name, text.substring(2, text.indexOf('\n')), Integer.parseInt(size.group(1)), text, null);
    }
}
