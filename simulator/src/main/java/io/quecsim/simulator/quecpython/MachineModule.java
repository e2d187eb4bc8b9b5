package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyType;

/** {@code machine}: the module's hardware as scripts see it. */
@PyModule("machine")
public final class MachineModule {
    private final UartType uart;
    private final TimerType timer;

    public MachineModule(UartType uart, TimerType timer) {
        this.uart = uart;
        this.timer = timer;
    }

    @PyConst
    PyType UART() {
        return uart.type;
    }

    @PyConst
    PyType Timer() {
        return timer.type;
    }
}
