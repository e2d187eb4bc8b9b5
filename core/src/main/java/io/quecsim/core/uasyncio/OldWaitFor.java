package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.vm.Vm;

/**
 * The {@code wait_for} of MicroPython 1.13: a second task cancels the awaitable when the time is up, and every CancelledError
 * out of the awaitable is taken for that. One of another origin leaves the result unset, which raises NameError there.
 */
final class OldWaitFor extends LoopCoroutine {
    private final Object awaitable;
    private final long timeoutMillis;
    private Task task;
    private Task canceller;
    private boolean finished;

    OldWaitFor(EventLoop loop, Object awaitable, long timeoutMillis) {
        super(loop, "wait_for", GeneratorSize.WAIT_FOR);
        this.awaitable = awaitable;
        this.timeoutMillis = timeoutMillis;
    }

    @Override
    public Object resume(Vm vm, Object sent, PyException thrown) {
        if (finished) {
            return finish(PyNone.NONE);
        }
        if (task == null) {
            if (thrown != null) {
                finished = true;
                throw thrown;
            }
            task = loop.promote(awaitable);
            if (timeoutMillis >= 0) {
                loop.leaves(EventLoop.FUNCTION_BYTES);
                canceller = loop.createTask(new Canceller(loop, task, timeoutMillis));
            }
            task.iter(vm);
        }
        try {
            Object yielded = task.resume(vm, sent, thrown);
            if (yielded != DONE) {
                return yielded;
            }
            result = task.result;
        } catch (PyException raised) {
            ended();
            if (canceller == null || !PyErrors.is(raised, loop.types.cancelledError)) {
                throw raised;
            }
            loop.leaves(Task.INSTANCE_BYTES);
            loop.leaves(2 * EventLoop.TRACEBACK_BYTES);
            throw canceller.done() ? PyErrors.withArgs(vm, loop.types.timeoutError) : PyErrors.unboundLocal(vm);
        }
        ended();
        return DONE;
    }

    private void ended() {
        finished = true;
        if (canceller != null && canceller.queue == loop.queue) {
            loop.queue.remove(canceller);
        }
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(awaitable);
        marker.visit(task);
        marker.visit(canceller);
        super.trace(marker);
    }

    /** Sleeps, then cancels the awaited task. */
    private static final class Canceller extends LoopCoroutine {
        private final Task awaited;
        private final long timeoutMillis;
        private boolean slept;

        Canceller(EventLoop loop, Task awaited, long timeoutMillis) {
            super(loop, "wait_for timeout of " + awaited.track.name(), GeneratorSize.WAIT_FOR_CANCELLER);
            this.awaited = awaited;
            this.timeoutMillis = timeoutMillis;
        }

        @Override
        public Object resume(Vm vm, Object sent, PyException thrown) {
            if (thrown != null) {
                throw thrown;
            }
            if (!slept) {
                slept = true;
                loop.queue.push(loop.running(), loop.nowMillis() + timeoutMillis);
                return PyNone.NONE;
            }
            loop.sleepEnds();
            awaited.cancel(vm);
            return finish(PyNone.NONE);
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(awaited);
        }
    }
}
