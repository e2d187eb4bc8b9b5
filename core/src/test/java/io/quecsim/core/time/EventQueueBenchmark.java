package io.quecsim.core.time;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Nanoseconds per event scheduled and taken, and per event scheduled and cancelled, with so many others waiting: a main
 * program, not a test.
 */
public final class EventQueueBenchmark {
    private static final int EVENTS = 2_000_000;

    private EventQueueBenchmark() {}

    public static void main(String[] args) {
        for (int waiting : new int[] {10, 1_000, 100_000}) {
            double taken = Double.MAX_VALUE;
            double cancelled = Double.MAX_VALUE;
            for (int round = 0; round < 5; round++) {
                taken = Math.min(taken, taken(waiting));
                cancelled = Math.min(cancelled, cancelled(waiting));
            }
            System.out.printf(
                    Locale.ROOT, "%,7d waiting: taken %.0f ns, cancelled %.0f ns%n", waiting, taken, cancelled);
        }
    }

    private static EventQueue filled(int waiting, SplittableRandom random) {
        EventQueue queue = new EventQueue();
        for (int i = 0; i < waiting; i++) {
            queue.schedule(random.nextInt(1_000_000), due -> {});
        }
        return queue;
    }

    private static double taken(int waiting) {
        SplittableRandom random = new SplittableRandom(1);
        EventQueue queue = filled(waiting, random);
        long start = System.nanoTime();
        for (int i = 0; i < EVENTS; i++) {
            long now = queue.nextTimeNanos();
            queue.pollDue(now);
            queue.schedule(now + random.nextInt(1_000_000), due -> {});
        }
        return (double) (System.nanoTime() - start) / EVENTS;
    }

    /** As a timeout that does not happen. */
    private static double cancelled(int waiting) {
        SplittableRandom random = new SplittableRandom(1);
        EventQueue queue = filled(waiting, random);
        long start = System.nanoTime();
        for (int i = 0; i < EVENTS; i++) {
            queue.cancel(queue.schedule(random.nextInt(1_000_000), due -> {}));
        }
        return (double) (System.nanoTime() - start) / EVENTS;
    }
}
