package io.quecsim.core.uasyncio;

/**
 * The three behaviours a script may meet, and every difference between them in one place. The code of the loop asks
 * these questions and never compares semantics itself.
 */
public enum Semantics {
    /** {@code usr.uasyncio}: what the library's documentation says, examples included. */
    DOCUMENTED,
    /** Current upstream MicroPython. */
    UPSTREAM,
    /** The {@code uasyncio} inside MicroPython 1.13, the base of the module firmware. */
    V1_13;

    /** {@code run()} of something that is not awaitable drives what is scheduled so far, with a warning. */
    public boolean runAcceptsAnything() {
        return this == DOCUMENTED;
    }

    /** {@code run()} inside a running task gives the outer task its place back when it returns. */
    public boolean nestedRunKeepsCurrentTask() {
        return this == DOCUMENTED;
    }

    /**
     * Each {@code sleep()} makes its own awaitable. Otherwise all share one, so that a sleep that was not awaited breaks
     * the next one with an AssertionError.
     */
    public boolean sleepsAreIndependent() {
        return this == DOCUMENTED;
    }

    /** A delay of half the ring of {@code ticks_ms} or more raises OverflowError, as {@code ticks_add} does. */
    public boolean delaysAreLimited() {
        return this == UPSTREAM;
    }

    /** {@code sleep_ms()} takes floats. */
    public boolean floatMilliseconds() {
        return this == DOCUMENTED;
    }

    /** What {@code wait_for()} returns has {@code cancel()} before it was started. */
    public boolean waitForIsCancellable() {
        return this == DOCUMENTED;
    }

    /** {@code gather} awaits its tasks one after another: the first exception is seen in argument order only. */
    public boolean gatherIsSequential() {
        return this == V1_13;
    }

    /** {@code ThreadSafeFlag} exists. */
    public boolean hasThreadSafeFlag() {
        return this != V1_13;
    }

    /** {@code current_task()} outside a loop raises RuntimeError; otherwise it returns what ran last, or None. */
    public boolean currentTaskNeedsLoop() {
        return this != V1_13;
    }

    /** An exception of a task that nobody awaits is reported one turn later, so that a late await can take it. */
    public boolean unretrievedIsReportedLate() {
        return this != V1_13;
    }

    /** {@code run()} returns as soon as no task can be woken, whether or not its own has ended. */
    public boolean runEndsWhenNothingIsScheduled() {
        return this == V1_13;
    }

    /** {@code wait_for} treats every CancelledError out of its awaitable as the timeout's. */
    public boolean waitForSwallowsCancel() {
        return this == V1_13;
    }
}
