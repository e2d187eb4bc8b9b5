/** The memory of a module. */
@NullMarked
package io.quecsim.hal.ram;

import org.jspecify.annotations.NullMarked;
