package io.quecsim.hal.gpio;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import java.util.ArrayList;
import java.util.List;

/** All pins of the module with the wires at them and their interrupts. What is outside belongs to the wires and survives resets. */
public final class Gpio implements Resettable {
    private final List<Wire> wires = new ArrayList<>();
    private final List<GpioPin> pins = new ArrayList<>();
    private final List<EdgeInterrupt> interrupts = new ArrayList<>();

    /** @param highest number of a pin; they begin at 0 */
    public Gpio(TimeDomain time, Trace trace, int highest) {
        for (int number = 0; number <= highest; number++) {
            Wire wire = new Wire(number, time, trace);
            GpioPin pin = new GpioPin(wire);
            wires.add(wire);
            pins.add(pin);
            interrupts.add(new EdgeInterrupt(time, pin));
        }
    }

    public int highest() {
        return pins.size() - 1;
    }

    public boolean has(int number) {
        return number >= 0 && number < pins.size();
    }

    /** The module's end of a wire. */
    public GpioPin pin(int number) {
        return pins.get(checked(number));
    }

    /** The wire at a pin, for what is outside. */
    public Wire wire(int number) {
        return wires.get(checked(number));
    }

    public EdgeInterrupt interrupt(int number) {
        return interrupts.get(checked(number));
    }

    private int checked(int number) {
        if (!has(number)) {
            throw new IllegalArgumentException("no GPIO" + number + "; the module has GPIO0 to GPIO" + highest());
        }
        return number;
    }

    @Override
    public void reset(Reset how) {
        wires.forEach(Wire::slicesClosed);
        // A soft reset too: it collects all garbage, and pins are given back then (firmware source 2021, machine_pin.c,
        // __del__).
        interrupts.forEach(EdgeInterrupt::release);
        pins.forEach(GpioPin::release);
        wires.forEach(Wire::reset);
    }
}
