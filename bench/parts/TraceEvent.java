package io.quecsim.bench.parts;

import io.quecsim.core.trace.Trace;
import io.quecsim.core.trace.TraceSink;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An event told to the trace: with nobody listening, and with a sink that adds up what it is told. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TraceEvent {
    @Param({"false", "true"})
    public boolean listening;

    private final Trace trace = new Trace();
    private final Sum sum = new Sum();
    private int track;
    private int name;
    private long now;

    @Setup
    public void begin() {
        if (listening) {
            trace.attach(sum);
        }
        track = trace.track(0, Trace.TrackKind.values()[0], "part", 0);
        name = trace.name("event");
    }

    @Benchmark
    public long instant() {
        trace.instant(now++, track, name, 42);
        return sum.sum;
    }

    @Benchmark
    public long slice() {
        trace.begin(now++, track, name);
        trace.end(now++, track);
        return sum.sum;
    }

    private static final class Sum implements TraceSink {
        private long sum;

        @Override
        public void name(int id, String text) {}

        @Override
        public void track(long timeNanos, int track, Trace.TrackKind kind, int nameId, int parent) {}

        @Override
        public void begin(long timeNanos, int track, int nameId) {
            sum += timeNanos + nameId;
        }

        @Override
        public void end(long timeNanos, int track) {
            sum += timeNanos;
        }

        @Override
        public void instant(long timeNanos, int track, int nameId, long value) {
            sum += timeNanos + value;
        }

        @Override
        public void counter(long timeNanos, int track, long value) {}

        @Override
        public void bytes(long timeNanos, int track, int nameId, byte[] data, int from, int to) {}

        @Override
        public void flow(long timeNanos, int fromTrack, int toTrack) {}
    }
}
