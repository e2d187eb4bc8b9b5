package io.quecsim.core.uasyncio;

import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.vm.Vm;

/** The verbs of the event loop object. */
@PyTypeDef(value = "Loop", module = "uasyncio", perDevice = true)
final class LoopMethods {
    private final EventLoop loop;

    LoopMethods(EventLoop loop) {
        this.loop = loop;
    }

    /** {@code loop.create_task(coro)}. */
    @PyMethod(name = "create_task")
    Object createTask(LoopFace self, Object coro) {
        return loop.createTask(coro);
    }

    /** {@code loop.run_forever()}: until {@code loop.stop()}. */
    @PyMethod(name = "run_forever")
    Object runForever(Vm vm, LoopFace self) {
        loop.stopper = new Task(loop, new Immediate(loop, PyNone.NONE));
        return vm.enter(new RunFrame(loop, loop.stopper));
    }

    /** {@code loop.run_until_complete(aw)}: its value. */
    @PyMethod(name = "run_until_complete")
    Object runUntilComplete(Vm vm, LoopFace self, Object awaitable) {
        return vm.enter(new RunFrame(loop, loop.promote(awaitable)));
    }

    /** {@code loop.stop()}: ends {@code run_forever} after the tasks that are due. */
    @PyMethod
    void stop(LoopFace self) {
        if (loop.stopper != null) {
            loop.queue.push(loop.stopper, loop.nowMillis());
            loop.stopper = null;
        }
    }

    /** {@code loop.close()}: does nothing, as in MicroPython. */
    @PyMethod
    void close(LoopFace self) {
        // Nothing is held open: kept for scripts written for CPython.
    }

    /** {@code loop.set_exception_handler(handler)}: {@code handler(loop, context)}, or None for the default. */
    @PyMethod(name = "set_exception_handler")
    void setExceptionHandler(LoopFace self, Object handler) {
        loop.exceptionHandler = handler;
    }

    /** {@code loop.get_exception_handler()}. */
    @PyMethod(name = "get_exception_handler")
    Object getExceptionHandler(LoopFace self) {
        return loop.exceptionHandler;
    }

    /** {@code loop.default_exception_handler(loop, context)}: prints message, task and traceback. */
    @PyMethod(name = "default_exception_handler")
    void defaultExceptionHandler(Vm vm, LoopFace self, Object givenLoop, Object context) {
        ExceptionContext.print(loop, context);
    }

    /** {@code loop.call_exception_handler(context)}. */
    @PyMethod(name = "call_exception_handler")
    void callExceptionHandler(Vm vm, LoopFace self, Object context) {
        ExceptionContext.call(loop, self, context);
    }
}
