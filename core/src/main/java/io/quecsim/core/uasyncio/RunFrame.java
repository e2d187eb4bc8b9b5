package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Vm;

/**
 * {@code run_until_complete}: gives every task its turn until the main one has ended. Sits in the frame chain between the
 * caller of {@code run} and whichever task runs, so a {@code run} inside a task is one more of these above the first; both
 * serve the same queue.
 *
 * <p>A turn is: take what the streams have made ready, pop the earliest task, resume it. It yields (having put itself on
 * some queue), returns or raises; then the next turn. With nothing due the thread parks until the earliest deadline or
 * until {@link EventLoop#scheduled}.
 */
final class RunFrame extends NativeFrame {
    private static final int STATE_BYTES = 104;
    private static final int ENDINGS_BYTES = 16;
    private final EventLoop loop;
    /** Ends this run with its own end; null: runs until nothing is scheduled. */
    private final Task main;
    /** Whose place the current task takes, to be given back by a nested run. */
    private final Task outer;

    private Task running;

    /** What {@code run_until_complete} has on the heap: its locals, and the two tuples of exceptions it catches. */
    private int state = Heap.NO_PAYLOAD;

    private int endings = Heap.NO_PAYLOAD;
    private int stops = Heap.NO_PAYLOAD;

    RunFrame(EventLoop loop, Task main) {
        this.loop = loop;
        this.main = main;
        this.outer = loop.semantics.nestedRunKeepsCurrentTask() ? loop.current() : null;
    }

    @Override
    public Object start(Vm vm) {
        state = vm.heap.allocPayload(STATE_BYTES);
        endings = vm.heap.allocPayload(ENDINGS_BYTES);
        stops = vm.heap.allocPayload(ENDINGS_BYTES);
        return nextTurn(vm);
    }

    @Override
    public Object onYield(Vm vm, Object value) {
        loop.watch.ends(running);
        running.track.suspended();
        return nextTurn(vm);
    }

    @Override
    public Object onReturn(Vm vm, Object value) {
        if (running != null) {
            Task task = running;
            loop.watch.ends(task);
            if (ended(vm, task, stopIteration(vm, value))) {
                return value;
            }
        }
        return nextTurn(vm);
    }

    @Override
    public Object onRaise(Vm vm, PyException raised) {
        Task task = running;
        if (task != null) {
            loop.watch.ends(task);
        }
        if (task == null || !isTasksOwn(raised.value())) {
            // KeyboardInterrupt, SystemExit: not the task's to end with; they leave the loop as it is.
            restore();
            throw raised;
        }
        loop.leavesTraceback();
        if (ended(vm, task, raised.value())) {
            if (loop.isStopIteration(raised.value())) {
                return loop.stopValue(raised.value());
            }
            throw raised;
        }
        return nextTurn(vm);
    }

    @Override
    public String lane() {
        return running == null ? null : "task " + running.track.name();
    }

    private PyObject stopIteration(Vm vm, Object value) {
        PyObject made = PyErrors.stopIteration(vm, value).value();
        loop.leavesTraceback(); // It passes run_until_complete.
        return made;
    }

    private Object nextTurn(Vm vm) {
        for (; ; ) {
            vm.threads.passed(TURN_BRANCHES);
            running = null;
            loop.io.collectReady();
            Task next = loop.queue.peek();
            if (next == null && loop.io.isEmpty() && !mustKeepWaiting()) {
                if (main != null && !main.done()) {
                    loop.watch.stuck(main);
                }
                restore();
                return PyNone.NONE;
            }
            if (next == null || next.timeMillis > loop.nowMillis()) {
                return LoopPark.until(loop, next == null ? Long.MAX_VALUE : next.timeMillis, main);
            }
            Object outcome = turn(vm, loop.queue.pop());
            if (outcome != NEXT) {
                return outcome;
            }
        }
    }

    /** Branches of a round of {@code run_until_complete}, in bytecode on a device, counted by hand in uasyncio/core.py. */
    private static final int TURN_BRANCHES = 8;

    /** A native coroutine has had its turn here and now: go on with the next task. */
    private static final Object NEXT = new Object();

    private Object turn(Vm vm, Task task) {
        running = task;
        loop.current(task);
        Object exception = task.data;
        if (task.done()) {
            reportUnretrieved(task, exception);
            return NEXT;
        }
        task.data = PyNone.NONE;
        task.track.running();
        loop.watch.begins();
        PyException thrown = exception == PyNone.NONE ? null : loop.raising(exception);
        if (task.coro instanceof NativeCoroutine coroutine) {
            return nativeTurn(vm, task, coroutine, thrown);
        }
        return vm.resume(task.coro, PyNone.NONE, thrown);
    }

    /** Runs a native coroutine in place; going through {@code vm.resume} would nest one Java call a turn. */
    private Object nativeTurn(Vm vm, Task task, NativeCoroutine coroutine, PyException thrown) {
        Object yielded;
        try {
            yielded = coroutine.resume(vm, PyNone.NONE, thrown);
        } catch (PyException raised) {
            if (!isTasksOwn(raised.value())) {
                restore();
                throw raised;
            }
            if (ended(vm, task, raised.value())) {
                throw raised;
            }
            return NEXT;
        }
        if (yielded == NativeCoroutine.DONE) {
            Object value = coroutine.result;
            return ended(vm, task, stopIteration(vm, value)) ? value : NEXT;
        }
        assert yielded != null : coroutine + " parked inside the loop";
        task.track.suspended();
        return NEXT;
    }

    /**
     * {@code task} has ended with {@code outcome} (a StopIteration with its value, or what it raised): tells those who
     * wait for it.
     *
     * @return whether it was the main task, so that this run is over
     */
    private boolean ended(Vm vm, Task task, PyObject outcome) {
        running = null;
        boolean normal = loop.isStopIteration(outcome);
        task.track.ended(normal ? "returned" : outcome.type().name());
        boolean awaited = task == main;
        if (task.state instanceof TaskQueue waiters) {
            while (!waiters.isEmpty()) {
                Task waiter = waiters.pop();
                loop.queue.push(waiter, loop.nowMillis());
                waiter.track.wokenBy(task);
                awaited = true;
            }
            task.state = PyBool.FALSE;
        } else if (task.state == PyBool.TRUE) {
            task.state = awaited ? PyBool.FALSE : PyNone.NONE;
        } else {
            Object callback = task.state;
            task.data = outcome;
            vm.call(callback, task, outcome);
            task.state = PyBool.FALSE;
            awaited = true;
        }
        task.data = outcome;
        if (task == main) {
            restore();
            return true;
        }
        if (!awaited && !normal && !isCancelled(outcome)) {
            if (loop.semantics.unretrievedIsReportedLate()) {
                loop.queue.push(task, loop.nowMillis());
                task.data = outcome;
            } else {
                loop.callExceptionHandler(task, outcome);
            }
        }
        return false;
    }

    private void reportUnretrieved(Task task, Object exception) {
        task.data = exception;
        if (task.state == PyNone.NONE) {
            loop.callExceptionHandler(task, exception);
        }
    }

    /** Errors end a task; what derives from BaseException alone, CancelledError aside, ends the program. */
    private boolean isTasksOwn(PyObject exception) {
        return exception.type().isSubtypeOf(Exceptions.EXCEPTION) || isCancelled(exception);
    }

    private boolean isCancelled(PyObject exception) {
        return exception.type().isSubtypeOf(loop.types.cancelledError);
    }

    private boolean mustKeepWaiting() {
        return main != null && !main.done() && !loop.semantics.runEndsWhenNothingIsScheduled();
    }

    private void restore() {
        running = null;
        loop.vm.heap.freePayload(state);
        state = Heap.NO_PAYLOAD;
        loop.current(outer);
        if (outer == null) {
            loop.unawaited.report();
        } else {
            outer.track.running();
        }
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(state);
        marker.payload(endings);
        marker.payload(stops);
        marker.visit(main);
        marker.visit(outer);
        marker.visit(running);
    }
}
