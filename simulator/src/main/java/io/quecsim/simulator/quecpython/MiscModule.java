package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyType;

/** {@code misc}: what the vendor put nowhere else. Power, converter, waves, power key and USB. */
@PyModule("misc")
public final class MiscModule {
    private final PowerType power;
    private final PadFaces pads;

    public MiscModule(PowerType power, PadFaces pads) {
        this.power = power;
        this.pads = pads;
    }

    @PyConst
    PyType Power() {
        return power.type;
    }

    @PyConst
    PyType ADC() {
        return pads.adc.type;
    }

    @PyConst
    PyType PWM() {
        return pads.pwm.type;
    }

    @PyConst
    PyType PWM_V2() {
        return pads.pwmV2.type;
    }

    @PyConst
    PyType PowerKey() {
        return pads.powerKey.type;
    }

    @PyConst
    PyType USB() {
        return pads.usb.type;
    }

    @PyConst
    PyType USBNET() {
        return pads.usbNet.type;
    }
}
