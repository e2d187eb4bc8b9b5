package io.quecsim.core.vm;

import io.quecsim.core.bench.Clock;
import io.quecsim.core.bench.Guest;
import io.quecsim.core.bench.Peer;
import io.quecsim.core.bench.Program;
import io.quecsim.core.bench.Sample;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a compiling tier would give: functions of {@code bench/programs} by the interpreter, as JVM classes of
 * {@link TierCompiler}, and on the peer, in turns. Fails if the first two differ by a cycle, an instruction or the result, in
 * long slices or in short ones. Run it by {@code bench/tier}; see {@code docs/internals/compiling-tier.md}.
 */
public final class TierExperiment {
    private static final List<String> PROGRAMS = List.of("attr", "call", "list", "loop", "sieve");
    private static final int ROUNDS = 7;
    private static final int WARM_UP_MILLIS = 3000;
    private static final int ROUND_MILLIS = 150;

    private final Guest guest = new Guest();
    private final Interpreter in = guest.vm.interpreter;
    private final TierRuntime tier;
    private boolean tiered;
    private Object result;
    private double makeMillis;

    private TierExperiment(Program program) throws ReflectiveOperationException {
        this.tier = new TierRuntime(in);
        guest.load(program);
        PyDict globals = ((PyModule) guest.vm.importer.loaded.get(guest.vm.name("__main__"))).globals;
        long start = System.nanoTime();
        compileAll(globals);
        makeMillis = (System.nanoTime() - start) / 1e6;
        globals.put(guest.vm, guest.vm.name("bench"), new Measured(globals.get(guest.vm.name("bench"))));
    }

    private void compileAll(PyDict names) throws ReflectiveOperationException {
        for (int i = 0; i < names.slots(); i++) {
            Object value = names.keyAt(i) == null ? null : names.valueAt(i);
            if (value instanceof PyFunction) {
                tier.add(((PyFunction) value).code);
            } else if (value instanceof PyClass) {
                compileAll(((PyClass) value).members);
            }
        }
    }

    /** {@code bench}: the script's function, by interpreter or tier. */
    private final class Measured extends PyCallable {
        private final Object function;

        Measured(Object function) {
            this.function = function;
        }

        @Override
        public Object call(Vm vm, Object[] args, PyStr[] kwNames) {
            Boundary boundary = new Boundary(vm.threads.current());
            boundary.started = true;
            boundary.ret = Frame.DISCARD;
            boundary.back = in.top;
            long outerPublished = in.published;
            CodeFrame outerAt = in.at;
            long outerAcc = in.acc;
            int outerRet = in.nativeRet;
            int outerMark = in.recentMark;
            in.recentMark = vm.heap.recentMark();
            in.top = boundary;
            in.calls.call(function, Frame.TO_NATIVE, args, kwNames);
            if (tiered) {
                tier.run(boundary);
            } else {
                while (!boundary.done) {
                    if (in.published >= in.budget) {
                        vm.cpu.settle();
                        vm.time.safePoint();
                        vm.cpu.openSlice();
                    }
                    in.dispatch();
                }
            }
            in.top = boundary.back;
            in.recentMark = outerMark;
            in.at = outerAt;
            in.acc = outerAcc;
            in.nativeRet = outerRet;
            in.extra += in.published - outerPublished;
            in.published = outerPublished;
            vm.cpu.openSlice();
            if (boundary.raised != null) {
                throw boundary.raised;
            }
            result = boundary.value;
            return boundary.value;
        }

        @Override
        public PyType type() {
            return Types.FUNCTION;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(function);
        }
    }

    private String told(boolean asTier, long slice) {
        tiered = asTier;
        guest.vm.cpu.sliceLimit(slice);
        long cycles = guest.vm.cpu.cycles();
        long instructions = guest.vm.cpu.instructions();
        guest.call();
        return result + " after " + (guest.vm.cpu.cycles() - cycles) + " cycles, "
                + (guest.vm.cpu.instructions() - instructions) + " instructions";
    }

    private double measure(boolean asTier, int millis) {
        tiered = asTier;
        long start = Clock.CPU.nanos();
        long spent;
        int calls = 0;
        do {
            guest.call();
            calls++;
            spent = Clock.CPU.nanos() - start;
        } while (spent < millis * 1_000_000L);
        return (double) spent / calls;
    }

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Peer peer = args.length == 0 ? null : new Peer(List.of(args), Clock.CPU);
        System.out.println(
                "| program | interpreter, ms | compiled, ms | times as fast | peer, ms | compiled: speed, peer = 1 | classes made, ms | suspended when compared |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (Program program : Program.in(Path.of("bench", "programs"), PROGRAMS)) {
            TierExperiment run = new TierExperiment(program);
            for (long slice : new long[] {Interpreter.MAX_SLICE_CYCLES, 50_000, 3000, 400}) {
                String interpreted = run.told(false, slice);
                String compiled = run.told(true, slice);
                if (!interpreted.equals(compiled)) {
                    throw new AssertionError(program.name() + " in slices of " + slice + ": interpreted " + interpreted
                            + ", compiled " + compiled);
                }
            }
            long suspended = run.tier.suspended;
            run.guest.vm.cpu.sliceLimit(Interpreter.MAX_SLICE_CYCLES);
            run.measure(false, WARM_UP_MILLIS);
            run.measure(true, WARM_UP_MILLIS);
            double[] slow = new double[ROUNDS];
            double[] fast = new double[ROUNDS];
            double[] theirs = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                slow[i] = run.measure(false, ROUND_MILLIS);
                theirs[i] = peer == null
                        ? Double.NaN
                        : peer.measure(program, ROUND_MILLIS).nanos();
                fast[i] = run.measure(true, ROUND_MILLIS);
            }
            double interpreter = Sample.median(slow) / 1e6;
            double compiled = Sample.median(fast) / 1e6;
            double other = Sample.median(theirs) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.1f | %.2f | %.1f | %.1f | %d |%n",
                    program.name(),
                    interpreter,
                    compiled,
                    interpreter / compiled,
                    other,
                    other / compiled,
                    run.makeMillis,
                    suspended);
        }
    }
}
