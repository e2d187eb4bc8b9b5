package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.builtin.NamedTuple;
import io.quecsim.core.error.PyErrors;
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

    /** {@code uos.mount(device, path)}: not simulated. Source: extmod/vfs.c. */
    @PyFunction
    Object mount(Vm vm, Object device, Object path) {
        throw PyErrors.notImplemented(vm, "uos.mount: the simulated flash is always mounted at /usr");
    }

    /** {@code uos.umount(path)}: not simulated. Source: extmod/vfs.c. */
    @PyFunction
    Object umount(Vm vm, Object path) {
        throw PyErrors.notImplemented(vm, "uos.umount: the simulated flash is always mounted at /usr");
    }

    /** {@code uos.VfsLfs1(readsize, progsize, lookahead, partition)}: not simulated. Source: vfs_lfs.c of the firmware. */
    @PyFunction
    Object VfsLfs1(
            Vm vm,
            Object readsize,
            @Default("null") Object progsize,
            @Default("null") Object lookahead,
            @Default("null") Object partition) {
        throw PyErrors.notImplemented(vm, "uos.VfsLfs1: the simulated flash has one volume, mounted at /usr");
    }
}
