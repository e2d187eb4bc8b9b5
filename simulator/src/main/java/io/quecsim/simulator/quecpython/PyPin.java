package io.quecsim.simulator.quecpython;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.gpio.Direction;
import io.quecsim.hal.gpio.GpioPin;
import io.quecsim.hal.gpio.Pull;
import org.jspecify.annotations.Nullable;

/** A {@code machine.Pin} object; there is one a pin. Called with nothing it reads, with a value it writes. */
final class PyPin extends PyCallable {
    /** {@code machine_pin_obj_t}: base, number and three settings, with finaliser (2021 firmware, machine_pin.c). */
    private static final int BYTES = 20;

    final int number;
    final GpioPin pin;
    /** What the script asked for last; {@code init()} keeps what it is not told. */
    Direction direction = Direction.OUT;

    Pull pull = Pull.NONE;
    int level;
    private final PyType type;

    PyPin(Vm vm, PyType type, int number, GpioPin pin) {
        this.type = type;
        this.number = number;
        this.pin = pin;
        vm.heap.alloc(this, BYTES);
    }

    void apply() {
        pin.init(direction, pull, level);
    }

    Object readOrWrite(Vm vm, @Nullable Object value) {
        if (value == null) {
            return pin.read();
        }
        pin.write(vm.ops.truth(value) ? 1 : 0);
        return PyNone.NONE;
    }

    @Override
    public Object call(Vm vm, Object[] args, PyStr[] kwNames) {
        if (kwNames.length > 0) {
            throw PyErrors.typeError(vm, "function doesn't take keyword arguments");
        }
        if (args.length > 1) {
            throw PyErrors.typeError(vm, "function expected at most 1 arguments, got %d", args.length);
        }
        return readOrWrite(vm, args.length == 0 ? null : args[0]);
    }

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<Pin(").append(number).append(")>");
    }
}
