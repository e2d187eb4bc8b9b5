/** The two-wire bus: a controller, a controller made of two pins, and what answers them. */
@NullMarked
package io.quecsim.hal.i2c;

import org.jspecify.annotations.NullMarked;
