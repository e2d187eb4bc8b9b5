package io.quecsim.bench.parts;

import io.quecsim.core.bench.Guest;
import io.quecsim.core.bench.Program;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A part that a guest's script shows best: {@value #TIMES} times around a loop, whose own cost {@link Dispatch} is. Metering
 * and heap as on a device, no trace. HotSpot compiles before it goes on: its thread in the background gets so little of a busy
 * machine that the warm-up would be over first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(GuestPart.TIMES)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
public abstract class GuestPart {
    static final int TIMES = 10_000;

    private final String script;
    private final int times;
    private Guest guest;

    /** @param script defines {@code bench(n)} */
    GuestPart(String script) {
        this(script, TIMES);
    }

    /** @param times what {@code n} is; the class's {@link OperationsPerInvocation} */
    GuestPart(String script, int times) {
        this.script = script;
        this.times = times;
    }

    @Setup
    public void load() {
        guest = new Guest();
        guest.load(new Program(getClass().getSimpleName(), "", times, script, null));
    }

    @Benchmark
    public void part() {
        guest.call();
    }
}
