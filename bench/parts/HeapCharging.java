package io.quecsim.bench.parts;

import io.quecsim.core.bench.Guest;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyList;
import io.quecsim.core.vm.Vm;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An object put on the simulated heap, with its share of the collections that follow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HeapCharging {
    private final Vm vm = new Guest().vm;
    private int mark;

    @Setup
    public void begin() {
        mark = vm.heap.recentMark();
    }

    /** One block. */
    @Benchmark
    public Object aFloat() {
        PyFloat made = PyFloat.of(vm, 0.5);
        vm.heap.releaseRecent(mark);
        return made;
    }

    /** A block and a run of two. */
    @Benchmark
    public Object aList() {
        PyList made = PyList.of(vm, 1, 2, 3, 4, 5, 6);
        vm.heap.releaseRecent(mark);
        return made;
    }
}
