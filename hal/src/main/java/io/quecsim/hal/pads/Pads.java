package io.quecsim.hal.pads;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.adc.Adc;
import io.quecsim.hal.gpio.Gpio;
import io.quecsim.hal.i2c.I2cBus;
import io.quecsim.hal.keypad.Keypad;
import io.quecsim.hal.power.PowerKey;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import io.quecsim.hal.pwm.Pwm;
import io.quecsim.hal.spi.SpiBus;
import io.quecsim.hal.usb.UsbNet;
import io.quecsim.hal.usb.UsbSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the module has at its pads: pins, buses, analogue inputs, wave outputs, keys, and whether its USB cable is in.
 *
 * @param i2c by number of the controller
 * @param spi by number of the controller
 */
public record Pads(
        Gpio gpio,
        Map<Integer, I2cBus> i2c,
        Map<Integer, SpiBus> spi,
        Adc adc,
        Pwm pwm,
        Keypad keypad,
        PowerKey powerKey,
        UsbSocket usb,
        UsbNet usbNet)
        implements Resettable {
    /**
     * How many of each a module has.
     *
     * @param gpios the highest number of a pin
     * @param i2c the controllers' numbers
     * @param spi the controllers' numbers
     * @param powerKeyTellsPress whether a press is told when it begins
     * @param powerKeyLeastNanos a shorter press is not told
     */
    public record Figures(
            int gpios,
            List<Integer> i2c,
            List<Integer> spi,
            int adcChannels,
            int pwmChannels,
            int keypadRows,
            int keypadColumns,
            boolean powerKeyTellsPress,
            long powerKeyLeastNanos,
            boolean usbPlugged) {}

    public static Pads of(Figures figures, TimeDomain time, Trace trace) {
        Map<Integer, I2cBus> i2c = new LinkedHashMap<>();
        figures.i2c.forEach(n -> i2c.put(n, new I2cBus(time, trace, "I2C" + n)));
        Map<Integer, SpiBus> spi = new LinkedHashMap<>();
        figures.spi.forEach(n -> spi.put(n, new SpiBus(time, trace, "SPI" + n)));
        UsbSocket usb = new UsbSocket(figures.usbPlugged);
        return new Pads(
                new Gpio(time, trace, figures.gpios),
                i2c,
                spi,
                new Adc(time, trace, figures.adcChannels),
                new Pwm(time, trace, figures.pwmChannels),
                new Keypad(figures.keypadRows, figures.keypadColumns),
                new PowerKey(time, figures.powerKeyTellsPress, figures.powerKeyLeastNanos),
                usb,
                new UsbNet(usb));
    }

    @Override
    public void reset(Reset how) {
        gpio.reset(how);
        i2c.values().forEach(bus -> bus.reset(how));
        adc.reset(how);
        pwm.reset(how);
        keypad.reset(how);
        powerKey.reset(how);
        usb.reset(how);
        usbNet.reset(how);
    }
}
