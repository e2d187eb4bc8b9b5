package io.quecsim.core.uasyncio;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** What {@code get_event_loop()} returns. Upstream's is the class {@code Loop} itself; its functions are called the same. */
final class LoopFace extends PyObject {
    private final EventLoop loop;

    LoopFace(EventLoop loop) {
        this.loop = loop;
    }

    @Override
    public PyType type() {
        return loop.types.loopFace;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<class 'Loop'>");
    }
}
