package io.quecsim.core.uasyncio;

import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.vm.Vm;

/** What {@code wait_for()} returns has a {@code cancel()}, as the documentation's examples call it. */
@PyTypeDef(value = "wait_for", module = "uasyncio", perDevice = true)
final class WaitForMethods {
    WaitForMethods(EventLoop loop) {}

    /** {@code wait_for(…).cancel()}: closes the awaitable if it was not started, else cancels it. */
    @PyMethod
    boolean cancel(Vm vm, WaitFor self) {
        return self.cancel(vm);
    }
}
