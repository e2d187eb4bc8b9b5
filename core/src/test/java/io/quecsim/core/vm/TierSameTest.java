package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quecsim.core.error.PyException;
import io.quecsim.core.fuzz.Chance;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.trace.TraceSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs run the same whether functions are compiled or not: the same output, ends, cycles, instructions, time, turns of threads,
 * allocations and heap. Random ones of {@link TierPrograms}, the golden scripts that {@link GoldenScriptTest} does not compile, and
 * the programs of {@code bench}.
 *
 * <p>{@code -Dquecsim.tier.programs=N} for another number of random programs, each then run in all ways, {@code -Dquecsim.tier.first=K}
 * for others: a failure names its number.
 */
class TierSameTest {
    private static final int PROGRAMS = 90;
    /** Among those behind it are some that once differed. */
    private static final long FIRST = 3000;

    private static final long LIMIT_NANOS = 3_000_000;

    /** Ends a program from within its machine. */
    private static final class TimeUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** How a program is run. */
    private record Way(Set<Feature> features, int heapBytes, boolean stress, long sliceCycles) {
        GuestRun machine() {
            GuestRun run = features == Feature.ALL
                    ? GuestRun.current(heapBytes, stress)
                    : new GuestRun(heapBytes, stress, features);
            return sliceCycles == 0 ? run : run.sliceLimit(sliceCycles);
        }
    }

    private static List<Way> ways(Set<Feature> features, int heapBytes) {
        return List.of(
                new Way(features, heapBytes, false, 0),
                new Way(features, Math.max(64 * 1024, heapBytes), true, 0),
                new Way(features, heapBytes, false, 50),
                new Way(features, heapBytes, false, 333));
    }

    /** The turns of threads, when and which. */
    private static final class Turns implements TraceSink {
        private long hash;

        private void add(long a, long b, long c) {
            hash = (hash * 31 + a) * 1_000_003 + b * 7919 + c;
        }

        @Override
        public void name(int id, String text) {}

        @Override
        public void track(long timeNanos, int id, Trace.TrackKind kind, int nameId, int parent) {
            add(timeNanos, id, parent);
        }

        @Override
        public void begin(long timeNanos, int track, int nameId) {
            add(timeNanos, track, 1);
        }

        @Override
        public void end(long timeNanos, int track) {
            add(timeNanos, track, 2);
        }

        @Override
        public void instant(long timeNanos, int track, int nameId, long value) {
            add(timeNanos, nameId, value);
        }

        @Override
        public void counter(long timeNanos, int track, long value) {
            add(timeNanos, track, value);
        }

        @Override
        public void bytes(long timeNanos, int track, int nameId, byte[] data, int from, int to) {
            add(timeNanos, track, to - from);
        }

        @Override
        public void flow(long timeNanos, int fromTrack, int toTrack) {
            add(timeNanos, fromTrack, toTrack);
        }
    }

    @Test
    void programsRunTheSameCompiled() {
        int count = Integer.getInteger("quecsim.tier.programs", PROGRAMS);
        long first = Long.getLong("quecsim.tier.first", FIRST);
        Map<String, Integer> kinds = new TreeMap<>();
        int units = 0;
        for (long number = first; number < first + count; number++) {
            units += compare(number, count != PROGRAMS, kinds);
        }
        if (count != PROGRAMS) {
            System.out.println(units + " functions compiled; the programs' ends: " + kinds);
        }
        // The comparison must not become one of nothing.
        assertThat(units).isGreaterThan(count);
    }

    /** Compares one program and answers how many of its functions became classes. */
    private static int compare(long number, boolean allWays, Map<String, Integer> kinds) {
        String source = TierPrograms.of(number);
        Chance chance = new Chance(~number);
        Set<Feature> features = chance.oneIn(2) ? Feature.UNIX_1_13 : Feature.ALL;
        List<Way> ways = ways(features, chance.pick(40, 56, 96, 512) * 1024);
        int units = 0;
        for (Way way : allWays ? ways : List.of(ways.get(0), ways.get(1 + (int) (number % 3)))) {
            GuestRun never = disturbed(number, way.machine());
            never.vm.compileNever();
            GuestRun early = disturbed(number, way.machine());
            early.vm.compileEagerly();
            String expected = run(never, source, "main.py");
            assertThat(run(early, source, "main.py"))
                    .as(() -> number + ", " + way + "\n" + source)
                    .isEqualTo(expected);
            units += early.vm.compiled();
            if (way == ways.get(0)) {
                kinds.merge(kind(expected), 1, Integer::sum);
            }
        }
        return units;
    }

    @TestFactory
    Stream<DynamicNode> goldenScriptsRunTheSameCompiled() {
        Map<String, Set<Feature>> folders = new LinkedHashMap<>();
        folders.put("builtin", Feature.UNIX_1_13);
        folders.put("current", Feature.ALL);
        folders.put("firmware", Feature.QUECPYTHON_2021);
        folders.put("heap", Feature.UNIX_1_13);
        return GoldenScript.folders().stream()
                .filter(folder -> folders.containsKey(folder.getFileName().toString()))
                .map(folder -> {
                    String name = folder.getFileName().toString();
                    // Loops that fill a small heap, too long for a collection at every allocation.
                    boolean full = name.equals("heap");
                    List<Way> ways = ways(folders.get(name), full ? 48 * 1024 : 512 * 1024);
                    List<Way> wanted = full ? List.of(ways.get(0), ways.get(3)) : ways;
                    return dynamicContainer(
                            name,
                            GoldenScript.in(folder).stream()
                                    .map(script -> dynamicTest(script.toString(), () -> compare(script, wanted))));
                });
    }

    private static void compare(GoldenScript script, List<Way> ways) throws IOException {
        for (Way way : ways) {
            GuestRun never = script.withFiles(way.machine());
            never.vm.compileNever();
            GuestRun early = script.withFiles(way.machine());
            early.vm.compileEagerly();
            String name = script.path().getFileName().toString();
            assertThat(run(early, script.source(), name))
                    .as(way::toString)
                    .isEqualTo(run(never, script.source(), name));
        }
    }

    @TestFactory
    Stream<DynamicNode> benchmarksRunTheSameCompiled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "bench", "programs"))) {
            List<Path> programs = files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
            return programs.stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                        Way way = new Way(Feature.UNIX_1_13, 512 * 1024, false, 0);
                        // Of call, Fibonacci numbers, the time grows with the result.
                        String counts = file.endsWith("call.py") ? "3, 17" : "3, 4, 60";
                        String source = Files.readString(file) + "for n in (" + counts + "):\n    print(bench(n))\n";
                        GuestRun never = way.machine();
                        never.vm.compileNever();
                        GuestRun early = way.machine();
                        early.vm.compileEagerly();
                        GuestRun hot = way.machine();
                        String expected = run(never, source, "main.py");
                        assertThat(run(early, source, "main.py")).as("early").isEqualTo(expected);
                        assertThat(run(hot, source, "main.py")).as("hot").isEqualTo(expected);
                        assertThat(early.vm.compiled()).isPositive();
                    }));
        }
    }

    /** With events, interrupts and an end at times of the program's number. */
    private static GuestRun disturbed(long number, GuestRun run) {
        run.vm.main.globals.put(run.vm, run.vm.name("later"), new Later());
        Chance chance = new Chance(number ^ 0x5a5a5a5aL);
        for (int i = chance.oneIn(3) ? chance.between(1, 3) : 0; i > 0; i--) {
            run.vm.time.at(chance.between(50_000, 800_000), due -> run.vm.interrupt());
        }
        run.vm.time.end(LIMIT_NANOS, due -> {
            throw new TimeUp();
        });
        return run;
    }

    /** {@code later(callback, microseconds)}: what a timer does. */
    private static final class Later extends PyCallable {
        @Override
        public PyType type() {
            return Types.FUNCTION;
        }

        @Override
        public Object call(Vm vm, Object[] args, PyStr[] kwNames) {
            vm.time.after((Integer) args[1] * 1_000L, due -> vm.callbacks.schedule(args[0], args[1]));
            return PyNone.NONE;
        }
    }

    /** What is seen of a run. */
    private static String run(GuestRun run, String source, String name) {
        Turns turns = new Turns();
        run.vm.trace.attach(turns);
        String end;
        try {
            end = run.run(source, name).end.toString();
        } catch (TimeUp e) {
            end = "time up";
        } catch (PyException e) {
            end = "not compiled: " + run.vm.describe(e.value());
        }
        Vm vm = run.vm;
        return run.output() + "\n" + vm.cpu.cycles() + " cycles, " + vm.cpu.instructions() + " instructions, "
                + vm.nowNanos() + " ns, " + vm.heap.allocations() + " allocations, " + vm.heap.usedBytes()
                + " bytes, turns " + turns.hash + "\n" + end;
    }

    private static String kind(String seen) {
        String end = seen.substring(seen.lastIndexOf('\n') + 1);
        String output = seen.substring(0, seen.lastIndexOf('\n', seen.lastIndexOf('\n') - 1))
                .strip();
        String last = output.substring(output.lastIndexOf('\n') + 1);
        return last.matches("\\w+(: .*)?") ? last.replaceFirst(":.*", "") : end;
    }
}
