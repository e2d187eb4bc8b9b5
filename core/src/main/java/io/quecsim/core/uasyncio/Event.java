package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** {@code Event}: a flag that tasks wait for. Only for use by tasks of the loop; callbacks want {@link ThreadSafeFlag}. */
final class Event extends WaitedFor {
    private boolean set;

    Event(EventLoop loop, PyType type) {
        super(loop, type, "event");
    }

    boolean isSet() {
        return set;
    }

    void set() {
        while (!waiting.isEmpty()) {
            Task task = waiting.pop();
            loop.queue.push(task, loop.nowMillis());
            task.track.wokenBy(loop.current());
        }
        set = true;
    }

    void clear() {
        set = false;
    }

    NativeCoroutine waitForSet() {
        return new Wait();
    }

    /** {@code event.wait()}. */
    private final class Wait extends LoopCoroutine {
        private boolean begun;

        Wait() {
            super(Event.this.loop, "Event.wait", GeneratorSize.EVENT_WAIT);
        }

        @Override
        public Object resume(Vm vm, Object sent, PyException thrown) {
            if (thrown != null) {
                throw thrown;
            }
            if (!begun && !set) {
                begun = true;
                Task task = loop.running();
                waiting.push(task, 0);
                task.data = waiting;
                return PyNone.NONE;
            }
            begun = true;
            return finish(PyBool.TRUE);
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(Event.this);
        }
    }
}
