/** The host's clock, and how simulated time keeps to it: the only place that reads a wall clock. */
@NullMarked
package io.quecsim.hal.host;

import org.jspecify.annotations.NullMarked;
