package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.Errno;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.simulator.flash.FlashChip;

/**
 * The type {@code uos.VfsLfs1}: a littlefs on a partition of the device's flash, to be given to {@code uos.mount}. The firmware's
 * boot script makes those of {@code /usr} and {@code /bak}. Source: firmware source 2021, vfs_lfsx.c.
 */
@PyTypeDef(value = "VfsLfs1", module = "uos", perDevice = true)
public final class LfsType {
    final PyType type;
    private final FlashChip flash;

    public LfsType(Vm vm, FlashChip flash) {
        this.flash = flash;
        this.type = NativeType.ofDevice(vm, "VfsLfs1", () -> new LfsTypeBinding(this));
    }

    /** A {@code uos.VfsLfs1} object. */
    static final class PyLfs extends PyToken {
        /** {@code mp_obj_vfs_lfs1_t} with its configuration: 50 words, about. */
        private static final int BYTES = 200;

        final String partition;

        PyLfs(Vm vm, PyType type, String partition) {
            super(vm, type, BYTES);
            this.partition = partition;
        }
    }

    /**
     * {@code uos.VfsLfs1(readsize, progsize, lookahead, partition)}: the sizes do not matter, the firmware has its own. A partition
     * that the device does not have is OSError 19; the firmware crashes.
     */
    @PyNew
    Object make(
            Vm vm,
            PyType cls,
            @Kw @Default("32") int readsize,
            @Kw @Default("32") int progsize,
            @Kw @Default("32") int lookahead,
            @Kw @Default("\"customer_fs\"") String pname) {
        if (!flash.has(pname)) {
            throw PyErrors.osError(vm, Errno.ENODEV);
        }
        return new PyLfs(vm, type, pname);
    }
}
