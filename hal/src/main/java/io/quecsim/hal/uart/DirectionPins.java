package io.quecsim.hal.uart;

import org.jspecify.annotations.Nullable;

/** The pins that can be a UART's {@link DirectionPin}. */
@FunctionalInterface
public interface DirectionPins {
    /** For a module without pins. */
    DirectionPins NONE = (gpio, highWhileSending) -> null;

    /**
     * Makes an output of a pin, at rest, and hands it out.
     *
     * @param gpio its number
     * @param highWhileSending its level while the UART sends
     * @return null when the module has no such pin
     */
    @Nullable
    DirectionPin pin(int gpio, boolean highWhileSending);

    /** The highest number of a pin; 0 for none. */
    default int highest() {
        return 0;
    }
}
