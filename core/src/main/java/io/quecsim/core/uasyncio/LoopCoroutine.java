package io.quecsim.core.uasyncio;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyType;

/** An awaitable of the library: belongs to a loop, has a name for the timeline, and passes for a generator. */
abstract class LoopCoroutine extends NativeCoroutine implements EventLoop.Named {
    protected final EventLoop loop;
    private final String name;

    /** @param heapBytes what the firmware's generator of this function takes, see {@link GeneratorSize} */
    LoopCoroutine(EventLoop loop, String name, int heapBytes) {
        this.loop = loop;
        this.name = name;
        loop.vm.heap.alloc(this, heapBytes);
    }

    /** Ends with {@code value} as the value of the {@code await}. */
    protected final Object finish(Object value) {
        result = value;
        return DONE;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public PyType type() {
        return loop.types.coroutine;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(result);
    }
}
