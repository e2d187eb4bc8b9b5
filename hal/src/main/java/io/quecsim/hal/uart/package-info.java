/**
 * UARTs: the hardware ({@link io.quecsim.hal.uart.Uart}) and what its pins are connected to
 * ({@link io.quecsim.hal.uart.UartBackend}).
 */
@NullMarked
package io.quecsim.hal.uart;

import org.jspecify.annotations.NullMarked;
