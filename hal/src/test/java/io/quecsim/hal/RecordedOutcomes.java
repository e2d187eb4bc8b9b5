package io.quecsim.hal;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** A journal in memory. */
public final class RecordedOutcomes implements Door.Journal {
    private record Taken(long stampNanos, Outcome outcome) {}

    private final List<Taken> all = new ArrayList<>();

    @Override
    public void taken(long stampNanos, Outcome outcome) {
        all.add(new Taken(stampNanos, outcome));
    }

    public int size() {
        return all.size();
    }

    /** What was recorded so far, to be fed to another domain's door. */
    public Door.ReplaySource source() {
        ArrayDeque<Taken> left = new ArrayDeque<>(all);
        return new Door.ReplaySource() {
            @Override
            public long nextStampNanos() {
                return left.isEmpty() ? Long.MAX_VALUE : left.getFirst().stampNanos();
            }

            @Override
            public Outcome next() {
                return left.removeFirst().outcome();
            }
        };
    }
}
