package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;

/**
 * Java code in the middle of a frame chain: the event loop between {@code asyncio.run} and a task, {@code exec}, an
 * import. It gets control when the activation above it returned, yielded or raised, and each time answers with
 *
 * <ul>
 *   <li>a value: this frame returns it to its caller;
 *   <li>null, after {@link Vm#enter}, {@link Vm#resume} or {@link Vm#park}: something above it runs, or the thread waits;
 *   <li>a {@link PyException} thrown: raised in its caller.
 * </ul>
 *
 * Push one with {@link Vm#enter}; {@link #start} is called first.
 */
public abstract class NativeFrame extends Frame {
    /**
     * What came from above while the interpreter was still in Java code, of this frame or another: a coroutine that answered as
     * soon as it was resumed, an exception on its way down. The frame hears of it when the loop comes round, so that an event
     * loop may throw into one task after another without a Java call inside the one before.
     */
    enum Answer {
        NONE,
        FINISHED,
        YIELDED,
        RAISED
    }

    boolean started;
    Answer pending = Answer.NONE;
    Object pendingValue;
    /** With {@link Answer#RAISED}; its object is {@link #pendingValue}. */
    PyException pendingRaise;

    public abstract Object start(Vm vm);

    /** The activation above returned {@code value}, or a park this frame asked for ended with it. */
    public abstract Object onReturn(Vm vm, Object value);

    /** The generator or coroutine resumed above yielded {@code value} and is suspended again. */
    public Object onYield(Vm vm, Object value) {
        throw new AssertionError(getClass() + " resumed no generator");
    }

    /** The activation above (or the park) raised; the default lets it pass. */
    public Object onRaise(Vm vm, PyException raised) {
        throw raised;
    }

    /** On whose behalf the code above it runs, for a profile: {@code "task main#1"}; null where it is the thread's. */
    public String lane() {
        return null;
    }

    /** How a traceback names this activation; null leaves it out. */
    public String describe() {
        return null;
    }
}
