package io.quecsim.core.fuzz;

import io.quecsim.core.vm.Compiling;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Feeds damaged scripts and data to all that reads what a stranger wrote. Inputs follow from seed and number alone. */
public final class Fuzz {
    private static final int HANG_SECONDS = 30;

    private final PrintStream out;
    private final List<Subject> subjects;

    /** @param corpus folder of real scripts */
    Fuzz(Path corpus, PrintStream out) throws IOException {
        this(corpus, out, null);
    }

    /** @param compiling when functions of scripts that run become JVM classes; null for what follows from the script */
    Fuzz(Path corpus, PrintStream out, Compiling compiling) throws IOException {
        this.out = out;
        ScriptMutator scripts = new ScriptMutator(scripts(corpus));
        subjects = List.of(
                new SourceSubject(scripts),
                new JsonSubject(),
                new RegexSubject(),
                new StructSubject(),
                new DeflateSubject(),
                new RunSubject(scripts, compiling));
    }

    /** The scripts below a folder, or those that a list beside the golden scripts names. */
    private static List<Path> files(Path corpus) throws IOException {
        if (Files.isRegularFile(corpus)) {
            Path golden = corpus.resolveSibling("golden");
            return Files.readAllLines(corpus).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(golden::resolve)
                    .toList();
        }
        try (Stream<Path> found = Files.walk(corpus)) {
            return found.filter(file -> file.toString().endsWith(".py"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static List<String> scripts(Path corpus) throws IOException {
        List<String> scripts = new ArrayList<>();
        for (Path file : files(corpus)) {
            String text = Files.readString(file);
            if (!text.isBlank()) {
                scripts.add(text);
            }
        }
        return scripts;
    }

    List<Subject> subjects() {
        return subjects;
    }

    /**
     * Feeds inputs {@code first} to {@code first + count - 1}.
     *
     * @return what came of them
     * @throws AssertionError the first input that broke something
     */
    Tally feed(Subject subject, long seed, long first, long count) {
        Tally tally = new Tally();
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "hang watch");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (long done = 0; done < count; done += subject.batch()) {
                long from = first + done;
                List<String> inputs = new ArrayList<>();
                for (long i = from; i < Math.min(from + subject.batch(), first + count); i++) {
                    inputs.add(subject.input(new Chance(seed * 1_000_003 + i)));
                }
                Thread worker = Thread.currentThread();
                ScheduledFuture<?> alarm =
                        watch.schedule(() -> hung(subject, from, worker), HANG_SECONDS, TimeUnit.SECONDS);
                feedBatch(subject, seed, from, inputs, tally);
                alarm.cancel(false);
            }
        } finally {
            watch.shutdownNow();
        }
        return tally;
    }

    private void feedBatch(Subject subject, long seed, long from, List<String> inputs, Tally tally) {
        try {
            subject.feed(inputs, tally);
        } catch (Throwable all) {
            // Which of them it was.
            for (int i = 0; i < inputs.size(); i++) {
                try {
                    subject.feed(List.of(inputs.get(i)), new Tally());
                } catch (Throwable one) {
                    throw new AssertionError(
                            subject.name() + " broke: --only " + subject.name() + " --seed " + seed + " --first "
                                    + (from + i) + " --count 1\n" + inputs.get(i),
                            one);
                }
            }
            throw new AssertionError(
                    subject.name() + " broke in the batch from " + from + ", by no single input of it", all);
        }
    }

    private void hung(Subject subject, long from, Thread worker) {
        out.println(subject.name() + " takes more than " + HANG_SECONDS + " s for the batch from " + from + ":");
        for (StackTraceElement element : worker.getStackTrace()) {
            out.println("    at " + element);
        }
        out.flush();
    }

    private static void usage(PrintStream out) {
        out.println("usage: tools/fuzz [--count N] [--seed S] [--first I] [--only NAME,NAME] [--corpus FOLDER|LIST]");
        out.println("                  [--compile hot|early|never]");
        out.println("  Feeds N inputs (100000) to each of: source, ujson, ure, ustruct, uzlib, run.");
        out.println("  An input that breaks something is shown with the options that bring it again.");
    }

    public static void main(String... args) throws IOException {
        long count = 100_000;
        long seed = 1;
        long first = 0;
        List<String> only = List.of();
        Compiling compiling = null;
        Path corpus = Path.of("core", "src", "test", "resources", "fuzz-seeds.txt");
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length || !args[i].startsWith("--")) {
                usage(System.out);
                System.exit(args[i].equals("--help") ? 0 : 2);
            }
            String value = args[i + 1];
            switch (args[i]) {
                case "--count" -> count = Long.parseLong(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--first" -> first = Long.parseLong(value);
                case "--only" -> only = List.of(value.split(","));
                case "--compile" -> compiling = Compiling.valueOf(value.toUpperCase(Locale.ROOT));
                case "--corpus" -> corpus = Path.of(value);
                default -> {
                    usage(System.err);
                    System.exit(2);
                }
            }
        }
        System.exit(run(new Fuzz(corpus, System.out, compiling), only, seed, first, count) ? 0 : 1);
    }

    private static boolean run(Fuzz fuzz, List<String> only, long seed, long first, long count) {
        boolean sound = true;
        for (Subject subject : fuzz.subjects) {
            if (!only.isEmpty() && !only.contains(subject.name())) {
                continue;
            }
            long began = System.nanoTime();
            try {
                Tally tally = fuzz.feed(subject, seed, first, count);
                double seconds = (System.nanoTime() - began) / 1e9;
                fuzz.out.printf(Locale.ROOT, "%-8s %,12d inputs %8.1f s: %s%n", subject.name(), count, seconds, tally);
            } catch (AssertionError e) {
                fuzz.out.println(e.getMessage());
                Throwable cause = e.getCause();
                fuzz.out.println(cause);
                // Of an endless recursion the first frames tell all.
                Arrays.stream(cause.getStackTrace()).limit(20).forEach(frame -> fuzz.out.println("    at " + frame));
                sound = false;
            }
        }
        return sound;
    }

    /** For runs in another class loader: feeds all subjects and throws what breaks. */
    public static void feedAll(String corpus, long seed, String subject, long count) throws IOException {
        Fuzz fuzz = new Fuzz(Path.of(corpus), new PrintStream(System.out, true, StandardCharsets.UTF_8));
        fuzz.feed(fuzz.named(subject), seed, 0, count);
    }

    Subject named(String name) {
        return subjects.stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
