package io.quecsim.core.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Prints how fast guest programs run here and on MicroPython's unix port, as a Markdown table. HotSpot may compile the
 * interpreter's loop differently in each process, so several are started, with the options of this one, and the table
 * shows the median and the extremes over them. Run it by {@code bench/run}; see {@code bench/README.md}.
 */
public final class SpeedTable {
    private SpeedTable() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        SpeedOptions options;
        try {
            options = SpeedOptions.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        List<Program> programs = options.chosen();
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        programs.forEach(program -> samples.put(program.name(), new ArrayList<>()));
        double loadBefore = load();
        for (int start = 0; start < options.starts(); start++) {
            if (options.alone()) {
                for (Program program : programs) {
                    run(args, program.name(), samples);
                }
            } else {
                run(args, null, samples);
            }
        }
        print(options, programs, samples, loadBefore);
    }

    private static void run(String[] args, String only, Map<String, List<Sample>> samples)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SpeedProcess.class.getName()));
        command.addAll(List.of(args));
        if (only != null) {
            command.addAll(List.of("--only", only));
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Sample sample = Sample.parse(line);
                if (sample == null) {
                    System.out.println(line);
                } else {
                    samples.get(sample.name()).add(sample);
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("a process ended with " + process.exitValue());
        }
    }

    private static void print(
            SpeedOptions options, List<Program> programs, Map<String, List<Sample>> samples, double loadBefore) {
        System.out.printf(
                Locale.ROOT,
                "Java %s, %s time, %d starts, %d rounds, %s, load %.1f to %.1f on %d processors%n%n",
                System.getProperty("java.version"),
                options.clock().name().toLowerCase(Locale.ROOT),
                options.starts(),
                options.rounds(),
                options.alone() ? "each program in its own process" : "all programs in one process",
                loadBefore,
                load(),
                Runtime.getRuntime().availableProcessors());
        System.out.println("| program | first call, ms | ours, ms | peer, ms | speed, peer = 1 | least to most |"
                + " first call's speed | M instr/s |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        List<Line> lines = new ArrayList<>();
        for (Program program : programs) {
            if (!samples.get(program.name()).isEmpty()) {
                lines.add(Line.of(program.name(), samples.get(program.name())));
            }
        }
        lines.forEach(line -> System.out.println(line.text()));
        if (!options.peer().isEmpty()) {
            System.out.println();
            summary("All", lines);
            // Upstream's programs for its native code emitters are machine code there.
            if (lines.stream().anyMatch(Line::machineCode)) {
                summary(
                        "Without machine code on the peer",
                        lines.stream().filter(line -> !line.machineCode()).toList());
            }
        }
    }

    private static void summary(String what, List<Line> lines) {
        double logs = 0;
        double firsts = 0;
        for (Line line : lines) {
            logs += Math.log(line.ratio);
            firsts += Math.log(line.peer / line.first);
        }
        Line slowest = lines.stream()
                .min(Comparator.comparingDouble(line -> line.ratio))
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%s: %d programs, geometric mean %.2f (first calls %.2f), slowest %s %.2f%n",
                what,
                lines.size(),
                Math.exp(logs / lines.size()),
                Math.exp(firsts / lines.size()),
                slowest.name,
                slowest.ratio);
    }

    /** A program's line of the table; times in nanoseconds, without a peer its figures are not a number. */
    private record Line(
            String name,
            double first,
            double ours,
            double peer,
            double ratio,
            double least,
            double most,
            double instructions) {

        static Line of(String name, List<Sample> samples) {
            double[] ratios = samples.stream().mapToDouble(Sample::ratio).toArray();
            return new Line(
                    name,
                    median(samples, Sample::first),
                    median(samples, Sample::ourMedian),
                    median(samples, Sample::peerMedian),
                    Sample.median(ratios),
                    Arrays.stream(ratios).min().orElseThrow(),
                    Arrays.stream(ratios).max().orElseThrow(),
                    samples.get(0).instructions());
        }

        private static double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
            return Sample.median(samples.stream().mapToDouble(figure).toArray());
        }

        boolean machineCode() {
            return name.startsWith("viper_");
        }

        String text() {
            boolean compared = !Double.isNaN(peer);
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.2f | %s | %s | %s | %s | %.0f |",
                    name,
                    first / 1e6,
                    ours / 1e6,
                    compared ? two(peer / 1e6) : "",
                    compared ? two(ratio) : "",
                    compared ? two(least) + " to " + two(most) : "",
                    compared ? two(peer / first) : "",
                    instructions / ours * 1e3);
        }
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
