/** All that a module has at its pads besides UARTs, network and supply. */
@NullMarked
package io.quecsim.hal.pads;

import org.jspecify.annotations.NullMarked;
