package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyStaticMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.usb.UsbNet;

/**
 * {@code misc.USBNET}: the module as a network card of the computer at its USB socket, of which no computer sees anything. By the 2021
 * firmware's misc_usbnet.c, where it is a module; what the driver answers, by its documentation.
 */
@PyTypeDef(value = "USBNET", module = "misc", perDevice = true)
public final class UsbNetType {
    @PyConst
    static final int Type_ECM = 1;

    @PyConst
    static final int Type_RNDIS = 3;

    final PyType type;
    private final UsbNet card;

    public UsbNetType(Vm vm, UsbNet card) {
        this.card = card;
        this.type = NativeType.ofDevice(vm, "USBNET", () -> new UsbNetTypeBinding(this));
    }

    /** {@code USBNET.set_worktype(type)}: the kind of card it is after the next restart of the module; 0. */
    @PyStaticMethod
    int set_worktype(Vm vm, int kind) {
        for (UsbNet.Kind each : UsbNet.Kind.values()) {
            if (each.code == kind) {
                card.becomes(each);
                return 0;
            }
        }
        throw PyErrors.valueError(vm, "USBNET type must be Type_ECM or Type_RNDIS.");
    }

    /** {@code USBNET.get_worktype()}: the kind it is, {@code Type_ECM} on a new module. */
    @PyStaticMethod
    int get_worktype() {
        return card.kind().code;
    }

    /** {@code USBNET.get_status()}: 1 when it is open and the cable is in, else 0. */
    @PyStaticMethod
    int get_status() {
        return card.isConnected() ? 1 : 0;
    }

    /** {@code USBNET.open()}: switches it on; 0. */
    @PyStaticMethod
    int open() {
        card.turn(true);
        return 0;
    }

    /** {@code USBNET.close()}: switches it off; 0. */
    @PyStaticMethod
    int close() {
        card.turn(false);
        return 0;
    }
}
