package io.quecsim.core.uasyncio;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The guest's view of a {@link TaskQueue}: upstream's verbs and those of 1.13. */
@PyTypeDef(value = "TaskQueue", module = "uasyncio", perDevice = true)
final class TaskQueueMethods {
    private final EventLoop loop;

    TaskQueueMethods(EventLoop loop) {
        this.loop = loop;
    }

    /** {@code TaskQueue()}: an empty queue. */
    @PyNew
    Object make(PyType cls) {
        return new TaskQueue(loop, "queue");
    }

    /** {@code queue.peek()}: the earliest task, or None. */
    @PyMethod
    Object peek(TaskQueue self) {
        Task first = self.peek();
        return first == null ? PyNone.NONE : first;
    }

    /** {@code queue.push(task, key=now)}: adds a task, to run at {@code key} of {@code ticks_ms}. */
    @PyMethod
    void push(Vm vm, TaskQueue self, Task task, @Default("null") Object key) {
        self.push(task, key == null ? loop.nowMillis() : unwrapped(vm.ops.toInt(key)));
    }

    /** {@code queue.pop()}: takes the earliest task out. */
    @PyMethod
    Object pop(Vm vm, TaskQueue self) {
        if (self.isEmpty()) {
            throw io.quecsim.core.error.PyErrors.indexError(vm, "empty heap");
        }
        return self.pop();
    }

    /** {@code queue.remove(task)}: takes that task out. */
    @PyMethod
    void remove(TaskQueue self, Task task) {
        if (task.queue == self) {
            self.remove(task);
        }
    }

    /** {@code queue.push_head(task)}: as {@code push(task)}; the name in 1.13. */
    @PyMethod(name = "push_head")
    void pushHead(TaskQueue self, Task task) {
        self.push(task, loop.nowMillis());
    }

    /** {@code queue.push_sorted(task, key)}: as {@code push(task, key)}; the name in 1.13. */
    @PyMethod(name = "push_sorted")
    void pushSorted(TaskQueue self, Task task, int key) {
        self.push(task, unwrapped(key));
    }

    /** {@code queue.pop_head()}: as {@code pop()}; the name in 1.13. */
    @PyMethod(name = "pop_head")
    Object popHead(Vm vm, TaskQueue self) {
        return pop(vm, self);
    }

    /** The millisecond nearest to now whose {@code ticks_ms} is {@code ticks}. */
    private long unwrapped(int ticks) {
        long now = loop.nowMillis();
        int half = (EventLoop.TICKS_MASK + 1) / 2;
        int difference = ((ticks - (int) (now & EventLoop.TICKS_MASK) + half) & EventLoop.TICKS_MASK) - half;
        return now + difference;
    }
}
