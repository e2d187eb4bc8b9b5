package io.quecsim.simulator.quecpython;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;
import java.util.List;

/** Which outputs a module has; the check that all three classes of {@code audio} begin with (2021 firmware, modaudio.c). */
record AudioChannels(List<Integer> present) {
    void check(Vm vm, int channel) {
        if (channel < 0 || channel > 2) {
            throw PyErrors.valueError(vm, "invalid device index, the value of device should be in[0,2]");
        }
        if (!present.contains(channel)) {
            throw PyErrors.valueError(vm, "The current platform does not support device " + channel + ".");
        }
    }
}
