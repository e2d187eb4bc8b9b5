package io.quecsim.simulator.quecpython;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.timer.TickTimer;

/** A {@code machine.Timer} object; there is one a timer. */
final class PyTimer extends PyToken {
    /** {@code machine_timer_obj_t}: ten words (2021 firmware, machine_timer.c). */
    private static final int BYTES = 40;

    final TickTimer timer;
    final HardwareCall callback;
    /** Whether it was started and not deinitialised since: stop() tells. */
    boolean isInitialised;
    /** The firmware's status: started and not stopped since, fired or not. */
    boolean isStarted;

    PyTimer(Vm vm, PyType type, TickTimer timer) {
        super(vm, type, BYTES);
        this.timer = timer;
        this.callback = new HardwareCall(vm, () -> this);
    }

    /** The hardware fired: the callback runs as soon as its turn comes. */
    void fired(long dueNanos) {
        callback.schedule();
    }

    /** The firmware's prints to its log, and nothing here. */
    @Override
    public void print(Vm sameVm, StringBuilder out, boolean str) {}

    @Override
    public void trace(Marker marker) {
        marker.visit(callback);
    }
}
