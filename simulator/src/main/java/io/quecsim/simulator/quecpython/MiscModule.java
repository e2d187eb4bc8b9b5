package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyType;

/** {@code misc}: what the vendor put nowhere else. So far the power; ADC, PWM, power key and USB are not built. */
@PyModule("misc")
public final class MiscModule {
    private final PowerType power;

    public MiscModule(PowerType power) {
        this.power = power;
    }

    @PyConst
    PyType Power() {
        return power.type;
    }
}
