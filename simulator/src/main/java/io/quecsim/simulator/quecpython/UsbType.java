package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.usb.UsbSocket;

/** The type {@code misc.USB}, by the 2021 firmware's misc_usb.c; {@code unsetCallback} came later. */
@PyTypeDef(value = "USB", module = "misc", perDevice = true)
public final class UsbType {
    private static final int BYTES = 4;

    final PyType type;
    private final UsbSocket usb;
    private final HardwareCall callback;

    public UsbType(Vm vm, UsbSocket usb) {
        this.usb = usb;
        this.type = NativeType.ofDevice(vm, "USB", () -> new UsbTypeBinding(this));
        this.callback = HardwareCall.ofDevice(vm);
    }

    boolean mayCallBack() {
        return callback.isSet();
    }

    /** {@code misc.USB()}. */
    @PyNew
    Object make(Vm vm, PyType cls, Object[] arguments) {
        return new PyToken(vm, type, BYTES);
    }

    /** {@code usb.getStatus()}: 1 with a cable, 0 without. */
    @PyMethod
    int getStatus(PyToken self) {
        return usb.isPlugged() ? 1 : 0;
    }

    /** {@code usb.setCallback(fun)}: calls {@code fun(1)} when a cable comes, {@code fun(0)} when it goes; 0. */
    @PyMethod
    int setCallback(PyToken self, Object fun) {
        callback.callback(fun);
        usb.listener(in -> callback.schedule(() -> in ? 1 : 0));
        return 0;
    }

    /** {@code usb.unsetCallback()}: 0. */
    @PyMethod
    int unsetCallback(PyToken self) {
        callback.callback(PyNone.NONE);
        usb.listener(null);
        return 0;
    }
}
