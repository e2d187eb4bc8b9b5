/** The module's surroundings, as far as a hand, a scenario or a dashboard moves them: start at {@link io.quecsim.hal.world.World}. */
@NullMarked
package io.quecsim.hal.world;

import org.jspecify.annotations.NullMarked;
