package io.quecsim.simulator.quecpython;

import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.pwm.Pwm;

/** A {@code misc.PWM} or {@code misc.PWM_V2} object: the settings of one output. */
final class PyPwm extends PyToken {
    /** {@code misc_pwm_obj_t}: base, number, range and two times, with finaliser (2021 firmware, misc_pwm.c). */
    private static final int BYTES = 16;

    final int channel;
    /** What {@code print} shows. */
    String text = "";

    private double periodNanos;
    private double duty;

    PyPwm(Vm vm, PyType type, int channel) {
        super(vm, type, BYTES);
        this.channel = channel;
    }

    /** @param newDuty 0 to 1 */
    void set(double newPeriodNanos, double newDuty) {
        periodNanos = newPeriodNanos;
        duty = newDuty;
    }

    /** Starts the output; 0, or -1 for a wave that the hardware cannot make. */
    int start(Pwm pwm) {
        if (!(periodNanos >= 1 && periodNanos < 1e15)) {
            return -1;
        }
        long period = Math.round(periodNanos);
        pwm.start(channel, period, Math.round(period * duty));
        return 0;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append(text);
    }
}
