package io.quecsim.simulator.board;

import io.quecsim.hal.HalException;
import io.quecsim.simulator.UserError;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The Java thread that a device runs on, and what came of it. */
final class DeviceThread {
    /** Reserved, not used: only native code that calls back into Python recurses in Java. */
    private static final long JAVA_STACK_BYTES = 16L << 20;

    private final Thread thread;
    private @Nullable RunResult result;
    private @Nullable RuntimeException failure;

    /** @param circumstances of a crash, for its report */
    DeviceThread(Supplier<RunResult> run, Supplier<String> circumstances) {
        thread = new Thread(
                null,
                () -> {
                    try {
                        result = run.get();
                    } catch (UserError | HalException e) {
                        failure = e;
                    } catch (RuntimeException | Error e) {
                        failure = new DeviceCrash(circumstances.get(), e);
                    }
                },
                "quecsim-device",
                JAVA_STACK_BYTES);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Callable from any thread. */
    void interrupt() {
        thread.interrupt();
    }

    /**
     * Waits for its end.
     *
     * @param interrupted called when the caller's thread is interrupted meanwhile; it waits on, and stays interrupted
     * @throws UserError or {@link HalException} when something of the host is not as it should be
     * @throws DeviceCrash when a bug of ours ended the run
     */
    RunResult await(Runnable interrupted) {
        boolean wasInterrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                wasInterrupted = true;
                interrupted.run();
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
        if (result == null) {
            throw new AssertionError("the device's thread ended with neither result nor failure");
        }
        return result;
    }
}
