package io.quecsim.simulator.quecpython;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.time.Event;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Vm;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A blocking call: tries, and while that does not succeed the script thread waits for a change and tries again, until a
 * timeout raises. No Java thread waits.
 */
final class Retry extends Park {
    /** Waits for ever. */
    static final long FOREVER = Long.MAX_VALUE;

    /** One try. */
    @FunctionalInterface
    interface Attempt {
        /** @return the call's value, or null for "not yet" */
        @Nullable
        Object run(Vm vm);
    }

    private final Vm vm;
    private final String what;
    private final Changes changes;
    private final Object[] held;
    private final Supplier<PyException> onTimeout;
    private final Attempt attempt;
    private final ScriptThread thread;
    private final Runnable wake;
    private @Nullable Event timeout;
    private boolean timedOut;

    private Retry(
            Vm vm, String what, Changes changes, Supplier<PyException> onTimeout, Attempt attempt, Object[] held) {
        this.vm = vm;
        this.what = what;
        this.changes = changes;
        this.held = held;
        this.onTimeout = onTimeout;
        this.attempt = attempt;
        this.thread = vm.threads.current();
        this.wake = () -> vm.threads.wake(thread);
    }

    /**
     * For a native function to return.
     *
     * @param what names the wait in reports: {@code "recv"}
     * @param timeoutNanos how long to go on trying, {@link #FOREVER} for ever
     * @param onTimeout makes the exception that ends it
     * @param held what the attempt needs; kept alive meanwhile
     */
    static @Nullable Object call(
            Vm vm,
            String what,
            Changes changes,
            long timeoutNanos,
            Supplier<PyException> onTimeout,
            Attempt attempt,
            Object... held) {
        Object value = attempt.run(vm);
        if (value != null) {
            return value;
        }
        if (timeoutNanos == 0) {
            throw onTimeout.get();
        }
        Retry retry = new Retry(vm, what, changes, onTimeout, attempt, held);
        changes.add(retry.wake);
        if (timeoutNanos != FOREVER) {
            retry.timeout = vm.time.at(vm.nowNanos() + timeoutNanos, due -> retry.timeOut());
        }
        return vm.park(retry);
    }

    private void timeOut() {
        timedOut = true;
        wake.run();
    }

    @Override
    public String describe() {
        return what;
    }

    @Override
    public @Nullable Object onWake(Vm sameVm) {
        Object value;
        try {
            value = attempt.run(vm);
        } catch (PyException e) {
            cancel(vm);
            throw e;
        }
        if (value == null && !timedOut) {
            return vm.park(this);
        }
        cancel(vm);
        if (value == null) {
            throw onTimeout.get();
        }
        return value;
    }

    @Override
    public void cancel(Vm sameVm) {
        changes.remove(wake);
        if (timeout != null) {
            vm.time.cancel(timeout);
        }
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(held, 0, held.length);
    }
}
