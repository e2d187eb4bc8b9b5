package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;
import java.util.List;

/**
 * {@code gather(*aws, return_exceptions=False)}: waits for all of them at once. While it waits, each task's {@code state}
 * is a callback of this gather, which counts the ends and puts the gathering task back on the run queue when the last one
 * (or, without {@code return_exceptions}, the first failing one) has ended.
 */
final class Gather extends LoopCoroutine implements Task.Waiting {
    private final Object[] awaitables;
    private final boolean returnExceptions;
    private final Done done = new Done();

    private Task[] tasks;
    private Task gathering;
    private int left;
    /** The first exception that ends this gather early, or null. */
    private Object failure;

    private boolean finished;

    Gather(EventLoop loop, Object[] awaitables, boolean returnExceptions) {
        super(loop, "gather", GeneratorSize.GATHER);
        this.awaitables = awaitables;
        this.returnExceptions = returnExceptions;
    }

    @Override
    public Object resume(Vm vm, Object sent, PyException thrown) {
        if (finished) {
            return finish(PyNone.NONE);
        }
        if (tasks == null) {
            if (thrown != null) {
                finished = true;
                throw thrown;
            }
            if (begin(vm)) {
                gathering = loop.running();
                gathering.data = this;
                return PyNone.NONE;
            }
            return finish(vm, null);
        }
        return finish(vm, thrown);
    }

    /** Makes tasks of all and listens to their ends; false when there is nothing to wait for. */
    private boolean begin(Vm vm) {
        Task[] promoted = new Task[awaitables.length];
        tasks = promoted;
        for (int i = 0; i < promoted.length; i++) {
            promoted[i] = loop.promote(awaitables[i]);
        }
        boolean failed = false;
        for (Task task : promoted) {
            if (task.state == PyBool.TRUE) {
                task.state = done;
                left++;
            } else if (!task.done()) {
                throw PyErrors.runtimeError(vm, "can't gather");
            } else if (!loop.isStopIteration(task.data) && !returnExceptions) {
                failed = true;
            }
        }
        return left > 0 && !failed;
    }

    private Object finish(Vm vm, PyException thrown) {
        finished = true;
        Object[] results = new Object[tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            Task task = tasks[i];
            if (task.state == done) {
                task.state = PyBool.TRUE;
                if (thrown != null) {
                    task.cancel(vm);
                }
                results[i] = task;
            } else if (loop.isStopIteration(task.data)) {
                results[i] = loop.stopValue(task.data);
            } else {
                results[i] = task.data;
                if (!returnExceptions && failure == null) {
                    failure = task.data;
                }
            }
        }
        if (thrown != null) {
            throw thrown;
        }
        if (failure != null) {
            throw loop.raising(failure);
        }
        return finish(PyList.of(vm, results));
    }

    /** Those of its tasks that have not ended. */
    List<Task> unfinished() {
        return Arrays.stream(tasks).filter(task -> !task.done()).toList();
    }

    /** The gathering task was cancelled: nothing to unlink, {@link #finish} takes the callbacks back. */
    @Override
    public void remove(Task task) {
        gathering = null;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(awaitables, 0, awaitables.length);
        if (tasks != null) {
            marker.visit(tasks, 0, tasks.length);
        }
        marker.visit(gathering);
        marker.visit(failure);
        super.trace(marker);
    }

    /** {@code state} of every task gathered: called with the task and what ended it. */
    private final class Done extends PyCallable {
        @Override
        public Object call(Vm vm, Object[] args, PyStr[] kwNames) {
            return call2(vm, args[0], args[1]);
        }

        @Override
        public Object call2(Vm vm, Object task, Object outcome) {
            if (gathering == null || gathering.data != Gather.this) {
                return PyNone.NONE;
            }
            left--;
            if (!returnExceptions && !loop.isStopIteration(outcome)) {
                failure = outcome;
            } else if (left > 0) {
                return PyNone.NONE;
            }
            Task woken = gathering;
            loop.queue.push(woken, loop.nowMillis());
            woken.track.wokenBy((Task) task);
            return PyNone.NONE;
        }

        @Override
        public PyType type() {
            return loop.types.coroutine;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(Gather.this);
        }
    }
}
