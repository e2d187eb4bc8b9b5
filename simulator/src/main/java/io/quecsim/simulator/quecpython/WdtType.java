package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.power.Watchdog;

/** The type {@code machine.WDT}, by the 2021 firmware's machine_wdt.c; periods are seconds, as QuecPython's documentation says. */
@PyTypeDef(value = "WDT", module = "machine", perDevice = true)
public final class WdtType {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    final PyType type;
    private final Watchdog watchdog;
    private final PyWdt object;

    public WdtType(Vm vm, Watchdog watchdog) {
        this.watchdog = watchdog;
        this.type = NativeType.ofDevice(vm, "WDT", () -> new WdtTypeBinding(this));
        this.object = new PyWdt(type);
    }

    /** {@code machine.WDT(period)}: starts the watchdog, or starts it anew; False when there is no such period. */
    @PyNew
    Object make(Vm vm, PyType cls, @Default("0") int period) {
        watchdog.stop();
        if (period <= 0) {
            return PyBool.FALSE;
        }
        watchdog.start(period * NANOS_PER_SECOND);
        return object;
    }

    /** {@code wdt.feed()}: the period begins anew; 0. */
    @PyMethod
    int feed(PyWdt self) {
        watchdog.feed();
        return 0;
    }

    /** {@code wdt.stop()}: 0. */
    @PyMethod
    int stop(PyWdt self) {
        watchdog.stop();
        return 0;
    }
}
