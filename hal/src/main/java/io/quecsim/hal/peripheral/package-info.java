/**
 * What can be wired to a module: start at {@link io.quecsim.hal.peripheral.Peripheral} to write one, at
 * {@link io.quecsim.hal.peripheral.Catalogue} for those that are there.
 */
@NullMarked
package io.quecsim.hal.peripheral;

import org.jspecify.annotations.NullMarked;
