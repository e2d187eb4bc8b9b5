package io.quecsim.core.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Options of {@code bench/run}.
 *
 * @param programs folder of the programs
 * @param perfBench a checkout of MicroPython whose {@code tests/perf_bench} are the programs instead; null for none
 * @param perfSpeed N of those
 * @param perfMemory M of those
 * @param only names of those to run; empty for all
 * @param peer command of a MicroPython binary; empty for none
 * @param starts processes, one after the other
 * @param alone each program in a process of its own
 */
record SpeedOptions(
        Path programs,
        Path perfBench,
        int perfSpeed,
        int perfMemory,
        List<String> only,
        List<String> peer,
        int starts,
        int rounds,
        int warmUpMillis,
        int roundMillis,
        Clock clock,
        boolean alone) {

    static final String USAGE = String.join(
            "\n",
            "options: --peer COMMAND        a binary of MicroPython's unix port to compare with",
            "         --only NAME,NAME      not all programs",
            "         --starts N            processes of ours (3)",
            "         --rounds N            measurements in each, in turns with the peer (5)",
            "         --warm-up MILLIS      of calls before (1000)",
            "         --round MILLIS        of calls in a measurement (100)",
            "         --clock cpu|wall      what is counted (cpu)",
            "         --alone               a process for each program",
            "         --programs FOLDER     (bench/programs)",
            "         --perf-bench FOLDER   instead: tests/perf_bench of this checkout of MicroPython",
            "         --n N, --m M          its parameters: megahertz and kilobytes of a board (100 and 100)");

    /** The programs to time. */
    List<Program> chosen() throws IOException {
        return perfBench == null
                ? Program.in(programs, only)
                : Program.perfBench(perfBench, only, perfSpeed, perfMemory);
    }

    static SpeedOptions parse(String... args) {
        Path programs = Path.of("bench", "programs");
        Path perfBench = null;
        int perfSpeed = 100;
        int perfMemory = 100;
        List<String> only = List.of();
        List<String> peer = List.of();
        int starts = 3;
        int rounds = 5;
        int warmUp = 1000;
        int round = 100;
        Clock clock = Clock.CPU;
        boolean alone = false;
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            if (option.equals("--alone")) {
                alone = true;
                continue;
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("what is " + option + "?\n" + USAGE);
            }
            String value = args[++i];
            switch (option) {
                case "--peer" -> peer = List.of(value.split(" "));
                case "--only" -> only = List.of(value.split(","));
                case "--starts" -> starts = Integer.parseInt(value);
                case "--rounds" -> rounds = Integer.parseInt(value);
                case "--warm-up" -> warmUp = Integer.parseInt(value);
                case "--round" -> round = Integer.parseInt(value);
                case "--clock" -> clock = Clock.valueOf(value.toUpperCase(Locale.ROOT));
                case "--programs" -> programs = Path.of(value);
                case "--perf-bench" -> perfBench = Path.of(value);
                case "--n" -> perfSpeed = Integer.parseInt(value);
                case "--m" -> perfMemory = Integer.parseInt(value);
                default -> throw new IllegalArgumentException("what is " + option + "?\n" + USAGE);
            }
        }
        return new SpeedOptions(
                programs, perfBench, perfSpeed, perfMemory, only, peer, starts, rounds, warmUp, round, clock, alone);
    }
}
