package io.quecsim.hal.host;

import io.quecsim.core.time.Door;

/** The host's clock, behind an interface so that tests of paced runs need not wait. */
public interface HostClock {
    /** Nanoseconds since some fixed moment, never decreasing. */
    long nanos();

    /** Milliseconds since 1970-01-01T00:00Z, for {@code --rtc now}. */
    long epochMillis();

    /** Waits until {@code hostNanos} have passed on this clock or the door has something; may return early. */
    void await(Door door, long hostNanos) throws InterruptedException;

    /** The machine's own clock. */
    HostClock SYSTEM = new HostClock() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public long epochMillis() {
            return System.currentTimeMillis();
        }

        @Override
        public void await(Door door, long hostNanos) throws InterruptedException {
            door.awaitArrival(hostNanos);
        }
    };
}
