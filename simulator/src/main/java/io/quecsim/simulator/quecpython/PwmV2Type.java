package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Kw;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.pwm.Pwm;

/**
 * The type {@code misc.PWM_V2} of firmware newer than the public source: frequency and duty instead of times. Its argument
 * ranges and texts are assumed.
 */
@PyTypeDef(value = "PWM_V2", module = "misc", perDevice = true)
public final class PwmV2Type {
    final PyType type;
    private final Pwm pwm;

    /** @param constants how many of the constants PWM0, PWM1, … there are */
    public PwmV2Type(Vm vm, Pwm pwm, int constants) {
        this.pwm = pwm;
        this.type = NativeType.ofDevice(
                vm, "PWM_V2", () -> new PwmV2TypeBinding(this), NumberedConstants.numbered("PWM", 0, constants - 1));
    }

    /** {@code misc.PWM_V2(n, frequency, duty)}: output n, not yet on; hertz above 0, per cent 0 to 100. */
    @PyNew
    Object make(Vm vm, PyType cls, int n, @Kw double frequency, @Kw double duty) {
        if (n < 0 || n >= pwm.channels()) {
            throw PyErrors.valueError(vm, "invalid PWMn value");
        }
        if (!(frequency > 0 && frequency <= 1e9)) {
            throw PyErrors.valueError(vm, "invalid frequency value");
        }
        if (!(duty >= 0 && duty <= 100)) {
            throw PyErrors.valueError(vm, "invalid duty value");
        }
        PyPwm made = new PyPwm(vm, type, n);
        made.set(1e9 / frequency, duty / 100);
        made.text = "<PWM_V2>";
        return made;
    }

    /** {@code pwm.open()}: switches the output on; 0. */
    @PyMethod
    int open(PyPwm self) {
        return self.start(pwm);
    }

    /** {@code pwm.close()}: switches the output off; 0. */
    @PyMethod
    int close(PyPwm self) {
        pwm.stop(self.channel);
        return 0;
    }
}
