package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.gpio.Direction;
import io.quecsim.hal.gpio.Gpio;
import io.quecsim.hal.gpio.Pull;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The type {@code machine.Pin}. All argument rules and texts are those of the 2021 firmware's machine_pin.c. */
@PyTypeDef(value = "Pin", module = "machine", perDevice = true)
public final class PinType implements Heap.Roots {
    @PyConst
    static final int IN = 0;

    @PyConst
    static final int OUT = 1;

    @PyConst
    static final int PULL_DISABLE = 0;

    @PyConst
    static final int PULL_PU = 1;

    @PyConst
    static final int PULL_PD = 2;

    final PyType type;
    private final Gpio gpio;
    private final Map<Integer, PyPin> objects = new TreeMap<>();

    public PinType(Vm vm, Gpio gpio) {
        this.gpio = gpio;
        this.type =
                NativeType.ofDevice(vm, "Pin", () -> new PinTypeBinding(this), NumberedConstants.pins(gpio.highest()));
        vm.heap.roots(this);
    }

    @Override
    public void trace(Marker marker) {
        objects.values().forEach(marker::visit);
    }

    /** {@code machine.Pin(n, dir=Pin.OUT, pull=Pin.PULL_DISABLE, value=0)}: sets pin n up; one object a pin. */
    @PyNew
    Object make(
            Vm vm,
            PyType cls,
            int n,
            @Kw @Default("-1") int dir,
            @Kw @Default("-1") int pull,
            @Kw @Default("-1") int value) {
        if (n < 1 || !gpio.has(n)) {
            throw PyErrors.valueError(vm, "invalid pin");
        }
        PyPin pin = objects.get(n);
        if (pin == null) {
            pin = new PyPin(vm, type, n, gpio.pin(n));
            objects.put(n, pin);
        }
        pin.direction = Direction.OUT;
        pin.pull = Pull.NONE;
        pin.level = 0;
        set(vm, pin, dir, pull, value);
        return pin;
    }

    private static void set(Vm vm, PyPin pin, int dir, int pull, int value) {
        if (dir != -1) {
            if (dir != IN && dir != OUT) {
                throw PyErrors.valueError(vm, "invalid pin dir, range{0:dir in, 1:dir out}");
            }
            pin.direction = direction(dir);
        }
        if (pull != -1) {
            if (pull < PULL_DISABLE || pull > PULL_PD) {
                throw PyErrors.valueError(
                        vm, "invalid pin pull, range{0:PIN_PULL_DISABLE, 1:PIN_PULL_PU, 2:PIN_PULL_PD}");
            }
            pin.pull = pull(pull);
        }
        if (value != -1) {
            if (value != 0 && value != 1) {
                throw PyErrors.valueError(vm, "invalid pin value, range{0:PIN_LEVEL_LOW, 1:PIN_LEVEL_HIGH}");
            }
            pin.level = value;
        }
        pin.apply();
    }

    private static Direction direction(int number) {
        return number == OUT ? Direction.OUT : Direction.IN;
    }

    /** The resistor that {@code number} stands for, here and in {@code ExtInt}. */
    static Pull pull(int number) {
        return number == PULL_PU ? Pull.UP : number == PULL_PD ? Pull.DOWN : Pull.NONE;
    }

    /** {@code pin.init(dir, pull, value)}: sets the pin up anew; what is not given stays. */
    @PyMethod
    void init(
            Vm vm, PyPin self, @Kw @Default("-1") int dir, @Kw @Default("-1") int pull, @Kw @Default("-1") int value) {
        set(vm, self, dir, pull, value);
    }

    /** {@code pin.value([level])}: the level; or drives it, None. */
    @PyMethod
    Object value(Vm vm, PyPin self, @Default("null") @Nullable Object level) {
        return self.readOrWrite(vm, level);
    }

    /** {@code pin.off()}: drives low. */
    @PyMethod
    void off(PyPin self) {
        self.pin.write(0);
    }

    /** {@code pin.on()}: drives high. */
    @PyMethod
    void on(PyPin self) {
        self.pin.write(1);
    }

    /** {@code pin.write(level)}: 0, or -1 for an input, which remembers it for when it becomes an output. */
    @PyMethod
    int write(PyPin self, int value) {
        return self.pin.write(value == 0 ? 0 : 1) ? 0 : -1;
    }

    /** {@code pin.read()}: the level, 0 or 1. With an argument as {@code value}. */
    @PyMethod
    Object read(Vm vm, PyPin self, @Default("null") @Nullable Object level) {
        return self.readOrWrite(vm, level);
    }

    /** {@code pin.set_dir(dir)}: turns the pin round; 0. */
    @PyMethod
    int set_dir(Vm vm, PyPin self, int dir) {
        if (dir != IN && dir != OUT) {
            throw PyErrors.valueError(vm, "Invalid direction parameter");
        }
        self.pin.direction(direction(dir));
        return 0;
    }

    /** {@code pin.get_dir()}: 0 for an input, 1 for an output. */
    @PyMethod
    int get_dir(PyPin self) {
        return self.pin.direction() == Direction.OUT ? OUT : IN;
    }
}
