package io.quecsim.core.builtin;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Vm;

/** The bottom of a thread of the script: calls its function. */
final class ThreadEntry extends NativeFrame {
    private final Object function;
    private final Object[] args;
    private final PyStr[] kwNames;

    ThreadEntry(Object function, Object[] args, PyStr[] kwNames) {
        this.function = function;
        this.args = args;
        this.kwNames = kwNames;
    }

    @Override
    public Object start(Vm vm) {
        return vm.enterCallKeywords(function, args, kwNames);
    }

    @Override
    public Object onReturn(Vm vm, Object value) {
        return value;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(function);
        marker.visit(args, 0, args.length);
    }
}
