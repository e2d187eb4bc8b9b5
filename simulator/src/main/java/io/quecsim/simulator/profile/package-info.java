/** From a device profile to what core and hal are configured with. */
@NullMarked
package io.quecsim.simulator.profile;

import org.jspecify.annotations.NullMarked;
