package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyType;
import io.quecsim.hal.power.Power;

/** {@code machine}: the module's hardware as scripts see it. */
@PyModule("machine")
public final class MachineModule {
    private final UartType uart;
    private final TimerType timer;
    private final RtcType rtc;
    private final WdtType wdt;
    private final PadFaces pads;
    private final Power power;

    public MachineModule(UartType uart, TimerType timer, RtcType rtc, WdtType wdt, PadFaces pads, Power power) {
        this.uart = uart;
        this.timer = timer;
        this.rtc = rtc;
        this.wdt = wdt;
        this.pads = pads;
        this.power = power;
    }

    @PyConst
    PyType UART() {
        return uart.type;
    }

    @PyConst
    PyType Timer() {
        return timer.type;
    }

    @PyConst
    PyType RTC() {
        return rtc.type;
    }

    @PyConst
    PyType WDT() {
        return wdt.type;
    }

    @PyConst
    PyType Pin() {
        return pads.pin.type;
    }

    @PyConst
    PyType ExtInt() {
        return pads.extInt.type;
    }

    @PyConst
    PyType I2C() {
        return pads.i2c.type;
    }

    @PyConst
    PyType I2C_simulation() {
        return pads.pinI2c.type;
    }

    @PyConst
    PyType SPI() {
        return pads.spi.type;
    }

    @PyConst
    PyType KeyPad() {
        return pads.keyPad.type;
    }

    /** {@code machine.reset()}: the board begins again; does not return. Source: MicroPython's documentation of machine. */
    @PyFunction
    void reset() {
        power.cut(Power.Cut.RESTART);
    }

    /** {@code machine.soft_reset()}: the interpreter begins again; does not return. Source: as {@code reset}. */
    @PyFunction
    void soft_reset() {
        power.cut(Power.Cut.SOFT_RESET);
    }
}
