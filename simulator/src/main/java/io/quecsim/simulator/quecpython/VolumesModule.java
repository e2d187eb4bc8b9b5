package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.KwOnly;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.FileError;
import io.quecsim.core.vm.Vm;
import io.quecsim.simulator.flash.FlashChip;

/** What a device adds to the module {@code uos}: what of its flash is mounted where. */
@PyModule(value = "uos", part = "volumes")
public final class VolumesModule {
    private final FlashChip flash;
    private final LfsType lfs;

    public VolumesModule(FlashChip flash, LfsType lfs) {
        this.flash = flash;
        this.lfs = lfs;
    }

    @PyConst
    PyType VfsLfs1() {
        return lfs.type;
    }

    /**
     * {@code uos.mount(volume, path)}: shows a volume at a path. Source: extmod/vfs.c. Block devices written in Python are not
     * simulated.
     */
    @PyFunction
    void mount(
            Vm vm,
            Object volume,
            String path,
            @KwOnly @Default("False") Object readonly,
            @KwOnly @Default("False") Object mkfs) {
        if (!(volume instanceof LfsType.PyLfs of)) {
            throw PyErrors.notImplemented(vm, "uos.mount: only a uos.VfsLfs1 of the device's flash can be mounted");
        }
        try {
            flash.mount(of.partition, path);
        } catch (FileError e) {
            throw PyErrors.osError(vm, e.errno());
        }
    }

    /** {@code uos.umount(path)}: None, or -1 for the backup partition. Source: firmware source 2021, extmod/vfs.c. */
    @PyFunction
    Object umount(Vm vm, String path) {
        try {
            flash.unmount(path);
            return PyNone.NONE;
        } catch (FileError e) {
            if (e.errno() == FileError.MINUS_ONE) {
                return -1;
            }
            throw PyErrors.osError(vm, e.errno());
        }
    }
}
