package io.quecsim.simulator.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Turns Ctrl-C into an orderly end: while it is open, the JVM's shutdown first runs an action, which makes the work end
 * soon, and then waits until all is closed, this last.
 */
final class Interruption implements AutoCloseable {
    /** Long enough for a peer that reads slowly, short enough for a user who pressed Ctrl-C. */
    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "quecsim-shutdown");
    private volatile @Nullable Runnable action;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What Ctrl-C does from now on, on another thread. */
    void does(Runnable newAction) {
        action = newAction;
    }

    private void interrupt() {
        Runnable now = action;
        if (now == null) {
            return;
        }
        now.run();
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("quecsim: gave up waiting for the run to end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (hook.getState() == Thread.State.NEW) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The shutdown began just now; the hook finds everything closed.
                assert closed.getCount() == 0;
            }
        }
    }
}
