package io.quecsim.core.builtin;

import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Vm;

/**
 * {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}: the device's console, as text or as bytes
 * ({@code buffer}). Writing never makes a script wait; reading holds the script's thread until something was typed, or the
 * host's where the console is not asynchronous.
 */
final class StdStream extends PyObject implements PyStreamObject {
    static final NativeType TYPE = new NativeType("FileIO", null, () -> StdStreamMethodsBinding.TABLE);
    static final NativeType TEXT_TYPE = new NativeType("TextIOWrapper", null, () -> StdStreamMethodsBinding.TABLE);

    /** 0 for input, 1 for output, 2 for errors. */
    final int number;

    private final Vm vm;
    private final boolean raw;
    private final NativeType type;

    StdStream(Vm vm, int number) {
        this(vm, number, false);
    }

    /** @param raw as {@code buffer}: bytes as they come and go, no end of line changed */
    StdStream(Vm vm, int number, boolean raw) {
        this.number = number;
        this.raw = raw;
        this.type = vm.current && !raw ? TEXT_TYPE : TYPE;
        this.vm = vm;
    }

    /** Whether what is read arrives in simulated time. */
    boolean isTyped() {
        return number == 0 && vm.console.isAsynchronous();
    }

    ConsoleFile file() {
        return new ConsoleFile(vm.console, number);
    }

    boolean isRaw() {
        return raw;
    }

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public int readNow(Vm sameVm, byte[] into, int from, int to) {
        if (number != 0 || vm.console.isAsynchronous() && vm.console.available() == 0) {
            return WOULD_BLOCK;
        }
        int count = vm.console.read(into, from, to);
        if (vm.console.isAsynchronous() && !raw) {
            for (int i = from; i < from + count; i++) {
                into[i] = into[i] == '\r' ? (byte) '\n' : into[i];
            }
        }
        return count;
    }

    @Override
    public int writeNow(Vm sameVm, byte[] data, int from, int to) {
        if (raw) {
            vm.console.writeRaw(data, from, to);
        } else if (number == 2) {
            vm.console.writeError(data, from, to);
        } else {
            vm.console.write(data, from, to);
        }
        return to - from;
    }

    @Override
    public void closeStream(Vm sameVm) {}

    @Override
    public int poll(Vm sameVm, int flags) {
        if (number == 0) {
            boolean ready = vm.console.isAsynchronous() ? vm.console.available() > 0 : vm.console.canRead();
            return ready ? flags & READ : 0;
        }
        return flags & WRITE;
    }

    @Override
    public void onChange(Runnable changed) {
        if (number == 0) {
            vm.input.add(changed);
        }
    }

    @Override
    public void removeOnChange(Runnable changed) {
        if (number == 0) {
            vm.input.remove(changed);
        }
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<io.").append(type.name()).append(' ').append(number).append('>');
    }
}
