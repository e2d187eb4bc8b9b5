/**
 * Simulated time and the one door to the outside. Start at {@link io.quecsim.core.time.TimeDomain}; what makes a run
 * with outside peers repeatable is told at {@link io.quecsim.core.time.Door}.
 */
@NullMarked
package io.quecsim.core.time;

import org.jspecify.annotations.NullMarked;
