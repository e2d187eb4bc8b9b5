package io.quecsim.core.builtin;

import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Vm;

/**
 * {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}: the device's console. Writing never makes a script wait;
 * reading holds the host's thread until something was typed.
 */
final class StdStream extends PyObject implements PyStreamObject {
    static final NativeType TYPE = new NativeType("FileIO", null, () -> StdStreamMethodsBinding.TABLE);
    static final NativeType TEXT_TYPE = new NativeType("TextIOWrapper", null, () -> StdStreamMethodsBinding.TABLE);

    /** 0 for input, 1 for output, 2 for errors. */
    final int number;

    private final NativeType type;

    StdStream(Vm vm, int number) {
        this.number = number;
        this.type = vm.current ? TEXT_TYPE : TYPE;
    }

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public boolean truth(Vm vm) {
        return true;
    }

    @Override
    public int readNow(Vm vm, byte[] into, int from, int to) {
        return number == 0 ? vm.console.read(into, from, to) : WOULD_BLOCK;
    }

    @Override
    public int writeNow(Vm vm, byte[] data, int from, int to) {
        if (number == 2) {
            vm.console.writeError(data, from, to);
        } else {
            vm.console.write(data, from, to);
        }
        return to - from;
    }

    @Override
    public void closeStream(Vm vm) {}

    @Override
    public int poll(Vm vm, int flags) {
        if (number == 0) {
            return vm.console.canRead() ? flags & READ : 0;
        }
        return flags & WRITE;
    }

    @Override
    public void onChange(Runnable changed) {}

    @Override
    public void removeOnChange(Runnable changed) {}

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<io.").append(type.name()).append(' ').append(number).append('>');
    }
}
