/** Timers and counters of simulated time. */
@NullMarked
package io.quecsim.hal.timer;

import org.jspecify.annotations.NullMarked;
