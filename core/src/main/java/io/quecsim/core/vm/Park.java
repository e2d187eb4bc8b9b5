package io.quecsim.core.vm;

import io.quecsim.core.heap.Marker;
import java.util.List;

/**
 * Why a script thread waits, and what it gets when it wakes. A native function that must wait makes one, arranges for
 * {@code vm.threads.wake(thread)} to be called (by a timer event, another thread, an outcome from the door), and returns
 * {@link Vm#park}'s null.
 */
public abstract class Park {
    /** Its end was told by {@link Threads#wake(ScriptThread, Park)}. */
    boolean woken;

    /** For the deadlock report and the timeline: {@code "sleep"}, {@code "lock"}, {@code "recv on socket 3"}. */
    public abstract String describe();

    /**
     * More for the report of a device that stands still, a line each: whom it waits for, and what that waits for. Empty unless
     * there is more than {@link #describe} says.
     */
    public List<String> details() {
        return List.of();
    }

    /**
     * The thread runs again. Answers like a native function: the value of the call that parked, or null after parking
     * again, or a guest exception thrown.
     */
    public abstract Object onWake(Vm vm);

    /** The thread is being stopped or got an exception injected (KeyboardInterrupt): withdraw timers and listeners. */
    public void cancel(Vm vm) {}

    public void trace(Marker marker) {}
}
