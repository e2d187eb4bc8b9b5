package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.KwOnly;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.Warnings;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.timer.TimerBank;

/** The type {@code machine.Timer}, by the 2021 firmware's machine_timer.c. */
@PyTypeDef(value = "Timer", module = "machine", perDevice = true)
public final class TimerType implements Heap.Roots {
    @PyConst
    static final int ONE_SHOT = 2;

    @PyConst
    static final int PERIODIC = 1;

    @PyConst
    static final int Timer0 = 0;

    @PyConst
    static final int Timer1 = 1;

    @PyConst
    static final int Timer2 = 2;

    @PyConst
    static final int Timer3 = 3;

    private static final long NANOS_PER_MILLI = 1_000_000;

    final PyType type;
    private final TimerBank bank;
    private final PyTimer[] objects;
    private final boolean startsOnce;
    private final Warnings warnings;

    /**
     * @param startsOnce whether a timer that has fired its only shot has to be stopped before it starts again
     * @param warnings told of a start that does nothing
     */
    public TimerType(Vm vm, TimerBank bank, boolean startsOnce, Warnings warnings) {
        this.bank = bank;
        this.startsOnce = startsOnce;
        this.warnings = warnings;
        this.objects = new PyTimer[bank.count()];
        this.type = NativeType.ofDevice(vm, "Timer", () -> new TimerTypeBinding(this));
        vm.heap.roots(this);
    }

    @Override
    public void trace(Marker marker) {
        for (PyTimer each : objects) {
            marker.visit(each);
        }
    }

    /** {@code machine.Timer(n, *, mode, callback, period, tick_hz, freq)}: timer n, Timer0 to Timer3; starts a new one if told how. */
    @PyNew
    Object make(
            Vm vm,
            PyType cls,
            @Default("0") int n,
            @KwOnly @Default("null") Object mode,
            @KwOnly @Default("null") Object callback,
            @KwOnly @Default("null") Object period,
            @KwOnly @Default("null") Object tick_hz,
            @KwOnly @Default("null") Object freq) {
        if (n < 0 || n >= objects.length) {
            throw PyErrors.valueError(vm, "invalid value, Timern should be in (Timer0~Timer3).");
        }
        if (objects[n] != null) {
            return objects[n];
        }
        PyTimer made = new PyTimer(vm, type, bank.hardware(n));
        objects[n] = made;
        if (mode != null || callback != null || period != null || tick_hz != null || freq != null) {
            start(
                    vm,
                    made,
                    mode == null ? PERIODIC : vm.ops.toInt(mode),
                    callback == null ? PyNone.NONE : callback,
                    period == null ? -1 : vm.ops.toInt(period),
                    tick_hz == null ? 1000 : vm.ops.toInt(tick_hz),
                    freq == null ? PyNone.NONE : freq);
        }
        return made;
    }

    /**
     * {@code timer.start(period=ms, mode=Timer.PERIODIC, callback=fun)}: calls {@code fun(timer)} once or again and again;
     * 0. A timer that runs goes on as it was started, with the new callback.
     */
    @PyMethod
    Object start(
            Vm vm,
            PyTimer self,
            @KwOnly @Default("1") int mode,
            @KwOnly @Default("None") Object callback,
            @KwOnly @Default("-1") int period,
            @KwOnly @Default("1000") int tick_hz,
            @KwOnly @Default("None") Object freq) {
        self.callback.callback(callback);
        if (self.timer.isRunning()) {
            return 0;
        }
        if (startsOnce && self.isStarted) {
            warnings.warn(
                    "timer-not-stopped",
                    "this timer fired its one shot and was not stopped: on this firmware start() does nothing then",
                    vm.callSite());
            return 0;
        }
        self.isInitialised = true;
        self.isStarted = true;
        long millis = freq == PyNone.NONE
                ? Integer.toUnsignedLong(period) * 1000 / Math.max(1, tick_hz)
                : (long) (1000 / vm.ops.toDouble(freq));
        // A period below a tick is a tick.
        long nanos = Math.max(1, millis) * NANOS_PER_MILLI;
        if (mode == PERIODIC) {
            self.timer.startPeriodic(nanos, self::fired);
        } else {
            self.timer.startOnce(nanos, self::fired);
        }
        return 0;
    }

    /** {@code timer.stop()}: 0, or -1 when it never was started. */
    @PyMethod
    int stop(PyTimer self) {
        self.timer.stop();
        self.isStarted = false;
        return self.isInitialised ? 0 : -1;
    }

    /** {@code timer.__del__()}: stops it and gives the hardware back; 0, or -1 when it never was started. */
    @PyMethod(name = "__del__")
    int deinit(PyTimer self) {
        int answer = stop(self);
        self.isInitialised = false;
        return answer;
    }
}
