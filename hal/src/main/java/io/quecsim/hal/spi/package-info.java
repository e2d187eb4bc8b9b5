/** The serial peripheral interface. */
@NullMarked
package io.quecsim.hal.spi;

import org.jspecify.annotations.NullMarked;
