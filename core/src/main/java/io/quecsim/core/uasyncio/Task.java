package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyIterator;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/**
 * A coroutine on its way through the loop. Awaiting it waits for its end: a task is its own awaitable, and any number of
 * others may wait for it.
 *
 * <p>{@link #state} and {@link #data} hold what upstream's do, since existing libraries read them:
 *
 * <ul>
 *   <li>{@code state}: {@code True} running and nobody waits; a {@link TaskQueue} of the waiters; a callable to be told of
 *       the end; {@code None} ended and nobody asked yet; {@code False} ended and somebody did;
 *   <li>{@code data}: while running {@code None}, or what it waits on (something with {@code remove(task)}, or a Task), or an
 *       exception to be raised in it at its next turn; after its end the exception that ended it, a {@code StopIteration}
 *       with the return value if none did.
 * </ul>
 */
public final class Task extends NativeCoroutine {
    /** Eight words on a 32-bit target, {@code mp_obj_task_t}. */
    private static final int OBJECT_BYTES = 32;

    /** What an exception of a class of bytecode takes besides the native one in it. */
    static final int INSTANCE_BYTES = 32;

    final EventLoop loop;
    final int number;
    Object coro;
    Object data = PyNone.NONE;
    Object state = PyBool.TRUE;

    /** Set while on a {@link TaskQueue}: which, and where. */
    TaskQueue queue;

    int queueIndex;
    long timeMillis;
    long order;

    final TaskTrack track;

    Task(EventLoop loop, Object coro) {
        this.loop = loop;
        this.coro = coro;
        this.number = loop.nextTaskNumber();
        loop.vm.heap.alloc(this, OBJECT_BYTES);
        this.track = new TaskTrack(this);
    }

    boolean runsBefore(Task other) {
        return timeMillis < other.timeMillis || (timeMillis == other.timeMillis && order < other.order);
    }

    /** Whether the coroutine has ended, however. */
    boolean done() {
        return state == PyNone.NONE || state == PyBool.FALSE;
    }

    /** {@code task.cancel()}: CancelledError at its next turn, or in what it waits on. */
    boolean cancel(Vm vm) {
        if (done()) {
            return false;
        }
        if (this == loop.current()) {
            throw PyErrors.runtimeError(vm, "can't cancel self");
        }
        Task target = this;
        while (target.data instanceof Task awaited) {
            target = awaited;
        }
        target.interrupt(vm, loop.types.cancelledError);
        return true;
    }

    /** Brings the task forward to now, to have {@code exception} raised in it. */
    void interrupt(Vm vm, Object exception) {
        if (queue == loop.queue) {
            if (timeMillis > loop.nowMillis()) {
                queue.remove(this);
                loop.queue.push(this, loop.nowMillis());
            }
        } else if (data instanceof TaskQueue waiting) {
            waiting.remove(this);
            loop.queue.push(this, loop.nowMillis());
        } else if (data instanceof IoQueue io) {
            io.remove(this);
            loop.queue.push(this, loop.nowMillis());
        } else if (data instanceof Waiting waiting) {
            waiting.remove(this);
            loop.queue.push(this, loop.nowMillis());
        } else if (data instanceof PyObject foreign && vm.getAttrOrNull(foreign, vm.name("remove")) != null) {
            vm.call(vm.getAttr(foreign, vm.name("remove")), this);
            loop.queue.push(this, loop.nowMillis());
        }
        data = exception;
    }

    /** What {@code await task} begins with. */
    @Override
    public Object iter(Vm vm) {
        loop.leaves(PyIterator.BYTES);
        if (done()) {
            state = PyBool.FALSE;
            loop.leaves(TaskQueue.OBJECT_BYTES); // 1.13 makes one for the waiter even so.
        } else if (state == PyBool.TRUE) {
            state = new TaskQueue(loop, "task " + track.name());
        } else if (!(state instanceof TaskQueue)) {
            throw PyErrors.runtimeError(vm, "can't wait");
        }
        return this;
    }

    @Override
    public Object resume(Vm vm, Object sent, PyException thrown) {
        if (thrown != null) {
            throw thrown;
        }
        if (done()) {
            if (data == PyNone.NONE) {
                result = PyNone.NONE;
                return DONE;
            }
            if (loop.isStopIteration(data)) {
                result = loop.stopValue(data);
                return DONE;
            }
            throw new PyException((PyObject) data);
        }
        Task waiter = loop.running();
        ((TaskQueue) state).push(waiter, 0);
        waiter.data = this;
        return PyNone.NONE;
    }

    @Override
    public PyType type() {
        return loop.types.task;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(coro);
        marker.visit(data);
        marker.visit(state);
        marker.visit(result);
    }

    /** Something else than a queue that a task waits on inside the loop. */
    interface Waiting {
        void remove(Task task);
    }

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
