/** Whether a cable is in the USB socket. */
@NullMarked
package io.quecsim.hal.usb;

import org.jspecify.annotations.NullMarked;
