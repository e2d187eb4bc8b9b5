package io.quecsim.hal.pads;

import io.quecsim.hal.gpio.Direction;
import io.quecsim.hal.gpio.Gpio;
import io.quecsim.hal.gpio.GpioPin;
import io.quecsim.hal.gpio.Pull;
import io.quecsim.hal.uart.DirectionPin;
import io.quecsim.hal.uart.DirectionPins;
import org.jspecify.annotations.Nullable;

/** The module's GPIOs as the pins that tell RS-485 transceivers to drive their pair. */
public record TransceiverPins(Gpio gpio) implements DirectionPins {
    @Override
    public @Nullable DirectionPin pin(int number, boolean highWhileSending) {
        if (!gpio.has(number)) {
            return null;
        }
        GpioPin pin = gpio.pin(number);
        pin.init(Direction.OUT, Pull.NONE, highWhileSending ? 0 : 1);
        return sending -> pin.write(sending == highWhileSending ? 1 : 0);
    }

    @Override
    public int highest() {
        return gpio.highest();
    }
}
