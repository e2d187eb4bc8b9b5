package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** An awaitable that has its value already and never yields. */
final class Immediate extends NativeCoroutine {
    private final EventLoop loop;
    private final Object value;

    Immediate(EventLoop loop, Object value) {
        this.loop = loop;
        this.value = value;
    }

    @Override
    public Object resume(Vm vm, Object sent, PyException thrown) {
        if (thrown != null) {
            throw thrown;
        }
        result = value;
        return DONE;
    }

    @Override
    public PyType type() {
        return loop.types.coroutine;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(value);
    }
}
