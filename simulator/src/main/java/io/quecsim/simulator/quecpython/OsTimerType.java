package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.timer.TimerBank;

/**
 * {@code osTimer}: timers of the operating system. What a script imports under this name is the class itself. By the 2021
 * firmware's modostimer.c.
 */
@PyTypeDef(value = "osTimer", module = "osTimer", perDevice = true)
public final class OsTimerType {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private static final int FAILED = -1;

    final PyType type;
    private final TimerBank bank;

    public OsTimerType(Vm vm, TimerBank bank) {
        this.bank = bank;
        this.type = NativeType.ofDevice(vm, "osTimer", () -> new OsTimerTypeBinding(this));
    }

    /** What {@code import osTimer} gives. */
    public PyType type() {
        return type;
    }

    /** {@code osTimer()}: a new timer; what it is given does not matter. */
    @PyNew
    Object make(Vm vm, PyType cls, Object... ignored) {
        return new PyOsTimer(vm, type, bank);
    }

    /**
     * {@code timer.start(ms, cyclic, callback)}: calls {@code callback(None)} once or, with cyclic, again and again; starts anew
     * if it runs. 0, or -1 when it was deleted or for no time at all.
     */
    @PyMethod
    int start(PyOsTimer self, int ms, int cyclic, @Default("None") Object callback, @Default("None") Object ignored) {
        if (self.isDeleted) {
            return FAILED;
        }
        self.callback.callback(callback);
        if (ms == 0) {
            return FAILED; // Assumed: real-time kernels refuse a timer of no ticks.
        }
        long nanos = Integer.toUnsignedLong(ms) * NANOS_PER_MILLI;
        if (cyclic != 0) {
            self.timer.startPeriodic(nanos, self::fired);
        } else {
            self.timer.startOnce(nanos, self::fired);
        }
        return 0;
    }

    /** {@code timer.stop()}: 0, or -1 when it was deleted. */
    @PyMethod
    int stop(PyOsTimer self) {
        if (self.isDeleted) {
            return FAILED;
        }
        self.timer.stop();
        return 0;
    }

    /** {@code timer.delete_timer()}: stops it for good; 0, again and again. */
    @PyMethod(name = "delete_timer")
    int deleteTimer(PyOsTimer self) {
        self.delete();
        return 0;
    }

    /** {@code timer.__del__()}: as {@code delete_timer}. */
    @PyMethod(name = "__del__")
    int del(PyOsTimer self) {
        return deleteTimer(self);
    }
}
