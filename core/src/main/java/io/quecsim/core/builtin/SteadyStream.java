package io.quecsim.core.builtin;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Vm;

/** A stream that nobody ever waits for: what it will say of itself is known at once, and does not change by itself. */
abstract class SteadyStream extends PyObject implements PyStreamObject {
    @Override
    public int poll(Vm vm, int flags) {
        return flags & (READ | WRITE);
    }

    @Override
    public final void onChange(Runnable changed) {}

    @Override
    public final void removeOnChange(Runnable changed) {}
}
