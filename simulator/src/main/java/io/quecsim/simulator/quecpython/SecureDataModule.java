package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Kw;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.secure.SecureStore;
import java.util.Arrays;

/** {@code SecureData}: a few small entries that nothing erases. Arguments and texts: firmware source 2021, modsecuredata.c. */
@PyModule("SecureData")
public final class SecureDataModule {
    private static final int WRONG = -1;

    /** Source: API stubs of 2025; the source of 2021 gives -1 here too. */
    private static final int NOTHING_THERE = -2;

    private final SecureStore store;

    public SecureDataModule(SecureStore store) {
        this.store = store;
    }

    /**
     * {@code SecureData.Store(index, databuf, len)}: 0; -1 when it is too long for entry {@code index}, which is 1 to 16. The
     * shorter of {@code databuf} and {@code len} counts.
     */
    @PyFunction
    int Store(Vm vm, @Kw int index, @Kw Object databuf, @Kw("datalen") int length) {
        check(vm, index);
        byte[] data = Buffers.read(vm, databuf);
        if (length < 0) {
            return WRONG;
        }
        return store.store(index, Arrays.copyOf(data, Math.min(data.length, length))) ? 0 : WRONG;
    }

    /** {@code SecureData.Read(index, databuf, len)}: how many bytes it put into {@code databuf}; -2 when there never were any. */
    @PyFunction
    int Read(Vm vm, @Kw int index, @Kw Object databuf, @Kw("datalen") int length) {
        check(vm, index);
        Buffers.View into = Buffers.writable(vm, databuf);
        if (length < 0) {
            return WRONG;
        }
        byte[] data = store.read(index, Math.min(length, into.length()));
        if (data == null) {
            return NOTHING_THERE;
        }
        System.arraycopy(data, 0, into.bytes(), into.from(), data.length);
        return data.length;
    }

    private static void check(Vm vm, int index) {
        if (index < 1 || index > SecureStore.ENTRIES) {
            throw PyErrors.valueError(vm, "Index must be greater than 0 and less than " + (SecureStore.ENTRIES + 1));
        }
    }
}
