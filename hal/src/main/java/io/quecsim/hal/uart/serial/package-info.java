/** Real serial ports by way of jSSC. */
@NullMarked
package io.quecsim.hal.uart.serial;

import org.jspecify.annotations.NullMarked;
