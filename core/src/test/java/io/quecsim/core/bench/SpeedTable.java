package io.quecsim.core.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        List<Program> programs = Program.in(options.programs(), options.only());
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
        System.out.println(
                "| program | first call, ms | ours, ms | peer, ms | speed, peer = 1 | least to most | M instr/s |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (Program program : programs) {
            List<Sample> of = samples.get(program.name());
            double[] ratios = of.stream().mapToDouble(Sample::ratio).toArray();
            double ours =
                    Sample.median(of.stream().mapToDouble(Sample::ourMedian).toArray());
            double peer =
                    Sample.median(of.stream().mapToDouble(Sample::peerMedian).toArray());
            double first = Sample.median(of.stream().mapToDouble(Sample::first).toArray());
            boolean compared = !options.peer().isEmpty();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.2f | %s | %s | %s | %.0f |%n",
                    program.name(),
                    first / 1e6,
                    ours / 1e6,
                    compared ? two(peer / 1e6) : "",
                    compared ? two(Sample.median(ratios)) : "",
                    compared
                            ? two(Arrays.stream(ratios).min().orElseThrow()) + " to "
                                    + two(Arrays.stream(ratios).max().orElseThrow())
                            : "",
                    of.get(0).instructions() / ours * 1e3);
        }
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
