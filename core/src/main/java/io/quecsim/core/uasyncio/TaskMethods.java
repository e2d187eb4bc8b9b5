package io.quecsim.core.uasyncio;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyGetter;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PySetter;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The guest's view of a {@link Task}, internals included, since libraries look at them. */
@PyTypeDef(value = "Task", module = "uasyncio", perDevice = true)
final class TaskMethods {
    private final EventLoop loop;

    TaskMethods(EventLoop loop) {
        this.loop = loop;
    }

    /** {@code Task(coro, globals=None)}: a task that is on no queue yet. */
    @PyNew
    Object make(PyType cls, Object coro, @Default("None") Object globals) {
        return new Task(loop, coro);
    }

    /** {@code task.cancel()}: True if it was running, False if it had ended. */
    @PyMethod
    boolean cancel(Vm vm, Task self) {
        return self.cancel(vm);
    }

    /** {@code task.done()}: whether it has ended. */
    @PyMethod
    boolean done(Task self) {
        return self.done();
    }

    /** {@code task.coro}: the coroutine. */
    @PyGetter
    Object coro(Task self) {
        return self.coro;
    }

    /** {@code task.coro = c}: replaces the coroutine. */
    @PySetter(name = "coro")
    void setCoro(Task self, Object value) {
        self.coro = value;
    }

    /** {@code task.data}: what it waits on, or what ended it; see {@link Task}. */
    @PyGetter
    Object data(Task self) {
        return self.data;
    }

    /** {@code task.data = x}: an exception here is raised at its next turn. */
    @PySetter(name = "data")
    void setData(Task self, Object value) {
        self.data = value;
    }

    /** {@code task.state}: see {@link Task}. */
    @PyGetter
    Object state(Task self) {
        return self.state;
    }

    /** {@code task.state = x}: see {@link Task}. */
    @PySetter(name = "state")
    void setState(Task self, Object value) {
        self.state = value;
    }

    /** {@code task.ph_key}: when it is to run, in {@code ticks_ms}. */
    @PyGetter(name = "ph_key")
    int phKey(Task self) {
        return (int) (self.timeMillis & EventLoop.TICKS_MASK);
    }
}
