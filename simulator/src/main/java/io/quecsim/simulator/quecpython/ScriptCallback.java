package io.quecsim.simulator.quecpython;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.vm.Vm;
import java.util.function.Supplier;

/**
 * A script's callback that gets another argument at every event, several of which may wait at a time. Each call is queued with
 * an argument of its own, made when its turn has come.
 */
final class ScriptCallback implements Heap.Roots {
    private final Vm vm;
    private Object function = PyNone.NONE;

    ScriptCallback(Vm vm) {
        this.vm = vm;
        vm.heap.roots(this);
    }

    /** @param newFunction of the script, or None */
    void set(Object newFunction) {
        function = newFunction;
    }

    boolean isSet() {
        return function != PyNone.NONE;
    }

    /** @param argument makes what the function is called with */
    void call(Supplier<Object> argument) {
        HardwareCall call = new HardwareCall(vm, argument);
        call.callback(function);
        call.schedule();
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(function);
    }
}
