/** UARTs of several simulated devices wired to each other. */
@NullMarked
package io.quecsim.hal.uart.wire;

import org.jspecify.annotations.NullMarked;
