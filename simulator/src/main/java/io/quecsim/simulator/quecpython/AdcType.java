package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.adc.Adc;

/** The type {@code misc.ADC}, by the 2021 firmware's misc_adc.c. */
@PyTypeDef(value = "ADC", module = "misc", perDevice = true)
public final class AdcType {
    private static final int BYTES = 8;

    final PyType type;
    private final Adc adc;

    /** @param constants how many of the constants ADC0, ADC1, … there are */
    public AdcType(Vm vm, Adc adc, int constants) {
        this.adc = adc;
        this.type = NativeType.ofDevice(
                vm, "ADC", () -> new AdcTypeBinding(this), NumberedConstants.numbered("ADC", 0, constants - 1));
    }

    /** {@code misc.ADC()}: takes and forgets any arguments, as the firmware does. */
    @PyNew
    Object make(Vm vm, PyType cls, Object[] arguments) {
        return new PyToken(vm, type, BYTES);
    }

    /** {@code adc.open()}: 0. */
    @PyMethod
    int open(PyToken self) {
        adc.open();
        return 0;
    }

    /** {@code adc.read(n)}: millivolts at channel n; -1 where there is none, or while the converter is not open. */
    @PyMethod
    int read(PyToken self, int channel) {
        return adc.read(channel);
    }

    /** {@code adc.close()}: 0. */
    @PyMethod
    int close(PyToken self) {
        adc.close();
        return 0;
    }
}
