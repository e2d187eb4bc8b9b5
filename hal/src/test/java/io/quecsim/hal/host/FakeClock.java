package io.quecsim.hal.host;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import java.util.Map;
import java.util.TreeMap;

/** A host clock that moves when it is waited for; outcomes can be laid on its way. */
public final class FakeClock implements HostClock {
    private final TreeMap<Long, Outcome> arrivals = new TreeMap<>();
    private long nanos = 1_000_000_000_000L;
    private final long startNanos = nanos;

    /** {@code outcome} comes to the door {@code afterNanos} of this clock's time after its making. */
    public void arrival(long afterNanos, Outcome outcome) {
        arrivals.put(startNanos + afterNanos, outcome);
    }

    public void pass(long hostNanos) {
        nanos += hostNanos;
    }

    /** Host time since the clock was made. */
    public long passedNanos() {
        return nanos - startNanos;
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public long epochMillis() {
        return 1_700_000_000_000L + passedNanos() / 1_000_000;
    }

    @Override
    public void await(Door door, long hostNanos) {
        Map.Entry<Long, Outcome> next = arrivals.firstEntry();
        if (next != null && (hostNanos == Long.MAX_VALUE || next.getKey() <= nanos + hostNanos)) {
            arrivals.pollFirstEntry();
            nanos = Math.max(nanos, next.getKey());
            door.enqueue(next.getValue());
        } else if (hostNanos == Long.MAX_VALUE) {
            throw new IllegalStateException("would wait for ever");
        } else {
            nanos += hostNanos;
        }
    }
}
