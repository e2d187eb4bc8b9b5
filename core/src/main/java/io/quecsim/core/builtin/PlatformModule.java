package io.quecsim.core.builtin;

import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.vm.Vm;

/** The module {@code platform} of current upstream: what the interpreter runs on. */
@PyModule("platform")
final class PlatformModule {
    private static final String JAVA = "Java";

    private final Firmware firmware;

    PlatformModule(Firmware firmware) {
        this.firmware = firmware;
    }

    /** {@code platform.platform()}: system, release, library. Source: extmod/modplatform.c. */
    @PyFunction
    Object platform(Vm vm) {
        String release = firmware.release().get(0) + "." + firmware.release().get(1);
        return PyStr.of(vm, firmware.platform() + "-" + release + "-" + JAVA);
    }

    /** {@code platform.python_compiler()}: what the interpreter was made with. Source: extmod/modplatform.c. */
    @PyFunction
    Object python_compiler(Vm vm) {
        return PyStr.of(vm, JAVA);
    }

    /** {@code platform.libc_ver()}: name and version of the C library, which is none here. Source: extmod/modplatform.c. */
    @PyFunction
    Object libc_ver(Vm vm) {
        return PyTuple.of(vm, vm.names.empty, vm.names.empty);
    }
}
