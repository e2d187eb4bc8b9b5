package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/**
 * {@code wait_for(aw, timeout)} and {@code wait_for_ms}. The awaitable runs as a task of its own; a {@link Runner} awaits it
 * and, when it ends first, interrupts the sleep of whoever waits here with a CancelledError that carries the outcome:
 * arguments {@code (True, value)} or {@code (exception,)}. A CancelledError without arguments came from outside.
 */
final class WaitFor extends LoopCoroutine {
    private enum Step {
        NEW,
        AWAITING,
        SLEEPING,
        CANCELLING,
        CLOSED
    }

    private final Object awaitable;
    /** Negative: no limit. */
    private final long timeoutMillis;

    private Step step = Step.NEW;
    private Task task;
    private Task runner;

    WaitFor(EventLoop loop, Object awaitable, long timeoutMillis) {
        super(loop, "wait_for", GeneratorSize.WAIT_FOR);
        this.awaitable = awaitable;
        this.timeoutMillis = timeoutMillis;
    }

    @Override
    public Object resume(Vm vm, Object sent, PyException thrown) {
        switch (step) {
            case NEW:
                if (thrown != null) {
                    step = Step.CLOSED;
                    throw thrown;
                }
                return begin(vm);
            case AWAITING:
                return awaitTask(vm, task, thrown);
            case SLEEPING:
                return thrown == null ? timedOut(vm) : interrupted(vm, thrown);
            case CANCELLING:
                awaitRunner(vm, thrown);
                return runner.done() ? raiseTimeout(vm) : PyNone.NONE;
            default:
                return finish(PyNone.NONE);
        }
    }

    private Object begin(Vm vm) {
        task = loop.promote(awaitable);
        if (timeoutMillis < 0) {
            step = Step.AWAITING;
            task.iter(vm);
            return awaitTask(vm, task, null);
        }
        runner = loop.createTask(new Runner(loop, loop.running(), task));
        loop.queue.push(loop.running(), loop.nowMillis() + timeoutMillis);
        step = Step.SLEEPING;
        return PyNone.NONE;
    }

    private Object awaitTask(Vm vm, Task awaited, PyException thrown) {
        Object yielded = awaited.resume(vm, PyNone.NONE, thrown);
        if (yielded == DONE) {
            step = Step.CLOSED;
            result = awaited.result;
        }
        return yielded;
    }

    private Object interrupted(Vm vm, PyException thrown) {
        if (!thrown.value().type().isSubtypeOf(loop.types.cancelledError)
                || !(thrown.value() instanceof PyExceptionObject cancelled)) {
            step = Step.CLOSED;
            throw thrown;
        }
        step = Step.CLOSED;
        if (cancelled.args.items.length == 0) {
            runner.cancel(vm);
            throw thrown;
        }
        Object status = cancelled.args.items[0];
        if (status == PyBool.TRUE) {
            return finish(cancelled.args.items[1]);
        }
        throw loop.raising(status);
    }

    private Object timedOut(Vm vm) {
        runner.cancel(vm);
        step = Step.CANCELLING;
        runner.iter(vm);
        awaitRunner(vm, null);
        return runner.done() ? raiseTimeout(vm) : PyNone.NONE;
    }

    private void awaitRunner(Vm vm, PyException thrown) {
        try {
            runner.resume(vm, PyNone.NONE, thrown);
        } catch (PyException raised) {
            step = Step.CLOSED;
            throw raised;
        }
    }

    private Object raiseTimeout(Vm vm) {
        step = Step.CLOSED;
        throw PyErrors.withArgs(vm, loop.types.timeoutError);
    }

    /** {@code .cancel()} on what {@code wait_for()} returned, before or while it runs: closes or cancels the awaitable. */
    boolean cancel(Vm vm) {
        switch (step) {
            case NEW:
                close(vm);
                return true;
            case CLOSED:
                return false;
            default:
                return task.cancel(vm);
        }
    }

    @Override
    public void close(Vm vm) {
        if (step == Step.NEW) {
            Coroutines.close(vm, awaitable);
        } else if (runner != null) {
            runner.cancel(vm);
        }
        step = Step.CLOSED;
    }

    @Override
    public PyType type() {
        return loop.types.waitFor;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(awaitable);
        marker.visit(task);
        marker.visit(runner);
        super.trace(marker);
    }

    /** Awaits the task on behalf of the waiter and tells it of the end. */
    private static final class Runner extends LoopCoroutine {
        private final Task waiter;
        private final Task awaited;
        private boolean begun;

        Runner(EventLoop loop, Task waiter, Task awaited) {
            super(loop, "wait_for runner of " + awaited.track.name(), GeneratorSize.WAIT_FOR_RUNNER);
            this.waiter = waiter;
            this.awaited = awaited;
        }

        @Override
        public Object resume(Vm vm, Object sent, PyException thrown) {
            PyObject message;
            try {
                if (thrown != null) {
                    throw thrown;
                }
                if (!begun) {
                    begun = true;
                    awaited.iter(vm);
                }
                Object yielded = awaited.resume(vm, sent, null);
                if (yielded != DONE) {
                    return yielded;
                }
                message = message(vm, PyBool.TRUE, awaited.result);
            } catch (PyException raised) {
                message = message(vm, raised.value());
            }
            if (waiter.data == PyNone.NONE && waiter.cancel(vm)) {
                waiter.data = message;
            }
            return finish(PyNone.NONE);
        }

        private PyObject message(Vm vm, Object... args) {
            return PyErrors.withArgs(vm, loop.types.cancelledError, args).value();
        }

        @Override
        public PyType type() {
            return loop.types.waitFor;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(waiter);
            marker.visit(awaited);
        }
    }
}
