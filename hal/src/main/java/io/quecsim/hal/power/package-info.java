/** The module's power: restart, power-down, the reasons it remembers, the battery. */
@NullMarked
package io.quecsim.hal.power;

import org.jspecify.annotations.NullMarked;
