/** Pseudo terminals by way of the C library; Linux and macOS. */
@NullMarked
package io.quecsim.hal.uart.pty;

import org.jspecify.annotations.NullMarked;
