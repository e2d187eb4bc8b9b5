package io.quecsim.hal.gpio;

import io.quecsim.hal.uart.DirectionPin;
import io.quecsim.hal.uart.DirectionPins;
import org.jspecify.annotations.Nullable;

/** The module's pins as what switches an RS-485 transceiver. */
public record GpioDirectionPins(Gpio gpio) implements DirectionPins {
    @Override
    public @Nullable DirectionPin pin(int number, boolean highWhileSending) {
        if (!gpio.has(number)) {
            return null;
        }
        int rest = highWhileSending ? 0 : 1;
        GpioPin pin = gpio.pin(number);
        pin.init(Direction.OUT, Pull.NONE, rest);
        return sending -> pin.write(sending ? 1 - rest : rest);
    }
}
