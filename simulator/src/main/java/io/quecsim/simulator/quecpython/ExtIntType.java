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
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.gpio.EdgeInterrupt;
import io.quecsim.hal.gpio.Gpio;
import java.util.Map;
import java.util.TreeMap;

/**
 * The type {@code machine.ExtInt}. All argument rules and texts are those of the 2021 firmware's machine_extint.c, but for
 * {@code read_level} and the filter time, which came later (QuecPython API stubs).
 */
@PyTypeDef(value = "ExtInt", module = "machine", perDevice = true)
public final class ExtIntType implements Heap.Roots {
    @PyConst
    static final int IRQ_RISING = 0;

    @PyConst
    static final int IRQ_FALLING = 1;

    @PyConst
    static final int IRQ_RISING_FALLING = 2;

    @PyConst
    static final int PULL_DISABLE = PinType.PULL_DISABLE;

    @PyConst
    static final int PULL_PU = PinType.PULL_PU;

    @PyConst
    static final int PULL_PD = PinType.PULL_PD;

    private static final EdgeInterrupt.Edges[] EDGES = EdgeInterrupt.Edges.values();

    final PyType type;
    private final Gpio gpio;
    private final long filterNanos;
    private final Map<Integer, PyExtInt> objects = new TreeMap<>();

    /** @param filterNanos how long a level must last unless the script says otherwise */
    public ExtIntType(Vm vm, Gpio gpio, long filterNanos) {
        this.gpio = gpio;
        this.filterNanos = filterNanos;
        this.type = NativeType.ofDevice(
                vm, "ExtInt", () -> new ExtIntTypeBinding(this), NumberedConstants.numbered("GPIO", 0, gpio.highest()));
        vm.heap.roots(this);
    }

    @Override
    public void trace(Marker marker) {
        objects.values().forEach(marker::visit);
    }

    /** Whether an edge may still call the script. */
    boolean mayCallBack() {
        return objects.values().stream().anyMatch(each -> each.interrupt.isEnabled() && each.callback.isSet());
    }

    /**
     * {@code machine.ExtInt(pin, mode, pull, callback, filter_time=0)}: makes the pin an input that calls
     * {@code callback([pin, edge])}, edge 0 rising and 1 falling, once {@code enable()} was called; one object a pin.
     * {@code filter_time} in milliseconds.
     */
    @PyNew
    Object make(
            Vm vm,
            PyType cls,
            @Kw int pin,
            @Kw int mode,
            @Kw int pull,
            @Kw Object callback,
            @Kw("filter_time") @Default("-1") int filterMillis) {
        if (!gpio.has(pin)) {
            throw PyErrors.valueError(vm, "invalid pin value");
        }
        PyExtInt found = objects.get(pin);
        if (found == null) {
            found = new PyExtInt(vm, type, pin, gpio.interrupt(pin));
            objects.put(pin, found);
        }
        PyExtInt made = found;
        if (mode < IRQ_RISING || mode > IRQ_RISING_FALLING) {
            throw PyErrors.valueError(vm, "invalid mode value");
        }
        if (pull < PULL_DISABLE || pull > PULL_PD) {
            throw PyErrors.valueError(vm, "invalid pull value");
        }
        made.callback.callback(callback);
        made.interrupt.init(
                EDGES[mode],
                PinType.pull(pull),
                filterMillis < 0 ? filterNanos : filterMillis * 1_000_000L,
                made::edge);
        return made;
    }

    /** {@code extint.enable()}: 0. */
    @PyMethod
    int enable(PyExtInt self) {
        self.interrupt.enable();
        return 0;
    }

    /** {@code extint.disable()}: 0. */
    @PyMethod
    int disable(PyExtInt self) {
        self.interrupt.disable();
        return 0;
    }

    /** {@code extint.line()}: the pin's number. */
    @PyMethod
    int line(PyExtInt self) {
        return self.line;
    }

    /** {@code extint.read_count(is_reset)}: {@code [rising, falling]} edges counted; 1 begins from 0 again. */
    @PyMethod
    Object read_count(Vm vm, PyExtInt self, int reset) {
        if (reset != 0 && reset != 1) {
            throw PyErrors.valueError(vm, "invalid is_reset value, must in [0,1]");
        }
        PyList counts = PyList.of(vm, self.interrupt.risings(), self.interrupt.fallings());
        if (reset == 1) {
            self.interrupt.resetCounts();
        }
        return counts;
    }

    /** {@code extint.count_reset()}: 0. */
    @PyMethod
    int count_reset(PyExtInt self) {
        self.interrupt.resetCounts();
        return 0;
    }

    /** {@code extint.read_level()}: the pin's level. */
    @PyMethod
    int read_level(PyExtInt self) {
        return self.interrupt.pin().read();
    }
}
