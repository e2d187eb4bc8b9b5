package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.vm.Vm;

/** An awaitable verb of a stream: steps from one wait for the stream to the next. */
abstract class StreamCoroutine extends LoopCoroutine {
    private final PyObject owner;

    StreamCoroutine(EventLoop loop, String name, PyObject owner) {
        super(loop, name, GeneratorSize.STREAM);
        this.owner = owner;
    }

    /** Goes on: answers with {@link #waitFor}, {@link #finish}, or an exception. */
    protected abstract Object step(Vm vm);

    /** Something was thrown in while it waited; the default lets it pass. */
    protected Object interrupted(Vm vm, PyException thrown) {
        throw thrown;
    }

    @Override
    public final Object resume(Vm vm, Object sent, PyException thrown) {
        return thrown == null ? step(vm) : interrupted(vm, thrown);
    }

    /** The stream the waits are for. */
    protected Object stream() {
        return ((Stream) owner).stream;
    }

    protected final Object waitFor(int flag) {
        loop.io.waitFor(stream(), flag);
        return PyNone.NONE;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(owner);
        super.trace(marker);
    }
}
