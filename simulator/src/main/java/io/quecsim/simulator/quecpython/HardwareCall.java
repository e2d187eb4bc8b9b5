package io.quecsim.simulator.quecpython;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Vm;
import java.util.ArrayDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The script's callback of one piece of hardware, as the machine's queue of callbacks holds it. Hardware events make no
 * guest objects: the argument is made on the script's own thread, when the callback's turn has come.
 */
final class HardwareCall extends PyCallable {
    private final Vm vm;
    private final Supplier<Object> argument;
    /** Arguments of single events that wait for their turn, in the order of the calls that wait. */
    private final ArrayDeque<Supplier<Object>> events = new ArrayDeque<>();

    private Object callback = PyNone.NONE;
    private boolean pending;

    /** @param argument makes what the callback is called with */
    HardwareCall(Vm vm, Supplier<Object> argument) {
        this.vm = vm;
        this.argument = argument;
        this.block = Heap.UNCHARGED; // Not on the heap, but the callback it holds is.
    }

    /** Of hardware that there is once: nothing else need hold it. Its callback gets None, unless an event tells more. */
    static HardwareCall ofDevice(Vm vm) {
        HardwareCall made = new HardwareCall(vm, () -> PyNone.NONE);
        vm.heap.keep(made);
        return made;
    }

    /** @param function of the script, or None */
    void callback(Object function) {
        callback = function;
    }

    boolean isSet() {
        return callback != PyNone.NONE;
    }

    /** The hardware asks for a call. A full queue drops it, as the device's does. */
    void schedule() {
        if (callback != PyNone.NONE) {
            vm.callbacks.schedule(this, PyNone.NONE);
        }
    }

    /** As {@link #schedule()}, for a call that tells of one event among several: {@code event} makes its argument. */
    void schedule(Supplier<Object> event) {
        if (callback != PyNone.NONE && vm.callbacks.schedule(this, PyNone.NONE)) {
            events.add(event);
        }
    }

    /** As {@link #schedule()}, but no more than one call waits at a time. */
    void scheduleOnce() {
        if (callback != PyNone.NONE && !pending) {
            pending = vm.callbacks.schedule(this, PyNone.NONE);
        }
    }

    @Override
    public @Nullable Object call(Vm sameVm, Object[] args, PyStr[] kwNames) {
        pending = false;
        Supplier<Object> event = events.poll();
        if (callback == PyNone.NONE) {
            return PyNone.NONE; // Taken away meanwhile.
        }
        return vm.enter(new CallFrame(callback, event == null ? argument : event));
    }

    @Override
    public PyType type() {
        return Types.FUNCTION;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(callback);
    }

    private final class CallFrame extends NativeFrame {
        private final Object function;
        private final Supplier<Object> made;

        CallFrame(Object function, Supplier<Object> made) {
            this.function = function;
            this.made = made;
        }

        @Override
        public @Nullable Object start(Vm sameVm) {
            return vm.enterCall(function, made.get());
        }

        @Override
        public Object onReturn(Vm sameVm, Object value) {
            return value;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(function);
        }
    }
}
