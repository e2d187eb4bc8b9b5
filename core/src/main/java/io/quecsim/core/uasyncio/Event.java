package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** {@code Event}: a flag that tasks wait for. Only for use by tasks of the loop; callbacks want {@link ThreadSafeFlag}. */
final class Event extends PyObject {
    private static final int OBJECT_BYTES = 16;
    /** An instance of a class of bytecode: a table of two attributes. */
    private static final int ATTRIBUTES_BYTES = 16;

    private final EventLoop loop;
    private final PyType type;
    private final int attributes;
    private final TaskQueue waiting;
    private boolean set;

    Event(EventLoop loop, PyType type) {
        this.loop = loop;
        this.type = type;
        loop.vm.heap.alloc(this, OBJECT_BYTES);
        this.attributes = loop.vm.heap.allocPayload(ATTRIBUTES_BYTES);
        this.waiting = new TaskQueue(loop, "event");
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

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(attributes);
        marker.visit(waiting);
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

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
