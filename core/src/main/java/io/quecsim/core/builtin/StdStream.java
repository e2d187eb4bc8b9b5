package io.quecsim.core.builtin;

import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Vm;

/** {@code sys.stdout} and {@code sys.stderr}: the device's console, which never makes a script wait. */
final class StdStream extends PyObject implements PyStreamObject {
    static final NativeType TYPE = new NativeType("FileIO", null, () -> StdStreamMethodsBinding.TABLE);

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean truth(Vm vm) {
        return true;
    }

    @Override
    public int readNow(Vm vm, byte[] into, int from, int to) {
        return WOULD_BLOCK;
    }

    @Override
    public int writeNow(Vm vm, byte[] data, int from, int to) {
        vm.console.write(data, from, to);
        return to - from;
    }

    @Override
    public void closeStream(Vm vm) {}

    @Override
    public int poll(Vm vm, int flags) {
        return flags & WRITE;
    }

    @Override
    public void onChange(Runnable changed) {}

    @Override
    public void removeOnChange(Runnable changed) {}
}
