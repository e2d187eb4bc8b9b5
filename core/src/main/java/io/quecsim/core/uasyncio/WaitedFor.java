package io.quecsim.core.uasyncio;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;

/** What tasks wait for in a queue: an instance of a class of bytecode on the device, with a table of two attributes. */
abstract class WaitedFor extends PyObject {
    private static final int OBJECT_BYTES = 16;
    private static final int ATTRIBUTES_BYTES = 16;

    final EventLoop loop;
    final TaskQueue waiting;
    private final PyType type;
    private final int attributes;

    /** @param name of the queue, for reports */
    WaitedFor(EventLoop loop, PyType type, String name) {
        this.loop = loop;
        this.type = type;
        loop.vm.heap.alloc(this, OBJECT_BYTES);
        this.attributes = loop.vm.heap.allocPayload(ATTRIBUTES_BYTES);
        this.waiting = new TaskQueue(loop, name);
    }

    @Override
    public final PyType type() {
        return type;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(attributes);
        marker.visit(waiting);
    }

    @Override
    protected final boolean hashedByIdentity() {
        return true;
    }
}
