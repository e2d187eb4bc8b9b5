package io.quecsim.hal.peripheral;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.gpio.Gpio;
import io.quecsim.hal.gpio.Wire;
import io.quecsim.hal.i2c.I2cBus;
import io.quecsim.hal.i2c.I2cTarget;
import io.quecsim.hal.i2c.WireI2c;
import io.quecsim.hal.pads.Pads;
import io.quecsim.hal.spi.SpiBus;
import io.quecsim.hal.spi.SpiTarget;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.hal.world.Knobs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One module on a bench, with its sockets open: where {@link Peripheral}s are plugged in, all before it is switched on. */
public final class Bench {
    private final TimeDomain time;
    private final Trace trace;
    private final Pads pads;
    private final List<Integer> uartNumbers;
    private final Map<Integer, UartBackend> uarts = new LinkedHashMap<>();
    private final Map<String, WireI2c> wireBuses = new LinkedHashMap<>();
    private final Map<String, Knobs> knobs = new LinkedHashMap<>();

    /** @param uartNumbers of the UARTs that the module has */
    public Bench(TimeDomain time, Trace trace, Pads pads, List<Integer> uartNumbers) {
        this.time = time;
        this.trace = trace;
        this.pads = pads;
        this.uartNumbers = List.copyOf(uartNumbers);
    }

    public TimeDomain time() {
        return time;
    }

    public Trace trace() {
        return trace;
    }

    public Pads pads() {
        return pads;
    }

    /**
     * Plugs {@code peripheral} in and gives its knobs a name: the place, and the place with the peripheral's name, where
     * several share one.
     *
     * @param name of its type
     * @throws IllegalArgumentException when it does not fit there
     */
    public void plug(Place place, String name, Peripheral peripheral) {
        peripheral.plug(this, place);
        knobs.putIfAbsent(place.toString(), peripheral);
        String full = place + "." + name;
        for (int n = 2; knobs.putIfAbsent(full, peripheral) != null; n++) {
            full = place + "." + name + "." + n;
        }
    }

    /** By name, what can be changed on what is plugged in. */
    public Map<String, Knobs> knobs() {
        return knobs;
    }

    /** By number, what is at the UARTs. */
    public Map<Integer, UartBackend> uarts() {
        return uarts;
    }

    /** Puts a chip on a two-wire bus, be it a controller's or one on pins. */
    public void i2c(Place place, I2cTarget target) {
        if (place.kind() == Place.Kind.I2C_PINS) {
            wireBuses
                    .computeIfAbsent(place.toString(), key -> new WireI2c(wire(place.number()), wire(place.second())))
                    .attach(target);
            return;
        }
        I2cBus bus = pads.i2c().get(number(place, Place.Kind.I2C));
        if (bus == null) {
            throw lacking(place, pads.i2c().keySet());
        }
        bus.attach(target);
    }

    /** Puts a chip at the select line of an SPI controller. */
    public void spi(Place place, SpiTarget target) {
        SpiBus bus = pads.spi().get(number(place, Place.Kind.SPI));
        if (bus == null) {
            throw lacking(place, pads.spi().keySet());
        }
        bus.attach(target);
    }

    /** Connects a UART. */
    public void uart(Place place, UartBackend backend) {
        int number = number(place, Place.Kind.UART);
        if (!uartNumbers.contains(number)) {
            throw lacking(place, uartNumbers);
        }
        if (uarts.putIfAbsent(number, backend) != null) {
            throw new IllegalArgumentException("something is attached to " + place + " already");
        }
    }

    /** The wire at a pin. */
    public Wire wire(Place place) {
        return wire(number(place, Place.Kind.GPIO));
    }

    /** The wire at a pin. */
    public Wire wire(int pin) {
        Gpio gpio = pads.gpio();
        if (!gpio.has(pin)) {
            throw new IllegalArgumentException(
                    "there is no gpio" + pin + "; the module has gpio0 to gpio" + gpio.highest());
        }
        return gpio.wire(pin);
    }

    private static int number(Place place, Place.Kind kind) {
        if (place.kind() != kind) {
            throw new IllegalArgumentException(place + " is not of the kind " + kind.text());
        }
        return place.number();
    }

    private static IllegalArgumentException lacking(Place place, Iterable<Integer> there) {
        String kind = place.toString().replaceAll("\\d+$", "");
        StringBuilder known = new StringBuilder();
        there.forEach(
                n -> known.append(known.length() == 0 ? "" : ", ").append(kind).append(n));
        return new IllegalArgumentException(
                "there is no " + place + "; the module has " + (known.length() == 0 ? "none" : known));
    }
}
