package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Kw;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.pwm.Pwm;
import java.util.Map;
import java.util.TreeMap;

/** The type {@code misc.PWM}. All argument rules and texts are those of the 2021 firmware's misc_pwm.c. */
@PyTypeDef(value = "PWM", module = "misc", perDevice = true)
public final class PwmType implements Heap.Roots {
    /** Times in microseconds. */
    @PyConst
    static final int ABOVE_1US = 0;

    /** Times in milliseconds. */
    @PyConst
    static final int ABOVE_MS = 1;

    /** Times in microseconds, too. */
    @PyConst
    static final int ABOVE_10US = 2;

    /** Times in nanoseconds. */
    @PyConst
    static final int ABOVE_BELOW_US = 3;

    private static final int MOST_CHANNELS = 4;
    private static final double[] UNIT_NANOS = {1e3, 1e6, 1e3, 1};

    final PyType type;
    private final Pwm pwm;
    private final Map<Integer, PyPwm> objects = new TreeMap<>();

    /** @param constants how many of the constants PWM0, PWM1, … there are */
    public PwmType(Vm vm, Pwm pwm, int constants) {
        this.pwm = pwm;
        this.type = NativeType.ofDevice(
                vm, "PWM", () -> new PwmTypeBinding(this), NumberedConstants.numbered("PWM", 0, constants - 1));
        vm.heap.roots(this);
    }

    @Override
    public void trace(Marker marker) {
        objects.values().forEach(marker::visit);
    }

    /** {@code misc.PWM(n, range, high_time, cycle_time)}: output n, not yet on; the range is the unit of the times. */
    @PyNew
    Object make(
            Vm vm,
            PyType cls,
            int n,
            @Kw("cycle_range") int range,
            @Kw("high_time") int high,
            @Kw("cycle_time") int cycle) {
        if (n < 0 || n >= MOST_CHANNELS) {
            throw PyErrors.valueError(vm, "invalid PWMn value, must be in {0~3}.");
        }
        PyPwm made = objects.get(n);
        if (made == null) {
            made = new PyPwm(vm, type, n);
            objects.put(n, made);
        }
        if (range < ABOVE_1US || range > ABOVE_BELOW_US) {
            throw PyErrors.valueError(vm, "invalid cycle_range value, must be in {0:us, 1:ms, 2:10us, 3:below us}.");
        }
        if (high < 0 || high > 65535) {
            throw PyErrors.valueError(vm, "invalid high_time value, must be in {0~65535}");
        }
        if (cycle < 0 || cycle > 65535) {
            throw PyErrors.valueError(vm, "invalid cycle_time value, must be in {0~65535}");
        }
        if (high > cycle) {
            throw PyErrors.valueError(
                    vm, "invalid high_time value, must less more cycle_time or be equal to cycle_time");
        }
        if (n >= pwm.channels()) {
            throw PyErrors.valueError(vm, "fail");
        }
        made.set(cycle * UNIT_NANOS[range], cycle == 0 ? 0 : (double) high / cycle);
        made.text = "PWM(pin:" + n + " high time:" + high + " cycle_time:" + cycle + ")";
        return made;
    }

    /** {@code pwm.open()}: switches the output on; 0, or -1 for a cycle of no length. */
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
