/** Pins and the wires at them: start at {@link io.quecsim.hal.gpio.Gpio}. */
@NullMarked
package io.quecsim.hal.gpio;

import org.jspecify.annotations.NullMarked;
