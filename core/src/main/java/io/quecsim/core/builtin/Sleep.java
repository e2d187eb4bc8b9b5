package io.quecsim.core.builtin;

import io.quecsim.core.object.PyNone;
import io.quecsim.core.time.Event;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Vm;

/** A script thread waits for a time to come. */
public final class Sleep extends Park {
    private final Event event;

    private Sleep(Vm vm, long untilNanos) {
        ScriptThread thread = vm.threads.current();
        event = vm.time.at(untilNanos, time -> vm.threads.wake(thread, this));
    }

    /** Parks the running thread for {@code nanos}; for a native function to return. */
    public static Object forNanos(Vm vm, long nanos) {
        // A callback that waits for its turn gets it here, however short the sleep is.
        return nanos <= 0 && !vm.callbacks.waiting()
                ? PyNone.NONE
                : vm.park(new Sleep(vm, vm.nowNanos() + Math.max(0, nanos)));
    }

    @Override
    public String describe() {
        return "sleep";
    }

    @Override
    public Object onWake(Vm vm) {
        return PyNone.NONE;
    }

    @Override
    public void cancel(Vm vm) {
        vm.time.cancel(event);
    }
}
