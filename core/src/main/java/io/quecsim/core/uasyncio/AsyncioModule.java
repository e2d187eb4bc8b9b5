package io.quecsim.core.uasyncio;

import io.quecsim.binding.Default;
import io.quecsim.binding.KwOnly;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** {@code usr.uasyncio}, {@code uasyncio} and {@code asyncio}: the functions and types of one {@link EventLoop}. */
@PyModule("uasyncio")
public final class AsyncioModule {
    private final EventLoop loop;
    private final Sleep sharedSleep;

    public AsyncioModule(EventLoop loop) {
        this.loop = loop;
        this.sharedSleep = new Sleep(loop);
    }

    @PyConst
    PyType CancelledError() {
        return loop.types.cancelledError;
    }

    @PyConst
    PyType TimeoutError() {
        return loop.types.timeoutError;
    }

    @PyConst
    PyType Task() {
        return loop.types.task;
    }

    @PyConst
    PyType TaskQueue() {
        return loop.types.taskQueue;
    }

    @PyConst
    PyType Event() {
        return loop.types.event;
    }

    @PyConst
    PyType Lock() {
        return loop.types.lock;
    }

    @PyConst
    PyType ThreadSafeFlag() {
        return loop.types.threadSafeFlag;
    }

    @PyConst
    PyType StreamReader() {
        return loop.types.stream;
    }

    @PyConst
    PyType StreamWriter() {
        return loop.types.stream;
    }

    @PyConst
    PyType Stream() {
        return loop.types.stream;
    }

    @PyConst
    PyType Server() {
        return loop.types.server;
    }

    @PyConst
    Object Loop() {
        return loop.face;
    }

    /** {@code create_task(coro)}: schedules the coroutine and returns its Task; legal before {@code run()}. */
    @PyFunction(name = "create_task")
    Object createTask(Object coro) {
        return loop.createTask(coro);
    }

    /** {@code run(coro)}: runs it, and every task there is, until it has ended; its return value. */
    @PyFunction
    Object run(Vm vm, Object coro) {
        if (coro instanceof Task task && loop.semantics.runAcceptsAnything()) {
            return vm.enter(new RunFrame(loop, task));
        }
        if (!loop.isCoroutine(coro) && loop.semantics.runAcceptsAnything()) {
            RunHint.warn(loop, coro);
            return vm.enter(new RunFrame(loop, null));
        }
        return vm.enter(new RunFrame(loop, loop.createTask(coro)));
    }

    /** {@code run_until_complete(task)}: runs it, and every task there is, until it has ended; its return value. */
    @PyFunction(name = "run_until_complete")
    Object runUntilComplete(Vm vm, @Default("None") Object task) {
        return vm.enter(new RunFrame(loop, task == PyNone.NONE ? null : loop.promote(task)));
    }

    /** {@code await sleep(delay)}: lets other tasks run for so many seconds; ints or floats, negative is 0. */
    @PyFunction
    Object sleep(Vm vm, Object delay) {
        return sleepMillis(vm, seconds(vm, delay));
    }

    /** {@code await sleep_ms(delay)}: lets other tasks run for so many milliseconds. */
    @PyFunction(name = "sleep_ms")
    Object sleepMs(Vm vm, Object delay) {
        return sleepMillis(vm, millis(vm, delay));
    }

    /** {@code await wait_for(aw, timeout)}: the awaitable's value; after so many seconds it is cancelled, TimeoutError. */
    @PyFunction(name = "wait_for")
    Object waitFor(Vm vm, Object aw, Object timeout) {
        loop.room.uses(LazyPart.FUNCTIONS, "wait_for");
        return waitFor(aw, timeout == PyNone.NONE ? -1 : Math.max(0, seconds(vm, timeout)));
    }

    /** {@code await wait_for_ms(aw, timeout)}: as {@code wait_for}, in milliseconds. */
    @PyFunction(name = "wait_for_ms")
    Object waitForMs(Vm vm, Object aw, Object timeout) {
        loop.room.uses(LazyPart.FUNCTIONS, "wait_for_ms");
        return waitFor(aw, timeout == PyNone.NONE ? -1 : Math.max(0, millis(vm, timeout)));
    }

    /** {@code await gather(*aws, return_exceptions=False)}: runs all, returns the list of their values. */
    @PyFunction
    Object gather(Object[] aws, @KwOnly @Default("false") boolean return_exceptions) {
        loop.room.uses(LazyPart.FUNCTIONS, "gather");
        return loop.semantics.gatherIsSequential()
                ? new SequentialGather(loop, aws.clone(), return_exceptions)
                : new Gather(loop, aws.clone(), return_exceptions);
    }

    /** {@code current_task()}: the task that runs; RuntimeError outside the loop. */
    @PyFunction(name = "current_task")
    Object currentTask(Vm vm) {
        Task task = loop.current();
        if (task == null && loop.semantics.currentTaskNeedsLoop()) {
            throw PyErrors.runtimeError(vm, "no running event loop");
        }
        return task == null ? PyNone.NONE : task;
    }

    /** {@code get_event_loop()}: the loop; arguments of older versions are ignored. */
    @PyFunction(name = "get_event_loop")
    Object getEventLoop(@Default("0") Object runq_len, @Default("0") Object waitq_len) {
        return loop.face;
    }

    /** {@code new_event_loop()}: forgets all tasks and returns the loop. */
    @PyFunction(name = "new_event_loop")
    Object newEventLoop() {
        loop.reset();
        return loop.face;
    }

    /** {@code await open_connection(host, port)}: a reader and a writer over a new TCP connection. */
    @PyFunction(name = "open_connection")
    Object openConnection(Object host, Object port) {
        loop.room.uses(LazyPart.STREAM, "open_connection");
        return new OpenConnection(loop, host, port);
    }

    /** {@code await start_server(callback, host, port, backlog=5)}: {@code callback(reader, writer)} for every connection. */
    @PyFunction(name = "start_server")
    Object startServer(Object callback, Object host, Object port, @Default("5") int backlog) {
        loop.room.uses(LazyPart.STREAM, "start_server");
        return Server.start(loop, callback, host, port, backlog);
    }

    private Object waitFor(Object aw, long timeoutMillis) {
        return loop.semantics.waitForSwallowsCancel()
                ? new OldWaitFor(loop, aw, timeoutMillis)
                : new WaitFor(loop, aw, timeoutMillis);
    }

    private Object sleepMillis(Vm vm, long millis) {
        if (loop.semantics.delaysAreLimited() && millis > EventLoop.TICKS_MASK / 2) {
            throw PyErrors.overflow(vm, "ticks interval overflow");
        }
        if (loop.semantics.sleepsAreIndependent()) {
            return Sleep.independent(loop, millis);
        }
        if (sharedSleep.armed()) {
            throw PyErrors.withArgs(vm, Exceptions.ASSERTION_ERROR);
        }
        return sharedSleep.arm(millis);
    }

    private long seconds(Vm vm, Object seconds) {
        if (seconds instanceof Integer whole) {
            return whole * 1000L;
        }
        if (seconds instanceof PyFloat) {
            loop.leaves(PyFloat.BYTES); // The product.
        }
        return (long) (vm.ops.toDouble(seconds) * 1000);
    }

    private long millis(Vm vm, Object millis) {
        if (millis instanceof PyFloat && loop.semantics.floatMilliseconds()) {
            return (long) vm.ops.toDouble(millis);
        }
        return vm.ops.toInt(millis);
    }
}
