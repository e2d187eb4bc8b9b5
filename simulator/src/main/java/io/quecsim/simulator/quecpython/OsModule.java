package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.builtin.NamedTuple;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.vm.Vm;
import io.quecsim.profiles.DeviceProfile;

/** What a device adds to the module {@code uos}: who it is. */
@PyModule(value = "uos", part = "device")
public final class OsModule {
    private static final String[] FIELDS = {"sysname", "nodename", "release", "version", "machine", "qpyver"};

    private final DeviceProfile.Identity identity;

    public OsModule(DeviceProfile.Identity identity) {
        this.identity = identity;
    }

    private String[] values() {
        return new String[] {
            identity.sysname(),
            identity.nodename(),
            identity.release(),
            identity.version(),
            identity.machine(),
            identity.qpyver()
        };
    }

    /** {@code uos.uname()}: six strings, {@code sysname=...} and so on. Source: moduos.c of the firmware. */
    @PyFunction
    Object uname(Vm vm) {
        String[] values = values();
        Object[] items = new Object[FIELDS.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyStr.of(vm, FIELDS[i] + "=" + values[i]);
        }
        return PyTuple.of(vm, items);
    }

    /** {@code uos.uname2()}: the same six as attributes. Source: moduos.c of the firmware. */
    @PyFunction
    Object uname2(Vm vm) {
        String[] values = values();
        Object[] items = new Object[FIELDS.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = vm.name(values[i]);
        }
        return NamedTuple.attributes(vm, FIELDS, items);
    }
}
