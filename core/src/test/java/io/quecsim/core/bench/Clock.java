package io.quecsim.core.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What is counted. CPU time of the thread or process leaves out what other work on the same machine takes, and also
 * HotSpot's compiler threads; wall time has it all.
 */
public enum Clock {
    CPU("time.clock() * 1000000"),
    WALL("time.ticks_us()");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Expression for microseconds on MicroPython's unix port. */
    final String guest;

    Clock(String guest) {
        this.guest = guest;
    }

    public long nanos() {
        return this == CPU ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
