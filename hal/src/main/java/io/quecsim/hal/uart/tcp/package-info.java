/** UARTs over TCP: plain bytes, and Telnet with its serial port option (RFC 2217). */
@NullMarked
package io.quecsim.hal.uart.tcp;

import org.jspecify.annotations.NullMarked;
