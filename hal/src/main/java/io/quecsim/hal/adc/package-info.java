/** Voltages that the module measures. */
@NullMarked
package io.quecsim.hal.adc;

import org.jspecify.annotations.NullMarked;
