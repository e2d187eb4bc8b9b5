/** UARTs on the process's standard input and output. */
@NullMarked
package io.quecsim.hal.uart.stdio;

import org.jspecify.annotations.NullMarked;
