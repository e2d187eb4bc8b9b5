package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.keypad.Keypad;

/**
 * The type {@code machine.KeyPad}, as the QuecPython API stubs have it: rows and columns, three numbers to the callback. The
 * firmware source of 2021 (machine_keypad.c) hands on five of the driver's, whose meaning it does not say.
 */
@PyTypeDef(value = "KeyPad", module = "machine", perDevice = true)
public final class KeyPadType {
    private static final int BYTES = 4;

    final PyType type;
    private final Vm vm;
    private final Keypad keypad;
    private final HardwareCall callback;

    public KeyPadType(Vm vm, Keypad keypad) {
        this.vm = vm;
        this.keypad = keypad;
        this.type = NativeType.ofDevice(vm, "KeyPad", () -> new KeyPadTypeBinding(this));
        this.callback = HardwareCall.ofDevice(vm);
    }

    boolean mayCallBack() {
        return keypad.isScanning() && callback.isSet();
    }

    /** {@code machine.KeyPad(row=4, col=4)}: how much of the matrix is wired. */
    @PyNew
    Object make(Vm sameVm, PyType cls, @Kw @Default("4") int row, @Kw @Default("4") int col) {
        if (row < 1 || row > keypad.mostRows() || col < 1 || col > keypad.mostColumns()) {
            throw PyErrors.valueError(sameVm, "invalid row or col value");
        }
        keypad.size(row, col);
        return new PyToken(sameVm, type, BYTES);
    }

    /** {@code keypad.init()}: begins to scan; 0. */
    @PyMethod
    int init(PyToken self) {
        keypad.scan(true);
        return 0;
    }

    /** {@code keypad.set_callback(fun)}: calls {@code fun([pressed, row, column])}; 0. */
    @PyMethod
    int set_callback(PyToken self, Object fun) {
        callback.callback(fun);
        keypad.listener((row, column, pressed) -> callback.schedule(() -> PyList.of(vm, pressed ? 1 : 0, row, column)));
        return 0;
    }

    /** {@code keypad.deinit()}: scans no more and forgets the callback; 0. */
    @PyMethod
    int deinit(PyToken self) {
        keypad.scan(false);
        keypad.listener(null);
        callback.callback(PyNone.NONE);
        return 0;
    }
}
