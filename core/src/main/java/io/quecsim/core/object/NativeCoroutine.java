package io.quecsim.core.object;

import io.quecsim.core.error.PyException;
import io.quecsim.core.vm.Vm;

/**
 * A generator or awaitable written in Java: what {@code asyncio.sleep()}, {@code Event.wait()} and a task's own
 * {@code __iter__} give to {@code await}. The interpreter's {@code YIELD_FROM}, {@code FOR_ITER} and {@code send()} drive it
 * as they drive a guest generator.
 */
public abstract class NativeCoroutine extends PyObject {
    /** Returned by {@link #resume} at the end; the value of the {@code await} is then {@link #result}. */
    public static final Object DONE = new Object();

    /** What the {@code await} evaluates to, valid once {@link #resume} returned {@link #DONE}. */
    public Object result = PyNone.NONE;

    /**
     * Runs until the next yield.
     *
     * @param sent the value sent in ({@code None} at first)
     * @param thrown an exception thrown in at the point of suspension, or null; if not handled it is thrown on
     * @return the value yielded, {@link #DONE}, or null after {@code vm.park}/{@code vm.enter}
     */
    public abstract Object resume(Vm vm, Object sent, PyException thrown);

    /** {@code close()}: lets go of what it holds. */
    public void close(Vm vm) {}

    @Override
    public Object iter(Vm vm) {
        return this;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
