package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.power.PowerKey;

/** The type {@code misc.PowerKey}, by the 2021 firmware's misc_powerkey.c. */
@PyTypeDef(value = "PowerKey", module = "misc", perDevice = true)
public final class PowerKeyType {
    private static final int BYTES = 4;

    final PyType type;
    private final PowerKey key;
    private final HardwareCall callback;

    public PowerKeyType(Vm vm, PowerKey key) {
        this.key = key;
        this.type = NativeType.ofDevice(vm, "PowerKey", () -> new PowerKeyTypeBinding(this));
        this.callback = HardwareCall.ofDevice(vm);
    }

    boolean mayCallBack() {
        return callback.isSet();
    }

    /** {@code misc.PowerKey()}. */
    @PyNew
    Object make(Vm vm, PyType cls, Object[] arguments) {
        return new PyToken(vm, type, BYTES);
    }

    /** {@code key.powerKeyEventRegister(fun)}: calls {@code fun(1)} on a press, {@code fun(0)} on its end; 0. */
    @PyMethod
    int powerKeyEventRegister(PyToken self, Object fun) {
        callback.callback(fun);
        key.listener(pressed -> callback.schedule(() -> pressed ? 1 : 0));
        return 0;
    }
}
