package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyStaticMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.power.Power;

/** The type {@code misc.Power}, which nobody makes instances of; by the 2021 firmware's misc_power.c. */
@PyTypeDef(value = "Power", module = "misc", perDevice = true)
public final class PowerType {
    final PyType type;
    private final Power power;

    public PowerType(Vm vm, Power power) {
        this.power = power;
        this.type = NativeType.ofDevice(vm, "Power", () -> new PowerTypeBinding(this));
    }

    /** {@code Power.powerRestart()}: the module begins again; does not return. */
    @PyStaticMethod
    void powerRestart() {
        power.cut(Power.Cut.RESTART);
    }

    /** {@code Power.powerDown()}: the module goes off; does not return. */
    @PyStaticMethod
    void powerDown() {
        power.cut(Power.Cut.DOWN);
    }

    /** {@code Power.powerOnReason()}: 0 unknown, 1 power key, 2 reset key, 3 supply, 4 RTC, 5 watchdog, 6 USB, 7 charger, 8 PSM, 9 dump. */
    @PyStaticMethod
    int powerOnReason() {
        return power.state().upReason();
    }

    /** {@code Power.powerDownReason()}: why it went off the time before. */
    @PyStaticMethod
    int powerDownReason() {
        return power.state().downReason();
    }

    /** {@code Power.getVbatt()}: supply voltage in millivolts. */
    @PyStaticMethod
    int getVbatt() {
        return power.state().batteryMillivolts();
    }
}
