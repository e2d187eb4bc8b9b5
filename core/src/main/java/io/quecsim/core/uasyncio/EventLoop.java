package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyGenerator;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.Warnings;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Vm;

/**
 * The state of one event loop of one device: the run queue, the streams being waited on, and the task whose turn it is.
 * {@link RunFrame} drives it. A device has one of these for each name the library is imported by, since those are two
 * libraries there.
 */
public final class EventLoop implements Heap.Roots {
    /** {@code ticks_ms} wraps at 2^30 on a 32-bit MicroPython. */
    static final int TICKS_MASK = (1 << 30) - 1;

    /** A traceback of one entry. */
    static final int TRACEBACK_BYTES = 12;

    /** A function object of bytecode without defaults. */
    static final int FUNCTION_BYTES = 16;

    public final Vm vm;
    public final Semantics semantics;
    final Types types;
    final Warnings warnings;
    final Unawaited unawaited;
    final TurnWatch watch;
    final LoopFace face;

    TaskQueue queue;
    IoQueue io;
    Object exceptionHandler = PyNone.NONE;
    Task stopper;

    final LibraryRoom room;
    final PyDict exceptionContext;

    private boolean slept;

    private Task current;
    private long order;
    private int tasks;
    /** The thread that waits in {@link RunFrame} for something to become runnable, or null. */
    private ScriptThread waiting;

    public EventLoop(Vm vm, Semantics semantics, Warnings warnings) {
        this.vm = vm;
        this.semantics = semantics;
        this.warnings = warnings;
        this.types = new Types(this);
        this.unawaited = new Unawaited(this);
        this.watch = new TurnWatch(this);
        this.face = new LoopFace(this);
        this.room = new LibraryRoom(vm);
        this.exceptionContext = ExceptionContext.make(vm);
        reset();
        vm.heap.roots(this);
    }

    /** {@code new_event_loop()}: forgets every task. */
    void reset() {
        queue = new TaskQueue(this, null);
        io = new IoQueue(this);
        current = null;
    }

    Task current() {
        return current;
    }

    /** The task that awaits something just now; outside the loop there is none, and awaiting is an error. */
    Task running() {
        if (current == null) {
            throw PyErrors.runtimeError(vm, "no running event loop");
        }
        return current;
    }

    void current(Task task) {
        current = task;
    }

    long nextOrder() {
        return order++;
    }

    int nextTaskNumber() {
        return ++tasks;
    }

    int tasksMade() {
        return tasks;
    }

    long nowMillis() {
        return vm.nowNanos() / 1_000_000;
    }

    /** The first sleep that ends gives the exception they all end with its traceback; without room it gets none. */
    void sleepEnds() {
        slept = slept || room.keeps(TRACEBACK_BYTES);
    }

    /** Takes room that the library leaves to the collector at once: a function, a generator it made on the way. */
    void leaves(int bytes) {
        vm.heap.allocPayload(bytes);
    }

    /** The traceback of an exception that is let go; none where there is no room. */
    void leavesTraceback() {
        vm.heap.allocPayloadMaybe(TRACEBACK_BYTES);
    }

    /** Makes a task of a coroutine and puts it on the run queue. */
    Task createTask(Object coro) {
        if (!isCoroutine(coro)) {
            throw PyErrors.typeError(vm, "coroutine expected");
        }
        vm.scheduled(coro);
        Task task = new Task(this, coro);
        queue.push(task, nowMillis());
        return task;
    }

    Task promote(Object awaitable) {
        return awaitable instanceof Task task ? task : createTask(awaitable);
    }

    boolean isCoroutine(Object value) {
        if (value instanceof PyGenerator) {
            return true;
        }
        if (value instanceof NativeCoroutine) {
            return !(value instanceof Task);
        }
        return vm.getAttrOrNull(value, vm.names.send) != null;
    }

    /** A task was put on the run queue, maybe by a callback while the loop waits: it must look again. */
    void scheduled() {
        ScriptThread thread = waiting;
        if (thread != null) {
            waiting = null;
            vm.threads.wake(thread);
        }
    }

    void waitsIn(ScriptThread thread) {
        waiting = thread;
    }

    boolean isStopIteration(Object value) {
        return value instanceof PyExceptionObject exception && exception.type().isSubtypeOf(Exceptions.STOP_ITERATION);
    }

    Object stopValue(Object stopIteration) {
        PyExceptionObject exception = (PyExceptionObject) stopIteration;
        return exception.args.items.length == 0 ? PyNone.NONE : exception.args.items[0];
    }

    /** Hands an exception that nobody awaited to the handler the script set, or prints it. */
    void callExceptionHandler(Task task, Object exception) {
        if (exceptionHandler == PyNone.NONE) {
            watch.unretrieved(task, exception);
        }
        ExceptionContext.report(this, task, exception);
    }

    String coroutineName(Object coro) {
        if (coro instanceof Named named) {
            return named.name();
        }
        return coro instanceof PyGenerator generator
                ? generator.function.name()
                : vm.ops.typeOf(coro).name();
    }

    @Override
    public void trace(Marker marker) {
        room.trace(marker);
        marker.visit(exceptionContext);
        marker.visit(queue);
        marker.visit(io);
        marker.visit(current);
        marker.visit(exceptionHandler);
        marker.visit(stopper);
    }

    /** A native coroutine that has a name for the timeline and for messages. */
    interface Named {
        String name();
    }

    /** Wraps a guest exception object (or class) for throwing. */
    PyException raising(Object exception) {
        if (exception instanceof PyType) {
            leaves(Task.INSTANCE_BYTES);
        }
        Object instance = exception instanceof PyType ? vm.call(exception) : exception;
        if (!vm.ops.isExceptionInstance(instance)) {
            throw PyErrors.typeError(vm, "exceptions must derive from BaseException");
        }
        return new PyException((PyObject) instance);
    }
}
