/** A matrix of keys. */
@NullMarked
package io.quecsim.hal.keypad;

import org.jspecify.annotations.NullMarked;
