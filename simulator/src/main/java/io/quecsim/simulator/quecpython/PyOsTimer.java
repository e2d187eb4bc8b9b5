package io.quecsim.simulator.quecpython;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.timer.TickTimer;
import io.quecsim.hal.timer.TimerBank;

/** An {@code osTimer} object. What the collector takes away is deleted: nobody keeps the object for the timer's sake. */
final class PyOsTimer extends PyToken {
    /** {@code mod_ostimer_obj_t}: base, handle, time, flag, the callback's four words, flag (2021 firmware, modostimer.c). */
    private static final int BYTES = 36;

    final TickTimer timer;
    final HardwareCall callback;
    boolean isDeleted;

    private final TimerBank bank;

    PyOsTimer(Vm vm, PyType type, TimerBank bank) {
        super(vm, type, BYTES);
        this.bank = bank;
        this.callback = new HardwareCall(vm, () -> PyNone.NONE);
        vm.heap.finalise(this);
        this.timer = bank.create();
    }

    /** It fired: the callback runs as soon as its turn comes. */
    void fired(long dueNanos) {
        callback.schedule();
    }

    /** Whether there was something to delete. */
    boolean delete() {
        boolean was = !isDeleted;
        isDeleted = true;
        bank.delete(timer);
        return was;
    }

    @Override
    public void collected() {
        delete();
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(callback);
    }
}
