/**
 * The simulated device and the command line around it.
 */
@NullMarked
package io.quecsim.simulator;

import org.jspecify.annotations.NullMarked;
