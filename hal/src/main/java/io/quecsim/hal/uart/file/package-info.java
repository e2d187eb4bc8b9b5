/** UARTs recorded to files, and played from them. */
@NullMarked
package io.quecsim.hal.uart.file;

import org.jspecify.annotations.NullMarked;
