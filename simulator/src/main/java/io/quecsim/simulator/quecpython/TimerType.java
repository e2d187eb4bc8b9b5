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
import io.quecsim.core.vm.Vm;

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
    private final PyTimer[] objects;

    /** @param count how many timers the module has */
    public TimerType(Vm vm, int count) {
        this.objects = new PyTimer[count];
        this.type = NativeType.ofDevice(vm, "Timer", () -> new TimerTypeBinding(this));
        vm.heap.roots(this);
    }

    /** Whether any timer runs. */
    public boolean isArmed() {
        for (PyTimer each : objects) {
            if (each != null && each.timer.isRunning()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void trace(Marker marker) {
        for (PyTimer each : objects) {
            marker.visit(each);
        }
    }

    /** {@code machine.Timer(n)}: timer n, Timer0 to Timer3. */
    @PyNew
    Object make(Vm vm, PyType cls, @Default("0") int n) {
        if (n < 0 || n >= objects.length) {
            throw PyErrors.valueError(vm, "invalid value, Timern should be in (Timer0~Timer3).");
        }
        if (objects[n] == null) {
            objects[n] = new PyTimer(vm, type);
        }
        return objects[n];
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
        self.started = true;
        if (self.timer.isRunning()) {
            return 0;
        }
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
        return self.started ? 0 : -1;
    }
}
