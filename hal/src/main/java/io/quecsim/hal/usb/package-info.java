/** Whether a cable is in the USB socket, and what the module is to the computer at its other end. */
@NullMarked
package io.quecsim.hal.usb;

import org.jspecify.annotations.NullMarked;
