package io.quecsim.core.uasyncio;

import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.vm.Vm;

/** What can be done to any coroutine, the guest's or a native one. */
final class Coroutines {
    private Coroutines() {}

    /** {@code coro.close()}, where it has one. */
    static void close(Vm vm, Object coro) {
        if (coro instanceof NativeCoroutine nativeOne) {
            nativeOne.close(vm);
        } else if (vm.getAttrOrNull(coro, vm.names.close) != null) {
            vm.call(vm.getAttr(coro, vm.names.close));
        }
    }
}
